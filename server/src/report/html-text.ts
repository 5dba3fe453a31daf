import type { Block } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import type { CheckedArticle } from "./fact-check.ts";
import { escaped } from "./html-escape.ts";

/** Words with a mark: the numbers of the notes on them, and whether a finding is on them. */
interface Mark extends Span {
  /** The note's number, from 1; `null` for a finding. */
  readonly note: number | null;
}

/** The article's text block by block, with the words that have notes or findings marked, and a link to each note. */
export function markedText({ text, blocks, notes, findings }: CheckedArticle, id: string): string {
  const marks: Mark[] = [
    ...notes.flatMap(({ span }, index) => (span === null ? [] : [{ ...span, note: index + 1 }])),
    ...findings.map(({ start, end }) => ({ start, end, note: null })),
  ].sort((a, b) => a.start - b.start);
  return blocks.map((block) => paragraph(text, block, marks, id)).join("\n");
}

function paragraph(text: string, block: Block, marks: readonly Mark[], id: string): string {
  const own = marks.filter(({ start, end }) => start < block.end && end > block.start);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of own) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const parts = places.slice(1).map((end, index) => {
    const start = places[index] ?? block.start;
    return piece(text.slice(start, end), { start, end }, own, id);
  });
  return `<p class="${block.kind}">${parts.join("")}</p>`;
}

/** Words that the same notes and findings cover throughout; the links stand where a note's words end. */
function piece(words: string, { start, end }: Span, marks: readonly Mark[], id: string): string {
  const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const content = escaped(words);
  const noticed = covering.some(({ note }) => note === null)
    ? `<span class="noticed">${content}</span>`
    : content;
  const noted = covering.flatMap(({ note }) => note ?? []);
  if (noted.length === 0) return noticed;
  const links = covering.flatMap((mark) =>
    mark.note === null || mark.end !== end
      ? []
      : `<sup><a href="#${id}-note-${mark.note}" aria-label="Note ${mark.note}">${mark.note}</a></sup>`,
  );
  return `<mark>${noticed}</mark>${links.join("")}`;
}
