import * as vscode from "vscode";
import type { People } from "../notes/people.ts";
import { reveal } from "../text/reveal.ts";
import type { ClaimNode } from "./claim-node.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import type { ClaimsState } from "./claims-state.ts";
import { askWords, pickFilter, pickOrder } from "./pick-filter.ts";
import { type ClaimGrouping, EVERYTHING } from "./view-state.ts";

/** The commands that change what the Claims view shows. */
export function registerClaimsCommands(
  state: ClaimsState,
  people: People,
  provider: ClaimsProvider,
  view: vscode.TreeView<ClaimNode>,
): vscode.Disposable {
  const filter = async (): Promise<void> => {
    const chosen = await pickFilter(state.value.filter, await people.all());
    if (chosen !== undefined) await state.set({ filter: chosen });
  };
  const group = (grouping: ClaimGrouping) => (): Promise<void> => state.set({ grouping });
  const follow = (on: boolean) => (): Thenable<void> =>
    vscode.workspace
      .getConfiguration("secondSource")
      .update("claims.follow", on, vscode.ConfigurationTarget.Global);
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    filterClaims: filter,
    filterClaimsAgain: filter,
    searchClaims: async () => {
      const text = await askWords(state.value.filter.text);
      if (text !== undefined) await state.set({ filter: { ...state.value.filter, text } });
    },
    clearFilter: () => state.set({ filter: EVERYTHING }),
    sortClaims: async () => {
      const order = await pickOrder(state.value.order);
      if (order !== undefined) await state.set({ order });
    },
    groupByKind: group("kind"),
    groupBySection: group("section"),
    groupByStatus: group("status"),
    groupByAssignee: group("assignee"),
    followEditor: follow(true),
    unfollowEditor: follow(false),
    showClaims: async (uri) => {
      await vscode.commands.executeCommand("secondSource.claims.focus");
      const wanted = String(uri ?? vscode.window.activeTextEditor?.document.uri);
      const row = () => provider.documentRow(wanted);
      await reveal<ClaimNode>(view, row, { select: true, focus: true, expand: true });
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}
