import { linesOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/trim-span.ts";
import type { BlockKind } from "../article.ts";
import { plainBlock, type RawBlock } from "./raw-block.ts";

/**
 * The blocks of Markdown from `from` on, after CommonMark's block structure as far as articles use it. Code,
 * rules, HTML, tables and link definitions are `furniture`; they hold no prose.
 */
export function markdownBlocks(text: string, from: number): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: Open = closed;
  for (const line of linesOf(text.slice(from))) {
    const span = trimSpan(text, { start: from + line.start, end: from + line.end });
    const words = text.slice(span.start, span.end);
    const last = blocks.at(-1);
    if (last !== undefined && open.until !== null) {
      if (words !== "") blocks[blocks.length - 1] = { ...last, end: span.end };
      if (open.until.test(words)) open = closed;
    } else if (words === "") open = closed;
    else if (last !== undefined && open.line !== null && /^(?:=+|-{2,})$/.test(words)) {
      blocks[blocks.length - 1] = { ...last, end: span.end, heading: words.startsWith("=") ? 1 : 2 };
      open = closed;
    } else if (last !== undefined && open.line !== null && continues(text, open.line, words)) {
      const content = { start: last.content.start, end: span.end };
      blocks[blocks.length - 1] = { ...last, end: span.end, content };
      open = { line: span, until: null };
    } else {
      const block = blockOf(span, words);
      blocks.push(block);
      open = { line: block.kind === null && block.heading === 0 ? span : null, until: closingOf(words) };
    }
  }
  return blocks;
}

interface Open {
  /** The last line of a paragraph that the next line may go on with. */
  readonly line: Span | null;
  /** What closes the code fence or comment that the line stands in. */
  readonly until: RegExp | null;
}

const closed: Open = { line: null, until: null };
const notProse = /^(?:(?:[-*_][ \t]*){3,}|(?:<[^<>]*>[ \t]*)+|\|.*\||\[[^\]^]+\]:\s*\S.*|\{[%{].*[%}]\})$/;
const blockStart = /^(?:#{1,6}(?:\s|$)|```|~~~|[-+*][ \t]+\S|\d{1,3}[.)][ \t]+\S|>|!\[|<!--)/;
const longestSoftLine = 120;

/** Whether a line goes on with the paragraph before it: a soft break, as in text wrapped at a column. */
function continues(text: string, line: Span, words: string): boolean {
  if (blockStart.test(words) || notProse.test(words)) return false;
  return line.end - line.start <= longestSoftLine && text.charAt(line.end - 1) !== "\\";
}

function closingOf(words: string): RegExp | null {
  const fence = /^(?:`{3,}|~{3,})/.exec(words)?.[0];
  if (fence !== undefined) return new RegExp(`^${fence.charAt(0)}{${fence.length},}$`);
  return words.startsWith("<!--") && !words.includes("-->") ? /-->/ : null;
}

function blockOf(span: Span, words: string): RawBlock {
  const heading = /^(#{1,6})[ \t]+/.exec(words);
  if (heading !== null)
    return { ...cut(span, words, heading[0], /[ \t]{1,8}#{1,6}$/), heading: heading[1]?.length ?? 1 };
  const image = /^(\[?!\[)([^\]]*)\]\([^)]*\)(?:\]\([^)]*\))?$/.exec(words);
  if (image !== null) {
    const start = span.start + (image[1]?.length ?? 0);
    const content = { start, end: start + (image[2]?.length ?? 0) };
    return { ...plainBlock(span), content, kind: "caption" };
  }
  if (/^(?:```|~~~|<!--)/.test(words) || notProse.test(words))
    return { ...plainBlock(span), kind: furniture };
  const nesting = /^(?:>[ \t]*)*(?:(?:[-+*]|\d{1,3}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?/.exec(words)?.[0] ?? "";
  return { ...cut(span, words, nesting, /$/), nested: nesting !== "" };
}

const furniture: BlockKind = "furniture";

function cut(span: Span, words: string, opening: string, closing: RegExp): RawBlock {
  const length = Math.max(opening.length, words.search(closing) < 0 ? words.length : words.search(closing));
  return { ...plainBlock(span), content: { start: span.start + opening.length, end: span.start + length } };
}
