import type { ArticleLanguage } from "../../article/article.ts";
import { anyOf } from "../../text/any-of.ts";
import { bylines, notAuthors } from "./page/bylines.ts";
import { captionLabels, credits, mayBeCredit } from "./page/captions.ts";
import { isDateLine } from "./page/date-lines.ts";
import { endLines, furnitureLines, furnitureOpenings } from "./page/furniture.ts";
import { labels } from "./page/labels.ts";
import { isMasthead } from "./page/mastheads.ts";
import { isTitleCase } from "./page/titles.ts";

const namesAuthors = anyOf(bylines);
const LONGEST_BYLINE = 300;

/** How English pages mark what is not prose. */
export const englishArticle: ArticleLanguage = {
  isFurniture,
  isByline,
  isDateLine,
  isCaption,
  isLabel: (words) => /^dear /i.test(words) || labels.has(words.toLowerCase().replace(/’/g, "'")),
  isTitleCase,
  isEnd: (line) => endLines.test(bare(line)),
};

function isByline(line: string, opens: boolean): boolean {
  if (line.length > LONGEST_BYLINE || notAuthors.test(line.slice(0, 30).toLowerCase())) return false;
  return namesAuthors(line) || isMasthead(line, opens);
}

const opensFurniture = anyOf(furnitureOpenings);
const longestFurniture = Math.max(...Array.from(furnitureLines, ({ length }) => length));

function isFurniture(line: string): boolean {
  const words = bare(line);
  if (words === "") return true;
  if (words.length <= longestFurniture && furnitureLines.has(words.toLowerCase())) return true;
  return opensFurniture(words) && !isReported.test(line);
}

/** A page's own words never say who said them. */
const isReported = /\b(?:said|says|told|according to)\b/i;

/** The words without arrows and bullets around them, and without a form's asterisk. */
function bare(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isMark(line, start, BEFORE)) start++;
  while (end > start && isMark(line, end - 1, BEHIND)) end--;
  return line.slice(start, end).replaceAll("’", "'").replace(/ {2,}/g, " ");
}

const BEFORE = "•·|>»›→▶►*#+–—-";
const BEHIND = `${BEFORE}.…:!`;

function isMark(line: string, at: number, marks: string): boolean {
  return marks.includes(line.charAt(at)) || /\s/.test(line.charAt(at));
}

const isLabelled = anyOf(captionLabels);
const isCredited = anyOf(credits);

function isCaption(line: string): boolean {
  if (isLabelled(line)) return true;
  if (line.length > 60 && !mayBeCredit.test(line.slice(-120))) return false;
  return isCredited(line);
}
