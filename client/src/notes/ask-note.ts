import * as vscode from "vscode";
import type { NoteStatusName } from "../../../server/src/protocol/notes.ts";
import type { NoteWords } from "./note-book.ts";

const OTHER = "Another reason…";

const REASONS: readonly string[] = [
  "Not a claim of fact",
  "Common knowledge",
  "Sourced elsewhere in the text",
  "Misread by Second Source",
  "Not worth checking",
];

/** Asks what a note of that status has to say; `undefined` if the user cancels. */
export async function askNote(status: NoteStatusName): Promise<NoteWords | undefined> {
  switch (status) {
    case "open": {
      const comment = await ask("What is there to note?");
      return comment === undefined || comment === "" ? undefined : { status, comment };
    }
    case "checked": {
      const comment = await ask("What confirms it? A source, a call, a document. May stay empty.");
      return comment === undefined ? undefined : { status, comment };
    }
    case "dismissed": {
      const reason = await askReason();
      return reason === undefined ? undefined : { status, reason };
    }
    default:
      return { status };
  }
}

/** Asks why something is dismissed. */
export async function askReason(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick([...REASONS, OTHER], {
    placeHolder: "Why is it dismissed?",
  });
  if (picked !== OTHER) return picked;
  return (await ask("Why is it dismissed?")) || undefined;
}

async function ask(prompt: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({ prompt, ignoreFocusOut: true });
  return text?.trim();
}
