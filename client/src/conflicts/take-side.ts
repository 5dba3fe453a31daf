import * as vscode from "vscode";
import type { ConflictItem } from "../../../server/src/protocol/conflicts.ts";
import { count } from "../../../server/src/text/count.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { oneLine } from "../text/plain.ts";
import { sideDescription } from "./conflict-words.ts";
import { type OtherSides, sideNotes } from "./side-notes.ts";

/** Settles a conflict for a side, after asking which if that is open, what becomes of the others, and for a sentence. */
export async function takeSide(notes: NoteBook, conflict: ConflictItem, side: number | null): Promise<void> {
  const chosen = side ?? (await pickSide(conflict));
  const answer = chosen === undefined ? undefined : conflict.sides[chosen]?.answer;
  if (chosen === undefined || answer === undefined) return;
  const others = await pickOthers(answer);
  if (others === undefined) return;
  const sentence = await vscode.window.showInputBox({
    prompt: "What decides it? A source, a call, a document. May stay empty.",
    ignoreFocusOut: true,
  });
  if (sentence === undefined) return;
  const settling = sideNotes(conflict, chosen, { others, sentence: sentence.trim() });
  const deed = await notes.together(
    "a settled conflict",
    settling.map(({ target, words }) => ({ add: target, words })),
  );
  if (deed === null) return;
  const done = `Settled: ${oneLine(answer, 80)}. ${count(deed.changes, "note")} written.`;
  await notes.offerUndo(deed, done);
}

/** Opens a settled conflict: its notes stay, and answer nothing any more. */
export async function reopenConflict(notes: NoteBook, conflict: ConflictItem): Promise<void> {
  const deed = await notes.together(
    "a conflict opened again",
    (conflict.settled?.notes ?? []).map((note) => ({ update: note, change: { status: "open" } })),
  );
  if (deed !== null) await notes.offerUndo(deed, "The conflict is open again. Its notes stay.");
}

async function pickSide({ question, sides }: ConflictItem): Promise<number | undefined> {
  const items = sides.map((side, index) => ({
    label: oneLine(side.answer),
    description: sideDescription(side),
    index,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: question }))?.index;
}

async function pickOthers(answer: string): Promise<OtherSides | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly others: OtherSides })[] = [
    {
      label: "$(request-changes) Disputed",
      description: "They say otherwise and still have to be put right",
      others: "disputed",
    },
    { label: "$(pass) Corrected", description: "They have been put right", others: "corrected" },
  ];
  const placeHolder = `“${oneLine(answer, 60)}” is checked. What are the other passages?`;
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.others;
}
