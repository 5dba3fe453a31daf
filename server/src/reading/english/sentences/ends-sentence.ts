import { REPORTING_FORMS } from "../attributions/reporting-verbs.ts";
import {
  AFTER_TIME,
  ANYWHERE,
  BEFORE_NUMBER,
  CALENDAR,
  SENTENCE_OPENERS,
  TIMES_OF_DAY,
  TITLES,
} from "./abbreviations.ts";
import { isSpace, OPENERS, skipSpace } from "./characters.ts";

/** A place where a sentence may end: its start, its first closing mark, and the end of all its closing marks. */
export interface Candidate {
  readonly start: number;
  readonly mark: number;
  readonly end: number;
}

const LOOK_BACK = 40;
const LOOK_AHEAD = 90;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\d/;

/** Whether a sentence ends at a candidate, judged by the word before it and the words after it. */
export function endsSentence(text: string, { start, mark, end }: Candidate): boolean {
  if (end >= text.length) return true;
  const marks = text.slice(mark, end);
  if (!isSpace(text.charCodeAt(end))) return opensWithoutSpace(text, marks, end);
  const next = text.slice(skipSpace(text, end), skipSpace(text, end) + LOOK_AHEAD);
  const opened = withoutOpeners(next);
  if (LOWER.test(opened)) return false;
  if (/[!?…]|\.\./.test(marks)) return !(marks.length > 1 && goesOnReporting(next, marks));
  if (marks.length > 1 && /[”"’»']/.test(marks)) return true;
  return !isAbbreviation(text, start, mark, next, opened);
}

/** “peace.”He said”: a closing mark and a capital with the space forgotten between them. */
function opensWithoutSpace(text: string, marks: string, end: number): boolean {
  return /^[.!?…][”"»]$/.test(marks) && UPPER.test(text.slice(end, end + 2));
}

function withoutOpeners(next: string): string {
  let at = 0;
  while (at < next.length && (OPENERS.includes(next.charAt(at)) || next.charAt(at) === " ")) at++;
  return next.slice(at);
}

/** “Why?” Smith said: a quotation's own mark, and the sentence goes on with its speaker and a reporting verb. */
function goesOnReporting(next: string, marks: string): boolean {
  if (!/[”"’»']/.test(marks)) return false;
  const words = next.split(/\s+/, 7);
  for (const [nth, word] of words.entries()) {
    const bare = word.replace(/[,.;:]+$/, "");
    if (nth > 0 && REPORTING_FORMS.has(bare)) return true;
    if (!UPPER.test(bare) || SENTENCE_OPENERS.has(bare.toLowerCase())) return false;
  }
  return false;
}

function isAbbreviation(text: string, start: number, mark: number, next: string, opened: string): boolean {
  const before = wordBefore(text, start, mark);
  const word = before.toLowerCase();
  const follower = (/^[\p{L}.]+/u.exec(opened)?.[0] ?? "").toLowerCase().replace(/\.$/, "");
  const opens = SENTENCE_OPENERS.has(follower);
  if (TITLES.has(word)) return word.includes(".") || !(opens && /^(?:st|mt|ft|sr|al|v)$/.test(word));
  if (BEFORE_NUMBER.has(word) && DIGIT.test(next)) return true;
  if (CALENDAR.has(word) && DIGIT.test(next) && UPPER.test(before)) return true;
  if (TIMES_OF_DAY.has(word) && before.includes(".")) return DIGIT.test(next) || AFTER_TIME.has(follower);
  if (ANYWHERE.has(word) && (UPPER.test(before) || word.length > 4 || word === "etc")) return !opens;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return !opens;
  return /^\d{1,3}$/.test(before) && mark - before.length === start;
}

/** The word right before a mark, with inner full stops and hyphens (“U.S”, “Lt.-Gen”), without opening marks. */
function wordBefore(text: string, start: number, mark: number): string {
  let from = mark;
  const floor = Math.max(start, mark - LOOK_BACK);
  while (from > floor && !isSpace(text.charCodeAt(from - 1)) && !/[—–(["“‘]/.test(text.charAt(from - 1)))
    from--;
  return text.slice(from, mark);
}
