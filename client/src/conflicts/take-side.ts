import * as vscode from "vscode";
import type { ConflictItem, NoteItem } from "../../../server/src/protocol.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { count, oneLine } from "../text/plain.ts";
import { sideDescription } from "./conflict-words.ts";
import { type OtherSides, sideNotes } from "./side-notes.ts";

type Named = Pick<NoteItem, "uri" | "id">;

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
  const made: NoteItem[] = [];
  for (const { target, words } of sideNotes(conflict, chosen, { others, sentence: sentence.trim() })) {
    const note = await notes.add(target, words);
    if (note === null) return takeBack(notes, made);
    made.push(note);
  }
  const done = `Settled: ${oneLine(answer, 80)}. ${count(made.length, "note")} written.`;
  await offerUndo(notes, made, done);
}

/** Opens a settled conflict: its notes stay, and answer nothing any more. */
export async function reopenConflict(notes: NoteBook, conflict: ConflictItem): Promise<void> {
  const opened: Named[] = [];
  for (const note of conflict.settled?.notes ?? []) {
    if ((await notes.update(note, { status: "open" })) === null) return takeBack(notes, opened);
    opened.push(note);
  }
  await offerUndo(notes, opened, "The conflict is open again. Its notes stay.");
}

async function offerUndo(notes: NoteBook, changed: readonly Named[], done: string): Promise<void> {
  if (changed.length === 0) return;
  const undo = await vscode.window.showInformationMessage(done, "Undo");
  if (undo !== undefined) await takeBack(notes, changed);
}

async function takeBack(notes: NoteBook, changed: readonly Named[]): Promise<void> {
  for (const { uri, id } of [...changed].reverse()) await notes.undo(uri, id);
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
