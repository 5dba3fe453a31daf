import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import { STATUS_LABELS } from "../notes/note-status.ts";
import type { Ask } from "../server/ask.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";

/** What evidence is for: a note, or a claim that has none yet. */
export type EvidenceTarget =
  | { readonly note: NoteItem }
  | { readonly claim: { readonly uri: string; readonly range: Range } };

/** How many notes are offered, the latest first. */
const MOST = 50;

/** Asks what selected words are evidence for: the latest notes first, then the claims of other documents that are open. */
export async function pickClaim(
  ask: Ask,
  knowledge: Knowledge,
  words: string,
): Promise<EvidenceTarget | undefined> {
  const notes = await ask("secondSource/recentNotes", { most: MOST });
  const claims = await Promise.all(otherDocuments().map((uri) => claimsOf(knowledge, uri)));
  const items = [...notes.filter(({ side }) => side === null).map(noteRow), ...claims.flat()];
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      "There is no note yet. Open the document with the claim beside this one, or make a note on it first.",
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: `What is “${oneLine(words, 60)}” evidence for?`,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked !== undefined && "target" in picked ? picked.target : undefined;
}

type Row = vscode.QuickPickItem & ({ readonly target: EvidenceTarget } | object);

function noteRow(note: NoteItem): Row {
  return {
    label: `$(comment) “${oneLine(note.quote, 80)}”`,
    description: `${STATUS_LABELS[note.status]} · ${pathOf(note.uri)}`,
    detail: oneLine(note.comment),
    target: { note },
  };
}

async function claimsOf(knowledge: Knowledge, uri: string): Promise<Row[]> {
  const claims = await knowledge.claims(uri).catch(() => []);
  const rows = claims
    .filter(({ noteIds }) => noteIds.length === 0)
    .map(({ text, range }) => ({ label: `“${oneLine(text, 100)}”`, target: { claim: { uri, range } } }));
  if (rows.length === 0) return [];
  return [{ label: `Claims of ${pathOf(uri)}`, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** The documents of other tabs, in sight or not. */
function otherDocuments(): string[] {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const uris = tabs.flatMap(({ input }) =>
    input instanceof vscode.TabInputText ? [input.uri.toString()] : [],
  );
  return [...new Set(uris)].filter((uri) => uri !== active);
}

function pathOf(uri: string): string {
  return oneLine(vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), 60);
}
