import { isCapital, type TaggedParagraph, type Token } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import {
  isCommonWord,
  isFamilyName,
  isGivenName,
  isNeverName,
  type KnownName,
  knownName,
  namesStartingWith,
} from "./lexicon/lexicon.ts";
import { honorifics, officeHeads } from "./lexicon/office-words.ts";
import { FEWEST_LISTED, isLineUp } from "./line-ups.ts";

/** A known name over the tokens `first` to `last`, both included. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly known: KnownName;
}

/** A paragraph's tokens with what the finders of names ask of each. */
export interface NameTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the token may be part of a name, by its shape. */
  readonly nameable: readonly boolean[];
  /** Whether the token opens a sentence or a quotation, where a capital tells nothing. */
  readonly initial: readonly boolean[];
  /** Whether the token stands in a headline that sets common words in capitals, too. */
  readonly titled: readonly boolean[];
  /** Whether the token stands in a list of nothing but names, as a match's line-up. */
  readonly listed: readonly boolean[];
  /** Whether the paragraph has a quotation mark that opens. */
  readonly quotes: boolean;
  /** The known name that starts, or ends, at a token. */
  readonly matchFrom: ReadonlyMap<number, Match>;
  readonly matchTo: ReadonlyMap<number, Match>;
}

const ALL_CAPITALS = /^[\p{Lu}\d.&]{2,}$/u;
const SMALL_IN_TITLES = new Set(
  "a an the and or but of in on at to for from by with as is s vs v".split(" "),
);
const OPENING = /^[“‘"'(—–:•*-]+$/u;

/** Whether a word is set in capitals throughout: “NATO”, “U.S.”. */
export const isAllCapitals = (word: string): boolean => ALL_CAPITALS.test(word);

/** Whether nothing but one blank stands between two tokens. */
export function follows(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end <= 1;
}

/** Whether two tokens are written as one word: “Jong-un”. */
export function touches(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && after.start === before.end;
}

/** Looks at a paragraph's tokens once for all finders of names. */
export function nameTokens(paragraph: TaggedParagraph): NameTokens {
  const { text, tokens } = paragraph;
  const { initial, titled, listed, nameable } = positionsIn(paragraph);
  const matchFrom = new Map<number, Match>();
  const matchTo = new Map<number, Match>();
  let matched = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !(nameable[i] || token.text === "al")) continue;
    const match = i > matched && (token.signs & STARTS_NAME) !== 0 ? matchAt(text, tokens, i) : null;
    nameable[i] =
      (match !== null && match.last > i) ||
      (token.text !== "al" && isNameable(token, tokens[i - 1], titled[i] ?? false)) ||
      (!titled[i] && opensName(tokens, i, initial[i] ?? false));
    if (match === null) continue;
    matchFrom.set(i, match);
    matchTo.set(match.last, match);
    matched = match.last;
  }
  const quotes = /(?<![\p{L}\p{N}])["“‘'«„]/u.test(text);
  return { text, tokens, nameable, initial, titled, listed, quotes, matchFrom, matchTo };
}

const STARTS_NAME = signOf((_lower, _lemma, text) => namesStartingWith(text).length > 0);
const ACRONYM = signOf((_lower, _lemma, text) => text.length < 7 && isAllCapitals(text));
const NEVER_NAME = signOf(isNeverName);

function isNameable(token: Token, before: Token | undefined, titled: boolean): boolean {
  if (!titled && (token.signs & ACRONYM) !== 0) return true;
  if ((token.signs & NEVER_NAME) === 0) return true;
  return (
    before !== undefined &&
    follows(before, token) &&
    isGivenName(before.text) &&
    knownName(before.text) === null
  );
}

/**
 * A word that is seldom a name's, and opens one here: the number of “the firm, Four Oaks Dairy”, the month of “referee
 * June Holt”.
 */
function opensName(tokens: readonly Token[], i: number, initial: boolean): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || (token.signs & MAY_OPEN_NAME) === 0) return false;
  if (next?.capital !== true || !follows(token, next)) return false;
  if (NUMBERS.has(token.lower))
    return !initial && before?.capital === false && (next.signs & NEVER_NAME) === 0;
  const address = before?.lower ?? "";
  if (officeHeads.has(address) || (honorifics.has(address) && before?.capital === true)) return true;
  if (!GIVEN_TOO.has(token.lower) || !isFamilyName(next.text) || isCommonWord(next.lower)) return false;
  return before === undefined || initial || !/^(?:ADP|DET|ADJ|NUM|SCONJ)$/u.test(before.pos);
}

const NUMBERS = new Set(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);
/** Months, seasons and days that people are called by. */
const GIVEN_TOO = new Set(["april", "may", "june", "august", "jan", "summer", "autumn"]);
/** Weekdays that are given names, too, where an office stands before them. */
const GIVEN_BEHIND_OFFICE = new Set(["sunday", "friday", "monday"]);
const MAY_OPEN_NAME = signOf(
  (lower) => NUMBERS.has(lower) || GIVEN_TOO.has(lower) || GIVEN_BEHIND_OFFICE.has(lower),
);

/** What a token's place and first letter tell; every capitalised token is taken for nameable here. */
function positionsIn({
  tokens,
  sentences,
}: TaggedParagraph): Record<"initial" | "titled" | "listed" | "nameable", boolean[]> {
  const nameable: boolean[] = new Array(tokens.length).fill(false);
  const initial: boolean[] = new Array(tokens.length).fill(false);
  const titled: boolean[] = new Array(tokens.length).fill(false);
  const listed: boolean[] = new Array(tokens.length).fill(false);
  let i = 0;
  for (const sentence of sentences) {
    const first = i;
    let capitals = 0;
    for (let token = tokens[i]; token !== undefined && token.start < sentence.end; token = tokens[++i]) {
      if (token.capital) {
        nameable[i] = !isScale(tokens[i - 1], token);
        capitals++;
      }
      initial[i] = i === first || opensAfter(tokens[i - 1], tokens[i - 2]);
    }
    if (capitals >= 3 && isTitle(tokens, first, i, capitals)) titled.fill(true, first, i);
    if (capitals >= FEWEST_LISTED && isLineUp(tokens, first, i)) listed.fill(true, first, i);
  }
  return { initial, titled, listed, nameable };
}

/** Whether the tokens from `first` to `end`, `capitals` of which have one, set common words in capitals, too. */
function isTitle(tokens: readonly Token[], first: number, end: number, capitals: number): boolean {
  const share = tokens[end - 1]?.text === "." ? 0.99 : 0.7;
  let [common, small] = [0, 0];
  for (let i = first; i < end; i++) {
    const { text = "", lower = "" } = tokens[i] ?? {};
    if (text.length < 3 || SMALL_IN_TITLES.has(lower) || !isCommonWord(lower)) continue;
    if (isCapital(text)) common++;
    else if (capitals <= share * (capitals + ++small)) return false;
  }
  return common + small >= 3 && common > share * (common + small);
}

/** Whether a token after these two opens a quotation, a bracket or an item. */
function opensAfter(mark: Token | undefined, before: Token | undefined): boolean {
  if (mark?.pos !== "PUNCT" && mark?.pos !== "SYM") return false;
  return OPENING.test(mark.text) && mark.text !== "-" && !touches(before, mark);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether the text has these words, or the same in capitals throughout, at `start`. */
function isWritten(text: string, written: string, start: number): boolean {
  if (text.startsWith(written, start)) return true;
  return written.length > 3 && text.startsWith(written.toUpperCase(), start);
}

function matchAt(text: string, tokens: readonly Token[], i: number): Match | null {
  const start = tokens[i]?.start ?? 0;
  for (const known of namesStartingWith(tokens[i]?.text ?? "")) {
    const end = start + known.written.length;
    if (!isWritten(text, known.written, start) || WORD_CHARACTER.test(text[end] ?? "")) continue;
    let last = i;
    while ((tokens[last]?.end ?? end) < end) last++;
    if (tokens[last]?.end === end && text[end] !== "$") return { first: i, last, known };
  }
  return null;
}

/** “K” of “$85K”. */
const isScale = (number: Token | undefined, { start, text }: Token): boolean =>
  number?.pos === "NUM" && number.end === start && text.length <= 2;
