import { overlapCoefficient, wordsOf } from "../../text/words.ts";
import type { BlockKind } from "../article.ts";

/** A line of the head, before the body begins. */
export interface HeadLine {
  readonly index: number;
  readonly line: string;
  /** Whether it follows the line before it without a blank one. */
  readonly attached: boolean;
}

/**
 * Judges what only repeats: a line that leads to the headline through the site (“Home News <headline>”), the
 * page's title (“<headline> | The Courier”), a headline for the second time, and a picture's alternative text
 * followed by its caption, which say one thing in two ways.
 */
export function judgeRepetitions(head: readonly HeadLine[]): Map<number, BlockKind> {
  const judged = new Map<number, BlockKind>();
  const words = head.map(({ line }) => wordsOf(line));
  head.forEach((a, at) => {
    const repeats = head.some((b, other) => {
      if (other === at || judged.has(b.index)) return false;
      return (
        isLonger(words[at] ?? [], words[other] ?? [], a.line) ||
        (other < at && isSame(words[at] ?? [], words[other] ?? []))
      );
    });
    if (repeats) judged.set(a.index, "furniture");
  });
  head.forEach((b, at) => {
    const a = head[at - 1];
    if (a === undefined || at < 2 || !b.attached || judged.has(a.index) || judged.has(b.index)) return;
    if (saySame(words[at - 1] ?? [], words[at] ?? [])) {
      judged.set(a.index, "caption");
      judged.set(b.index, "caption");
    }
  });
  return judged;
}

const mostAddedWords = 6;

/** Whether `long` is the title `short` with a way to it before, or a site's name after it. */
function isLonger(long: readonly string[], short: readonly string[], line: string): boolean {
  const added = long.length - short.length;
  if (short.length < 3 || added < 1 || added > mostAddedWords) return false;
  if (short.every((word, index) => long[index + added] === word)) return true;
  return short.every((word, index) => long[index] === word) && / [|–—-] [^|–—]{2,40}$/u.test(line);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 3 && a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Two lines that begin with the same two words and share half of the others. */
function saySame(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 5 && a[0] === b[0] && a[1] === b[1] && overlapCoefficient(a, b) >= 0.5;
}
