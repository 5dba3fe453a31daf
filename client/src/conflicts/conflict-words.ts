import type {
  ConflictItem,
  ConflictPassage,
  ConflictSide,
  WordingPart,
} from "../../../server/src/protocol/conflicts.ts";
import type { Passage } from "../../../server/src/protocol/passage.ts";
import { count } from "../../../server/src/text/count.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { oneLine } from "../text/plain.ts";

/**
 * The answers of a conflict, in a few words, of quotations the words that differ, and the documents that give them, which
 * tell one “How many people?” from another; of a settled one how it was settled.
 */
export function conflictDescription(conflict: ConflictItem): string {
  if (conflict.settled !== null) return settledWords(conflict);
  const { sides, wording } = conflict;
  const answers = wording === null ? sides.map(({ answer }) => oneLine(answer, 40)) : differing(wording);
  return `${answers.join(" / ")} · ${documentsOf(conflict)}`;
}

/** The question; of one about a quotation also how that begins, which tells one “Who said this?” from another. */
export function conflictLabel({ question, code, sides: [first] }: ConflictItem): string {
  const quoted = QUOTED[code]?.(first);
  if (quoted === undefined) return oneLine(question);
  return oneLine(`${question} “${oneLine(quoted.replace(/^["“”'‘’\s]+|["“”'‘’\s]+$/gu, ""), 48)}”`);
}

/** Where the quotation stands that a conflict is about, by the rule that raises it. */
const QUOTED: Readonly<Record<string, (side: ConflictSide | undefined) => string | undefined>> = {
  "quote.altered": (side) => side?.answer,
  "quote.speaker": (side) => side?.passages[0]?.text,
};

/** The words that only one of two wordings has. */
function differing(wording: readonly WordingPart[]): string[] {
  return (["removed", "added"] as const).map((side) => {
    const words = wording.flatMap(({ kind, words }) => (kind === side ? [words] : []));
    return words.length === 0 ? "left out" : `“${oneLine(words.join(" … "), 40)}”`;
  });
}

/** So many documents are named before they are counted. */
const NAMED = 2;

function documentsOf({ sides }: ConflictItem): string {
  const paths = [...new Set(sides.flatMap(({ passages }) => passages.map(({ path }) => path)))];
  const more = paths.length - NAMED;
  return `${paths.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The side that was confirmed, and by whom: “Yes, by Jo Marsh, 2024-05-01”. */
function settledWords({ settled, sides }: ConflictItem): string {
  if (settled === null) return "";
  const side = settled.side === null ? undefined : sides[settled.side];
  const answer = side === undefined ? "answered by notes" : oneLine(side.answer, 80);
  const by = settled.by === null ? "" : ` · by ${oneLine(settled.by, 60)}`;
  return `${answer}${by} · ${settled.at.slice(0, 10)}`;
}

/** A conflict's tooltip, in Markdown. */
export function conflictTooltip(conflict: ConflictItem): string {
  const { question, code, sides, settled, wording } = conflict;
  const answers = sides.map(
    ({ answer, passages }) =>
      `- **${escapeMarkdown(answer)}**: ${[...new Set(passages.map(({ path }) => escapeMarkdown(path)))].join(", ")}`,
  );
  const state = settled === null ? [] : [`Settled: ${escapeMarkdown(settledWords(conflict))}`];
  const words = wording === null ? [] : [wordingText(wording)];
  return [
    `**${escapeMarkdown(question)}**`,
    ...state,
    ...words,
    answers.join("\n"),
    escapeMarkdown(code),
  ].join("\n\n");
}

/** How many characters of what both wordings have are shown between two differences. */
const CONTEXT = 80;

/** Two wordings in one, in Markdown: the first side's words struck out, the second's in bold. */
function wordingText(wording: readonly WordingPart[]): string {
  return wording
    .map(({ kind, words }) => {
      if (kind === "same") return escapeMarkdown(words, CONTEXT);
      return kind === "removed" ? `~~${escapeMarkdown(words)}~~` : `**${escapeMarkdown(words)}**`;
    })
    .join(" ");
}

/** What a screen reader says of a conflict. */
export function conflictAriaLabel(conflict: ConflictItem): string {
  const { sides } = conflict;
  const state = conflict.settled === null ? "" : ` Settled: ${settledWords(conflict)}.`;
  return `${conflictLabel(conflict)}${state} ${count(sides.length, "answer")}: ${sides.map(({ answer }) => answer).join("; ")}, in ${documentsOf(conflict)}`;
}

/** Where a passage stands: its file and line. */
export function placeOf({ path, range }: Passage): string {
  return `${path}:${range.start.line + 1}`;
}

/** Who vouches for a passage, where it stands and when its document is from. */
export function passageDescription(passage: ConflictPassage): string {
  return [vouching(passage), placeOf(passage), passage.date ?? "undated"].join(" · ");
}

function vouching({ source, sourceClass }: ConflictPassage): string {
  if (source === null) return "no source";
  return sourceClass === "named" ? oneLine(source, 80) : `${oneLine(source, 80)} (${sourceClass})`;
}

/** How many passages are on a side, and in how many documents. */
export function sideDescription({ passages }: ConflictSide): string {
  const documents = new Set(passages.map(({ uri }) => uri)).size;
  return `${count(passages.length, "passage")} in ${count(documents, "document")}`;
}

/** What a screen reader says of a side. */
export function sideAriaLabel({ answer, passages }: ConflictSide, isConfirmed: boolean): string {
  const [only] = passages;
  const told =
    passages.length === 1 && only !== undefined
      ? passageDescription(only)
      : sideDescription({ answer, passages });
  return `${isConfirmed ? "Confirmed: " : ""}${answer}, ${told}`;
}

/** How many questions are open and how many are settled; empty if there are none. */
export function conflictsSummary(conflicts: readonly ConflictItem[]): string {
  if (conflicts.length === 0) return "";
  const settled = conflicts.filter((conflict) => conflict.settled !== null).length;
  const open = `${conflicts.length - settled} open`;
  return settled === 0 ? open : `${open}, ${settled} settled`;
}
