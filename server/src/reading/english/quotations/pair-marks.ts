import type { Span } from "../../../text/span.ts";
import { REPORTING_FORMS } from "../attributions/reporting-verbs.ts";
import { isSpace, skipSpace } from "../sentences/characters.ts";
import { type MarkStyle, markRole, SINGLE_STYLES } from "./quotation-marks.ts";

/** Words between quotation marks, or with one mark missing. `end` of an unclosed one is the paragraph's end. */
export interface MarkedWords extends Span {
  readonly words: Span;
  readonly opened: boolean;
  readonly closed: boolean;
}

/** How far before a repeated mark “, he said.” is looked for, in code units, and how many words it may have. */
const LOOK_BACK = 120;
const REPORTER_WORDS = 8;

/** Every character that can be a quotation mark or a part of one, and what opens a tag. */
const MARK = /["'`‘’‚“”„«»‹›<]/g;

interface OpenMark extends Span {
  readonly style: MarkStyle;
}

/**
 * Pairs the quotation marks of a paragraph in one pass with a stack that holds each style at most once, so the
 * time is linear. A mark without partner gives a quotation up to the sentence's bound, or to the paragraph's
 * end where no other mark follows.
 */
export function pairMarks(text: string, sentences: readonly Span[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  if (text.search(MARK) < 0) return found;
  let stack: OpenMark[] = [];
  const isOpen = (style: MarkStyle): boolean => stack.some((open) => open.style === style);
  const abandon = (open: OpenMark, limit: number): void => {
    if (!SINGLE_STYLES.has(open.style) || opensSpeech(text, open)) found.push(unclosed(text, open, limit));
  };
  let nth = 0;
  let lastMark = 0;
  let next = 0;
  for (const { index: at } of text.matchAll(MARK)) {
    if (at < next) continue;
    while ((sentences[nth]?.end ?? Number.POSITIVE_INFINITY) <= at) nth++;
    const tag = text.charAt(at) === "<" ? tagLength(text, at) : 0;
    if (tag > 0) {
      next = at + tag;
      continue;
    }
    const role = markRole(text, at, isOpen);
    if (role === null) continue;
    const mark = { style: role.style, start: at, end: at + role.length };
    const open = stack.find(({ style }) => style === role.style);
    if (role.does === "stray") found.push(unopened(mark, Math.max(lastMark, sentences[nth]?.start ?? at)));
    else if (role.does === "close" && open !== undefined) {
      for (const inner of stack.slice(stack.indexOf(open) + 1)) abandon(inner, at);
      stack = stack.slice(0, stack.indexOf(open));
      found.push(closedPair(open, mark));
    } else if (open === undefined || !carriesOn(text, open, mark)) {
      if (open !== undefined) abandon(open, Math.min(at, sentenceEnd(sentences, open.start)));
      stack = [...stack.filter((other) => other !== open), mark];
    }
    lastMark = skipSpace(text, mark.end);
    next = mark.end;
  }
  for (const open of stack) abandon(open, text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * “One paragraph. “Another.” – a mark repeated at a sentence's start carries the quotation on, where the line break
 * between its paragraphs was lost; unless the reporter spoke in between: “It is late, he said. “Go home.”
 */
function carriesOn(text: string, open: OpenMark, mark: OpenMark): boolean {
  const before = text.slice(Math.max(open.end, mark.start - LOOK_BACK), mark.start).trimEnd();
  if (!/[.!?…]$/.test(before)) return false;
  const comma = before.lastIndexOf(",");
  const words =
    before
      .slice(comma)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  return comma === -1 || words.length > REPORTER_WORDS || !words.some((word) => REPORTING_FORMS.has(word));
}

const TAG = /<\/?[a-z][^<>]{0,500}>/iy;

/** How long the markup tag at `at` is: quotation marks in it hold the values of its attributes. */
function tagLength(text: string, at: number): number {
  TAG.lastIndex = at;
  return TAG.exec(text)?.[0].length ?? 0;
}

function closedPair(open: OpenMark, close: Span): MarkedWords {
  const words = { start: open.end, end: close.start };
  return { start: open.start, end: close.end, words, opened: true, closed: true };
}

function unclosed(text: string, open: OpenMark, limit: number): MarkedWords {
  let end = limit;
  while (end > open.end && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: open.start, end, words: { start: open.end, end }, opened: true, closed: false };
}

function unopened(close: Span, sentenceStart: number): MarkedWords {
  const start = Math.min(sentenceStart, close.start);
  return { start, end: close.end, words: { start, end: close.start }, opened: false, closed: true };
}

function sentenceEnd(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.end ?? offset;
}

/** Whether a lone single mark opens somebody's speech for certain: at a start or behind a colon, before a capital. */
function opensSpeech(text: string, open: OpenMark): boolean {
  const before = text.slice(Math.max(0, open.start - 3), open.start).trimEnd();
  return (
    open.style === "‘" &&
    /^$|[,:]$/.test(before) &&
    /^\p{Lu}\p{L}* /u.test(text.slice(open.end, open.end + 24))
  );
}
