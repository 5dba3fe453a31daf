import type { Block } from "../article/article.ts";
import type { CheckedArticle } from "./fact-check.ts";
import { escaped } from "./html-escape.ts";

/** A block of an article with its words marked, and the notes that stand beside it. */
export interface MarkedBlock {
  readonly html: string;
  /** The numbers of the notes whose words begin here, from 1. */
  readonly notes: readonly number[];
}

/** Where marking of words begins or ends. */
interface Edge {
  readonly at: number;
  /** +1: from here on the words are marked; −1: from here on they no longer are. */
  readonly step: 1 | -1;
  /** The number of the note that is on them; `null` for a finding. */
  readonly note: number | null;
  /** Whether the note's number stands here. */
  readonly numbered: boolean;
}

/** Words with a note or a finding on them. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: number | null;
}

/**
 * The article's text block by block, with the words that have notes or findings marked, and a link to each note. `id`
 * begins the ids of the article's notes. Blocks and marks are gone through once, side by side.
 */
export function markedBlocks({ text, blocks, notes, findings }: CheckedArticle, id: string): MarkedBlock[] {
  const waiting: Mark[] = [
    ...notes.flatMap(({ span }, index) => (span === null ? [] : [{ ...span, note: index + 1 }])),
    ...findings.map(({ start, end }) => ({ start, end, note: null })),
  ]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const numbered = new Set<number>();
  let reaching: Mark[] = [];
  let next = 0;
  return blocks.map((block, index) => {
    reaching = reaching.filter(({ end }) => end > block.start);
    for (let mark = waiting[next]; mark !== undefined && mark.start < block.end; mark = waiting[++next]) {
      if (mark.end > block.start) reaching.push(mark);
    }
    const first = reaching.flatMap(({ note }) => (note === null || numbered.has(note) ? [] : [note]));
    for (const note of first) numbered.add(note);
    const edges = reaching.flatMap(({ start, end, note }): Edge[] => [
      { at: Math.max(start, block.start), step: 1, note, numbered: false },
      { at: Math.min(end, block.end), step: -1, note, numbered: note !== null && first.includes(note) },
    ]);
    return { html: paragraph(text, block, edges, id, index), notes: first };
  });
}

function paragraph(text: string, block: Block, edges: readonly Edge[], id: string, index: number): string {
  const parts: string[] = [];
  let [at, noted, noticed] = [block.start, 0, 0];
  for (const edge of [...edges].sort((a, b) => a.at - b.at || a.step - b.step)) {
    parts.push(piece(text, at, edge.at, noted > 0, noticed > 0));
    at = edge.at;
    if (edge.note === null) noticed += edge.step;
    else noted += edge.step;
    if (edge.numbered) parts.push(numberOf(id, edge.note));
  }
  parts.push(piece(text, at, block.end, false, false));
  return `<p id="${paragraphId(id, index)}" class="${block.kind}"${place(block)}>${parts.join("")}</p>`;
}

function piece(text: string, start: number, end: number, noted: boolean, noticed: boolean): string {
  if (start === end) return "";
  const words = escaped(text.slice(start, end));
  const where = place({ start, end });
  if (noted) return `<mark${noticed ? ' class="noticed"' : ""}${where}>${words}</mark>`;
  return noticed ? `<span class="noticed"${where}>${words}</span>` : words;
}

function numberOf(id: string, note: number | null): string {
  return `<sup><a id="${id}-words-${note}" href="#${id}-note-${note}" aria-label="Note ${note}">${note}</a></sup>`;
}

/** Tells a preview which words of the article an element shows. */
export function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return ` data-start="${start}" data-end="${end}"`;
}

/** The id of the paragraph of an article, counted from 0. */
export function paragraphId(id: string, index: number): string {
  return `${id}-paragraph-${index + 1}`;
}
