import * as vscode from "vscode";
import { ViewState } from "../text/view-state.ts";
import { type ClaimsViewState, INITIAL_STATE, isFiltering } from "./view-state.ts";

/** How the Claims view shows its claims; kept with the workspace. */
export class ClaimsState extends ViewState<ClaimsViewState> {
  constructor(memento: vscode.Memento) {
    super(memento, "secondSource.claims", INITIAL_STATE, ({ grouping, filter }) => {
      void vscode.commands.executeCommand("setContext", "secondSource.grouping", grouping);
      void vscode.commands.executeCommand("setContext", "secondSource.filtered", isFiltering(filter));
    });
  }
}
