import type { Note } from "../../notes/note.ts";
import { statusWords } from "../../notes/status-words.ts";
import { clip } from "../clip.ts";
import type { HoverScene } from "./scene.ts";

/** A note: its status, who made it when, and what it says. */
export function noteLines({ prose, library }: HoverScene, note: Note): string[] {
  const verdict = note.verdict === null ? "" : `, ${library.verdictLabels[note.verdict]}`;
  const evidence = note.evidence.length === 0 ? [] : [`Pieces of evidence: ${note.evidence.length}.`];
  const by = [note.creator ?? "", note.modified.slice(0, 10)].filter((part) => part !== "").join(", ");
  const said = [note.reason ?? "", note.comment].filter((part) => part !== "").map((part) => clip(part, 300));
  return [
    `${prose.strong(`${statusWords[note.status]}${verdict}`)} (${prose.text(by)})`,
    ...[...said, ...evidence].map(prose.text),
  ];
}
