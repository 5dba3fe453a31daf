import * as vscode from "vscode";
import type { Knowledge } from "../server/knowledge.ts";
import { reveal } from "../text/reveal.ts";
import { type From, stepThrough } from "../text/step-through.ts";
import { codeRange, protocolRange } from "../text/to-code.ts";
import { BY_KEY } from "./chosen-rows.ts";
import type { ClaimNode } from "./claim-node.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import type { ClaimsState } from "./claims-state.ts";
import { isUnchecked, mayPass, passes } from "./filter-claims.ts";
import { isDone } from "./progress.ts";
import { isFiltering } from "./view-state.ts";

/** What going from claim to claim looks at. */
export interface StepOptions {
  readonly knowledge: Knowledge;
  readonly provider: ClaimsProvider;
  readonly state: ClaimsState;
  readonly view: vscode.TreeView<ClaimNode>;
}

/** The commands that go to the next or the previous claim that is still to be checked and passes the view's filter. */
export function registerStepClaims(options: StepOptions): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand("secondSource.nextUnchecked", (by?: unknown) => step(options, 1, by === BY_KEY)),
    registerCommand("secondSource.previousUnchecked", (by?: unknown) => step(options, -1, by === BY_KEY)),
  );
}

/** Shows the claim in the editor and in the view; the view keeps the focus if the command was called by its key. */
async function step(
  { knowledge, provider, state, view }: StepOptions,
  direction: 1 | -1,
  staysInView: boolean,
): Promise<void> {
  const { filter } = state.value;
  const documents = (await knowledge.documents()).filter(
    (document) => !isDone(document) && document.toCheck > 0 && mayPass(document, filter),
  );
  const found = await stepThrough(
    documents.map(({ uri }) => uri),
    staysInView ? (selectedIn(view) ?? placeInEditor()) : placeInEditor(),
    direction,
    async (uri) =>
      (await knowledge.claims(uri)).filter((claim) => isUnchecked(claim) && passes(claim, filter)),
  );
  if (found === null) {
    const said = isFiltering(filter) ? "No unchecked claim passes the filter." : "All claims are checked.";
    void vscode.window.showInformationMessage(said);
    return;
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(found.uri), {
    selection: codeRange(found.item.range),
    preserveFocus: staysInView,
  });
  if (!view.visible) return;
  const row = () => provider.claimRow(found.uri, found.item.id);
  await reveal<ClaimNode>(view, row, { select: true, focus: staysInView, expand: false });
}

function selectedIn(view: vscode.TreeView<ClaimNode>): From | null {
  const [row] = view.selection;
  return row?.kind === "claim" ? { uri: row.document.uri, range: row.claim.range } : null;
}

function placeInEditor(): From | null {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  return { uri: editor.document.uri.toString(), range: protocolRange(editor.selection) };
}
