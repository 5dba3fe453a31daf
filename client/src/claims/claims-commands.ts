import * as vscode from "vscode";
import { reveal } from "../text/reveal.ts";
import type { ClaimNode } from "./claim-node.ts";
import { KIND_NAMES } from "./claim-words.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import type { ClaimsState } from "./claims-state.ts";
import { type ClaimFilter, type ClaimKind, type ClaimOrder, EVERYTHING } from "./view-state.ts";

/** The commands that change what the Claims view shows. */
export function registerClaimsCommands(
  state: ClaimsState,
  provider: ClaimsProvider,
  view: vscode.TreeView<ClaimNode>,
): vscode.Disposable {
  const filter = async (): Promise<void> => {
    const chosen = await pickFilter(state.value.filter);
    if (chosen !== undefined) await state.set({ filter: chosen });
  };
  const follow = (on: boolean) => (): Thenable<void> =>
    vscode.workspace
      .getConfiguration("secondSource")
      .update("claims.follow", on, vscode.ConfigurationTarget.Global);
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    filterClaims: filter,
    filterClaimsAgain: filter,
    clearFilter: () => state.set({ filter: EVERYTHING }),
    sortClaims: async () => {
      const order = await pickOrder(state.value.order);
      if (order !== undefined) await state.set({ order });
    },
    groupByKind: () => state.set({ grouping: "kind" }),
    groupBySection: () => state.set({ grouping: "section" }),
    followEditor: follow(true),
    unfollowEditor: follow(false),
    showClaims: async (uri) => {
      await vscode.commands.executeCommand("secondSource.claims.focus");
      const row = await provider.documentRow(String(uri ?? vscode.window.activeTextEditor?.document.uri));
      if (row !== null) await reveal(view, row, { select: true, focus: true, expand: true });
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}

async function pickFilter(now: ClaimFilter): Promise<ClaimFilter | undefined> {
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, to: now });
  const choice = (label: string, to: Partial<ClaimFilter>, on: boolean) => ({
    label: `$(${on ? "check" : "blank"}) ${label}`,
    to: { ...now, ...to },
  });
  const words = { label: "$(search) Words…", to: now };
  const kinds = Object.entries(KIND_NAMES) as [ClaimKind, readonly [string, string]][];
  const picked = await vscode.window.showQuickPick(
    [
      choice("All claims", { state: "all" }, now.state === "all"),
      choice("Open claims", { state: "open" }, now.state === "open"),
      choice("Claims with findings", { state: "findings" }, now.state === "findings"),
      separator("kind"),
      choice("Every kind", { kind: null }, now.kind === null),
      ...kinds.map(([kind, [, several]]) => choice(several, { kind }, now.kind === kind)),
      separator("words"),
      words,
    ],
    { placeHolder: "Which claims are shown?" },
  );
  if (picked !== words) return picked?.to;
  const text = await vscode.window.showInputBox({
    prompt: "Show claims with these words, or vouched for by somebody of that name. Empty: all.",
    value: now.text,
  });
  return text === undefined ? undefined : { ...now, text: text.trim() };
}

async function pickOrder(now: ClaimOrder): Promise<ClaimOrder | undefined> {
  const orders: readonly (readonly [string, ClaimOrder])[] = [
    ["In the order of the text", "text"],
    ["Most worth checking first", "worth"],
    ["Loudest findings first", "severity"],
  ];
  const items = orders.map(([label, order]) => ({
    label: `$(${order === now ? "check" : "blank"}) ${label}`,
    order,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: "How are claims sorted?" }))?.order;
}
