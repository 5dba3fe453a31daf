import type { Range } from "vscode-languageserver-types";
import { askReason } from "../notes/ask-note.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { askScope } from "./ask-scope.ts";
import type { DismissalBook } from "./dismissal-book.ts";

/** A finding of a rule on these words. */
export interface FindingTarget {
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
}

/** Asks how far and why a finding is dismissed, and does so. */
export async function dismissFinding(
  { uri, range, code }: FindingTarget,
  notes: NoteBook,
  dismissals: DismissalBook,
): Promise<void> {
  const scope = await askScope();
  if (scope === undefined) return;
  const reason = await askReason();
  if (reason === undefined) return;
  if (scope === "place") await notes.add({ uri, range, answers: code }, { status: "dismissed", reason });
  else await dismissals.dismiss({ uri, range, code, scope, reason });
}
