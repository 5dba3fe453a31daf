import { linesOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/trim-span.ts";
import { plainBlock, type RawBlock } from "./raw-block.ts";

/** The paragraphs of plain text from `from` on: one a line, unless the text is wrapped at a column. */
export function plainBlocks(text: string, from: number): RawBlock[] {
  const groups = lineGroups(text, from);
  const width = wrapWidth(text, groups);
  const spans = groups.flatMap((group) => (width === 0 ? group : joined(text, group, width)));
  return spans.map((span) => withoutBullet(text, plainBlock(span)));
}

/** Lines that follow each other without a blank one between, each trimmed. */
function lineGroups(text: string, from: number): Span[][] {
  const groups: Span[][] = [[]];
  for (const line of linesOf(text.slice(from))) {
    const span = trimSpan(text, { start: from + line.start, end: from + line.end });
    if (span.start === span.end) groups.push([]);
    else groups.at(-1)?.push(span);
  }
  return groups.filter((group) => group.length > 0);
}

const widest = 100;
const fewestBreaks = 6;

/**
 * The column a text is wrapped at, 0 if it is not. In wrapped text nearly every line that another follows is
 * as long as it can be: the next line's first word would not have fitted.
 */
function wrapWidth(text: string, groups: readonly (readonly Span[])[]): number {
  const width = groups.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width > widest) return 0;
  const pairs = groups.flatMap((group) =>
    group.slice(1).map((next, index) => ({ line: group[index], next })),
  );
  const full = pairs.filter(({ line, next }) => line !== undefined && isFull(text, line, next, width));
  return full.length >= fewestBreaks && full.length >= 0.8 * pairs.length ? width : 0;
}

function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const firstWord = text.slice(next.start, Math.min(next.end, next.start + widest)).search(/\s|$/);
  return line.end - line.start + 1 + firstWord > width - 4;
}

function joined(text: string, group: readonly Span[], width: number): Span[] {
  const spans: Span[] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    const last = spans.at(-1);
    if (before !== undefined && last !== undefined && isFull(text, before, line, width))
      spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push(line);
  }
  return spans;
}

function withoutBullet(text: string, block: RawBlock): RawBlock {
  const bullet = /^(?:[•‣▪●·*-]|\d{1,2}[.)])[ \t]+(?=\S)/.exec(
    text.slice(block.start, block.start + 12),
  )?.[0];
  if (bullet === undefined || block.start + bullet.length >= block.end) return block;
  return { ...block, content: { start: block.start + bullet.length, end: block.end }, nested: true };
}
