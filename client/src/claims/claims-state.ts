import * as vscode from "vscode";
import { ViewState } from "../text/view-state.ts";
import { type ClaimsViewState, EVERYTHING, INITIAL_STATE, isFiltering } from "./view-state.ts";

const KEY = "secondSource.claims";

/** How the Claims view shows its claims; kept with the workspace. */
export class ClaimsState extends ViewState<ClaimsViewState> {
  constructor(memento: vscode.Memento) {
    const kept = memento.get<Partial<ClaimsViewState>>(KEY)?.filter;
    const initial = { ...INITIAL_STATE, filter: { ...EVERYTHING, ...kept } };
    super(memento, KEY, initial, ({ grouping, filter }) => {
      void vscode.commands.executeCommand("setContext", "secondSource.grouping", grouping);
      void vscode.commands.executeCommand("setContext", "secondSource.filtered", isFiltering(filter));
    });
  }
}
