import type { ArticleLanguage } from "../../article/article.ts";
import { bylines, notAuthors } from "./page/bylines.ts";
import { captionLabels, credits, mayBeCredit } from "./page/captions.ts";
import { isDateLine } from "./page/date-lines.ts";
import { endLines, furnitureLines, furnitureOpenings } from "./page/furniture.ts";
import { labels } from "./page/labels.ts";

/** How English pages mark what is not prose. */
export const englishArticle: ArticleLanguage = {
  isFurniture,
  isByline: (line) =>
    line.length <= 300 &&
    !notAuthors.test(line.slice(0, 30).toLowerCase()) &&
    bylines.some((byline) => byline.test(line)),
  isDateLine,
  isCaption,
  isLabel: (words) => /^dear /i.test(words) || labels.has(words.toLowerCase().replace(/’/g, "'")),
  isEnd: (line) => endLines.test(bare(line)),
};

function isFurniture(line: string): boolean {
  const words = bare(line);
  if (words === "" || furnitureLines.has(words.toLowerCase())) return true;
  if (isReported.test(line)) return false;
  return furnitureOpenings.some((opening) => opening.test(words));
}

/** A page's own words never say who said them. */
const isReported = /\b(?:said|says|told|according to)\b/i;

/** The words without arrows and bullets around them, and without a form's asterisk. */
function bare(line: string): string {
  return line
    .replace(/’/g, "'")
    .replace(/^[\s•·|>»›→▶►*#+–—-]+|[\s•·|>»›→▶►*.…:!#+–—-]+$/gu, "")
    .replace(/ {2,}/g, " ");
}

function isCaption(line: string): boolean {
  if (captionLabels.some((label) => label.test(line))) return true;
  if (line.length > 60 && !mayBeCredit.test(line.slice(-120))) return false;
  return credits.some((credit) => credit.test(line));
}
