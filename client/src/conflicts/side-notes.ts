import type { ConflictItem, ConflictPassage } from "../../../server/src/protocol/conflicts.ts";
import type { NewEvidence } from "../../../server/src/protocol/evidence.ts";
import type { NoteWords } from "../notes/note-book.ts";
import type { NoteTarget } from "../notes/note-target.ts";
import { oneLine } from "../text/plain.ts";
import { placeOf } from "./conflict-words.ts";

/** What becomes of the passages that say otherwise. */
export type OtherSides = "disputed" | "corrected";

/** A note that taking a side writes. */
export interface SideNote {
  readonly target: NoteTarget;
  readonly words: NoteWords;
}

/** So many passages are named as evidence in one note. */
const MOST_EVIDENCE = 5;

/**
 * The notes that settle a conflict for one of its sides: the passages of that side are checked, the others disputed or
 * corrected. Each names in its comment and as its evidence what was compared; `sentence` is what the person says.
 */
export function sideNotes(
  conflict: ConflictItem,
  chosen: number,
  { others, sentence }: { readonly others: OtherSides; readonly sentence: string },
): SideNote[] {
  const right = conflict.sides[chosen];
  if (right === undefined) return [];
  const against = conflict.sides.filter((side) => side !== right);
  const wrong = against.flatMap(({ passages }) => passages);
  const answers = against.map(({ answer }) => quoted(answer)).join(" or ");
  const verdict = `${asWritten(conflict.question)} ${quoted(right.answer)}, not ${answers}`;
  const comment = (compared: readonly ConflictPassage[]): string =>
    [`${verdict} (${placesOf(compared)}).`, sentence].filter((part) => part !== "").join("\n\n");
  const confirmed = right.passages.flatMap((passage) =>
    notesOn(passage, {
      status: "checked",
      comment: comment(wrong),
      evidence: [
        ...evidenceOf(right.passages, passage, "supports"),
        ...evidenceOf(wrong, passage, "refutes"),
      ],
    }),
  );
  const rejected = wrong.flatMap((passage) =>
    notesOn(passage, {
      status: others,
      comment: comment(right.passages),
      evidence: evidenceOf(right.passages, passage, "refutes"),
    }),
  );
  return [...confirmed, ...rejected];
}

/** One note for each rule that noticed the passage: a note answers the findings of one. */
function notesOn({ uri, range, codes }: ConflictPassage, words: NoteWords): SideNote[] {
  return codes.map((answers) => ({ target: { uri, range, answers }, words }));
}

function evidenceOf(
  passages: readonly ConflictPassage[],
  on: ConflictPassage,
  stance: "supports" | "refutes",
): NewEvidence[] {
  return passages
    .filter((passage) => passage !== on)
    .slice(0, MOST_EVIDENCE)
    .map(({ uri, range }) => ({ source: uri, range, stance }));
}

function placesOf(passages: readonly ConflictPassage[]): string {
  const places = [...new Set(passages.map(placeOf))];
  const left = places.length - MOST_EVIDENCE;
  const named = places.slice(0, MOST_EVIDENCE).map((place) => asWritten(place));
  return [...named, ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

const quoted = (answer: string): string => `“${asWritten(oneLine(answer, 120))}”`;

/** Escapes words for Markdown, with few enough backslashes to be edited by hand. */
const asWritten = (words: string): string => words.replace(/[\\`*_[\]<>~|]/g, "\\$&");
