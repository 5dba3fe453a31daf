import { overlapCoefficient, wordsOf } from "../../text/words.ts";
import type { ArticleLanguage, BlockKind } from "../article.ts";
import { findOpening, isPlaceAndDate } from "./dateline.ts";
import type { RawBlock } from "./raw-block.ts";
import { type HeadLine, judgeRepetitions } from "./repeated-lines.ts";
import { endsSentence, isBodyText, isBreadcrumb, isHeadingShape, isKeywordList, menuLines } from "./shape.ts";

/**
 * Judges what each block is, by its face first and then by its shape and place: what stands before the first
 * paragraph of the body, between its paragraphs, and after the last.
 */
export function judgeBlocks(
  text: string,
  blocks: readonly RawBlock[],
  language: ArticleLanguage,
): BlockKind[] {
  const lines = blocks.map(({ content }) => withoutEmphasis(text.slice(content.start, content.end)));
  const kinds = blocks.map(
    (block, index) => block.kind ?? kindOnItsFace(lines[index] ?? "", block, language, index === 0),
  );
  const page: Page = { text, blocks, lines, kinds, language };
  const last = lastOfBody(page);
  const first = firstOfBody(page);
  for (const index of menuLines(lines.slice(0, first))) kinds[index] ??= "furniture";
  for (const index of last < 0 ? [] : menuLines(lines.slice(last + 1)))
    kinds[last + 1 + index] ??= "furniture";
  judgeHead(page, first);
  judgeBody(page, first, last);
  judgeTail(page, Math.max(first, last));
  return kinds.map((kind) => kind ?? "paragraph");
}

/** The words without Markdown's stars, and its low lines around them. */
function withoutEmphasis(words: string): string {
  return /[*_]/.test(words) ? words.replace(/\*+|^_{1,3}(?=\S)|(?<=\S)_{1,3}$/g, "").trim() : words;
}

/** The blocks with their words and what is known of them so far; only `kinds` changes. */
interface Page {
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  readonly lines: readonly string[];
  readonly kinds: (BlockKind | null)[];
  readonly language: ArticleLanguage;
}

const longestFace = 600;

function kindOnItsFace(
  line: string,
  block: RawBlock,
  language: ArticleLanguage,
  opens: boolean,
): BlockKind | null {
  if (line.length > longestFace || block.heading > 0) return null;
  if (language.isFurniture(line)) return "furniture";
  if (language.isCaption(line)) return "caption";
  if (language.isDateLine(line) || isPlaceAndDate(line, language)) return "date-line";
  if (language.isByline(line, opens)) return "byline";
  return isBreadcrumb(line) ? "furniture" : null;
}

function isBody(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (page.kinds[index] !== null || block === undefined || block.heading > 0) return false;
  return isBodyText(page.lines[index] ?? "") || opensWithDateline(page, index);
}

/** Whether a block opens with a dateline, with any mark behind it or with a dash alone: who speaks has a colon, too. */
function opensWithDateline(
  { text, blocks, language }: Page,
  index: number,
  mark: "any" | "dash" = "any",
): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const { dateline } = findOpening(text, block.content, language, true);
  return dateline !== null && (mark === "any" || text.charAt(dateline.end - 1) !== ":");
}

const longestHeadline = 120;

/** The first paragraph of the body; a headline that ends as sentences do is not one. */
function firstOfBody(page: Page): number {
  const first = nextBody(page, 0);
  const line = page.lines[first] ?? "";
  const opensPage = page.kinds.slice(0, first).every((kind) => kind !== null);
  if (!opensPage || line.length > longestHeadline || opensWithDateline(page, first)) return first;
  const second = nextBody(page, first + 1);
  if (second === page.blocks.length) return first;
  return /[?!]$/.test(line) || isClosedHeadline(page, first, second) ? second : first;
}

/** Whether a short line with a full stop is a headline all the same: by its capitals, or by what follows at once. */
function isClosedHeadline(page: Page, first: number, second: number): boolean {
  const line = page.lines[first] ?? "";
  if (page.language.isTitleCase(line)) return true;
  if (/[.!?…]["”’»)]* +\p{Lu}/u.test(line)) return false;
  const next = page.kinds[first + 1];
  if (next === "byline" || next === "date-line") return true;
  return second === first + 1 && opensWithDateline(page, second, "dash");
}

/** The next paragraph of the body at or after `from`; the number of blocks if there is none. */
function nextBody(page: Page, from: number): number {
  const found = page.blocks.findIndex((_, index) => index >= from && isBody(page, index));
  return found < 0 ? page.blocks.length : found;
}

function lastOfBody(page: Page): number {
  for (let index = page.blocks.length - 1; index >= 0; index--) if (isBody(page, index)) return index;
  return -1;
}

const mostHeadLines = 40;

function judgeHead(page: Page, first: number): void {
  const { blocks, lines, kinds } = page;
  const open = blocks.flatMap((block, index) =>
    index < first && index < mostHeadLines && kinds[index] === null && !block.nested ? [index] : [],
  );
  const headings = open.filter((index) => (blocks[index]?.heading ?? 0) > 0);
  const head: HeadLine[] = open.map((index) => ({
    index,
    line: lines[index] ?? "",
    attached: isAttached(page, index),
  }));
  for (const [index, kind] of judgeRepetitions(head)) kinds[index] = kind;
  const titles = open.filter((index) => kinds[index] === null);
  const headline = topHeading(blocks, headings) ?? titles[0];
  if (headline === undefined || (titles.length === 1 && first === blocks.length && headings.length === 0))
    return;
  kinds[headline] = "headline";
  for (const index of titles)
    if (kinds[index] === null) kinds[index] = kindBelowHeadline(page, index, headline);
  if (isStandfirst(page, first)) kinds[first] = "standfirst";
}

function topHeading(blocks: readonly RawBlock[], headings: readonly number[]): number | undefined {
  const level = (index: number) => blocks[index]?.heading ?? 0;
  return headings.toSorted((a, b) => level(a) - level(b) || a - b)[0];
}

function kindBelowHeadline({ blocks, lines, kinds }: Page, index: number, headline: number): BlockKind {
  if ((blocks[index]?.heading ?? 0) > 0) return "subheading";
  if (index < headline) return "furniture";
  const line = lines[index] ?? "";
  if (isKeywordList(line) && kinds[index + 1] === "caption") return "caption";
  return endsSentence(line) ? "paragraph" : "standfirst";
}

function isAttached({ text, blocks }: Page, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  return (
    before !== undefined &&
    block !== undefined &&
    !/[\n\r]\s*[\n\r]/.test(text.slice(before.end, block.start).replace("\r\n", "\n"))
  );
}

/** A sentence between headline and body that the body's first paragraph says again, or that a byline follows. */
function isStandfirst(page: Page, first: number): boolean {
  const line = page.lines[first] ?? "";
  if (line.length > 300 || /[.!?] +\p{Lu}/u.test(line) || opensWithDateline(page, first)) return false;
  const next = nextBody(page, first + 1);
  if (next === page.blocks.length || next - first > 4) return false;
  const between = page.kinds.slice(first + 1, next);
  if (between.some((kind) => kind === "byline" || kind === "date-line")) return true;
  const [words, nextWords] = [wordsOf(line), wordsOf((page.lines[next] ?? "").slice(0, 2 * line.length))];
  const telling = (word: string) => word.length > 3;
  return (
    opensWithDateline(page, next) ||
    overlapCoefficient(words.filter(telling), nextWords.filter(telling)) >= 0.4
  );
}

/** Short lines between paragraphs are subheadings, unless so many stand together that they are a list. */
function judgeBody(page: Page, first: number, last: number): void {
  const { blocks, lines, kinds } = page;
  const isTitle = (index: number) =>
    kinds[index] === null && !blocks[index]?.nested && isHeadingShape(lines[index] ?? "");
  for (let index = Math.max(first, 0); index < blocks.length; index++) {
    if ((blocks[index]?.heading ?? 0) > 0) kinds[index] ??= "subheading";
    if (index > last || !isTitle(index)) continue;
    let end = index;
    while (end <= last && isTitle(end)) end++;
    if (end - index <= 2) kinds.fill("subheading", index, end);
    index = end - 1;
  }
}

/** After the body, what follows the page's own words and is no sentence is the page's too. */
function judgeTail({ lines, kinds, language }: Page, last: number): void {
  const end = kinds.findIndex(
    (kind, index) => index > last && kind === "furniture" && language.isEnd(lines[index] ?? ""),
  );
  if (end < 0) return;
  for (let index = end; index < kinds.length; index++)
    if (!endsSentence(lines[index] ?? "")) kinds[index] ??= "furniture";
}
