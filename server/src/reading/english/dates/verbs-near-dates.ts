import type { Span } from "../../../text/span.ts";
import type { TaggedParagraph, Token } from "../paragraph.ts";
import { firstTokenFrom, isVerb } from "../tense.ts";
import { ARTICLES, NEEDS, OCCASIONS, POSSESSIVES, TIMETABLE } from "./tense-words.ts";

/** The verbs around a date, each by its first token; `null` where there is none. */
export interface VerbsNearby {
  readonly before: number | null;
  /** The one that tells of the date first. */
  readonly first: number | null;
  readonly second: number | null;
}

/** The verbs before and after a date, and which of the two tells of it first. */
export function verbsAround(paragraph: TaggedParagraph, span: Span, at: number): VerbsNearby {
  const { tokens } = paragraph;
  const sentence = sentenceOf(paragraph, span);
  const before = nearestVerb(tokens, at - 1, -1, sentence);
  const after = nearestVerb(tokens, firstTokenFrom(tokens, span.end), 1, sentence);
  const [first, second] = opensClause(tokens, at, sentence) ? [after, before] : [before, after];
  return { before, first, second };
}

/** How far from a date its verb is looked for, in tokens. */
const REACH = 40;

/** The first token of the nearest verb group from `from` on, in the direction of `step`. */
function nearestVerb(tokens: readonly Token[], from: number, step: 1 | -1, sentence: Span): number | null {
  let verb: number | null = null;
  for (let index = from, count = 0; count < REACH; index += step, count++) {
    const token = tokens[index];
    if (token === undefined || token.start < sentence.start || token.end > sentence.end) break;
    if (isVerb(token) && !NEEDS.has(token.lower) && !isTakenForVerb(tokens, index)) verb = index;
    else if (verb !== null && token.pos !== "ADV" && token.pos !== "PART" && token.pos !== "ADJ") break;
    if (verb !== null && step > 0) break;
    if (token.text === ";") break;
  }
  return verb;
}

/** How far from an infinitive or participle its own verb is looked for, in tokens. */
const GOVERNED = 12;

/** The verb before a token, which an infinitive or participle there hangs on: “flew” of “flew to Rome to meet”. */
export function governorOf(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= at - GOVERNED; index--) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.text)) return null;
    if (isVerb(token) && !isTakenForVerb(tokens, index)) return index;
  }
  return null;
}

/** Where the group of a verb begins: “would” of “would soon take”. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  for (let index = verb - 1; index >= verb - 4; index--) {
    if (isVerb(tokens[index])) start = index;
    else if (!/^(?:ADV|PART)$/.test(tokens[index]?.pos ?? "")) break;
  }
  return start;
}

/** What the tagger takes for a verb and is none: “state-run”, “10 AM”, “thanks to”, “its launch”, “the Apple Watch will”. */
function isTakenForVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined) return false;
  const { lower } = token;
  if (before.text === "-" && before.end === token.start) return true;
  if (lower === "am" && before.pos === "NUM") return true;
  if (lower === "thanks" && after?.lower === "to") return true;
  if (before.lower === "to" && tokens[at - 2]?.lower === "thanks") return true;
  if (token.pos !== "VERB") return false;
  return token.capital && before.capital
    ? after?.pos === "AUX" || isBehindArticle(tokens, at - 1)
    : TIMETABLE.has(lower) && lower === token.lemma.toLowerCase() && isBeforeNoun(tokens, at);
}

/** Whether the capitals that end at a token have an article before them, as a name in the midst of a sentence has. */
function isBehindArticle(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (index > at - 4 && tokens[index]?.capital === true) index--;
  return tokens[index]?.pos === "DET";
}

/** Whether what stands before makes a base form a noun: “its launch”, “at a poster launch”; not “the two clubs meet”. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos === "PRON") return POSSESSIVES.has(before.lower);
  let index = at - 1;
  while (index > at - 4 && /^(?:NOUN|ADJ)$/.test(tokens[index]?.pos ?? "")) index--;
  if (tokens[index]?.pos !== "DET") return false;
  return index === at - 1 ? ARTICLES.has(before?.lower ?? "") : OCCASIONS.has(tokens[index - 1]?.lower ?? "");
}

/** Whether only a preposition stands between the date and the beginning of its clause. */
function opensClause(tokens: readonly Token[], at: number, sentence: Span): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    const token = tokens[index];
    if (token === undefined || token.start < sentence.start) return true;
    if (token.text === "," || token.lower === "that" || token.pos === "CCONJ") return true;
    if (token.pos !== "ADP" && token.pos !== "DET" && token.pos !== "ADV" && token.pos !== "PUNCT")
      return false;
  }
  return false;
}

function sentenceOf({ sentences, text }: TaggedParagraph, span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: text.length };
}
