import type { OutcomeMention, OutcomeParty, OutcomeType } from "../../outcome-mention.ts";
import type { Token } from "../paragraph.ts";
import { DECIDERS, LIGHT, NOT_TOLD, STAGES, UNSURE } from "./outcome-words.ts";

/** A sentence in which outcomes are looked for. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the word at an index tells a fact (`isTold`); none of a question does. */
  readonly isTold: (index: number) => boolean;
}

/** So far before a verb words are looked for that make it no fact. */
const REACH = 40;

/** So many tokens are what one clause says of its object. */
const LONGEST = 14;

/** Words are compared by so many letters of their beginning. */
const STEM = 5;

/** The sentence of some tokens. */
export function toldIn(text: string, tokens: readonly Token[]): Told {
  const isQuestion = tokens.at(-1)?.text.startsWith("?") === true;
  return { text, tokens, isTold: (index) => !isQuestion && tellsFact(tokens, index) };
}

/** Whether a verb is told as done: not planned, denied, supposed, claimed by a side, or from before what is told. */
function tellsFact(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (DAYS.test(token.lower) && token.capital) continue;
    if (UNSURE.has(token.lower)) return false;
    const isHelper =
      index - at <= 4 &&
      !token.capital &&
      (token.pos === "AUX" || token.pos === "PART" || token.pos === "ADV");
    if (isHelper && NOT_TOLD.has(token.lower)) return false;
  }
  return true;
}

/** Whether a sentence speaks of what decides a contest that was drawn. */
export function hasDecider({ tokens }: Told): boolean {
  return tokens.some(({ lower }) => DECIDERS.has(lower));
}

/** The index before `index` of the first token that is no helping verb and no adverb. */
export function beforeHelpers(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (at >= 0 && (tokens[at]?.pos === "AUX" || tokens[at]?.pos === "ADV")) at--;
  return at;
}

/** An aside between commas is seldom longer, in tokens. */
const ASIDE = 10;

/** Where the subject of a verb ends: before its helping words and an aside between commas, “the probe, built in Lyon, …”. */
export function subjectEnd(tokens: readonly Token[], verb: number): number {
  const last = beforeHelpers(tokens, verb);
  if (tokens[last]?.text !== ",") return last;
  for (let at = last - 1; at > Math.max(0, last - ASIDE); at--) if (tokens[at]?.text === ",") return at - 1;
  return last;
}

/** The name in capitals that ends at `last`; `null` where none does. */
export function nameEndingAt({ text, tokens }: Told, last: number): OutcomeParty | null {
  let first = last + 1;
  while (first > 0 && last - first < 4 && isNamePart(tokens[first - 1])) first--;
  return first > last ? null : party(text, tokens[first], tokens[last]);
}

/** The name in capitals that begins at `first`, over “the” and a word or two that introduce it. */
export function nameFrom(
  { text, tokens }: Told,
  first: number,
): { party: OutcomeParty; next: number } | null {
  let from = first;
  while (from < first + 3 && /^(?:DET|ADJ|NOUN)$/u.test(tokens[from]?.pos ?? "") && !isNamePart(tokens[from]))
    from++;
  let next = from;
  while (next < from + 4 && isNamePart(tokens[next])) next++;
  const found = next === from ? null : party(text, tokens[from], tokens[next - 1]);
  return found === null ? null : { party: found, next };
}

function isNamePart(token: Token | undefined): boolean {
  if (token?.capital !== true || DAYS.test(token.lower)) return false;
  return token.pos === "PROPN" || token.pos === "NOUN";
}

function party(text: string, first: Token | undefined, last: Token | undefined): OutcomeParty | null {
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** What ends the words about an object: another clause, or its day. */
const ENDS = new Set(
  ', ; : — – - ( ) . ? ! ” “ " which who that because despite while as after before by amid saying but when where with on'.split(
    " ",
  ),
);

/** The telling words from `from` to the end of their phrase, each once, by their beginnings; and where they end. */
export function matterFrom(
  { tokens }: Told,
  from: number,
  ends: (lower: string) => boolean = (lower) => ENDS.has(lower),
): { readonly matter: readonly string[]; readonly next: number } {
  const stems = new Set<string>();
  let next = from;
  for (; next < from + LONGEST; next++) {
    const token = tokens[next];
    if (token === undefined || ends(token.lower)) break;
    if (isTelling(token)) stems.add(stemOf(baseOf(token)));
  }
  return { matter: [...stems].sort(), next };
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function isTelling({ lower, pos }: Token): boolean {
  return CONTENT.has(pos) && lower.length > 2 && !LIGHT.has(lower) && !DAYS.test(lower) && !/\d/u.test(lower);
}

function baseOf({ pos, lemma, lower }: Token): string {
  return pos === "VERB" ? lemma : lower;
}

/** The beginning by which a word is compared. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’].*$/u, "")
    .slice(0, STEM);
}

/** So many tokens before and behind an outcome may tell it from another like it. */
const BEFORE = 4;
const BEHIND = 6;

/** The words right around an outcome, up to a comma, that tell it from another like it. */
function stageAround(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const before = tokens.slice(Math.max(0, from - BEFORE), Math.max(0, from));
  const behind = tokens.slice(to, to + BEHIND);
  const comma = behind.findIndex(({ text }) => /^[,;:.]/u.test(text));
  const around = [
    ...before,
    ...tokens.slice(Math.max(0, from), to),
    ...behind.slice(0, comma < 0 ? BEHIND : comma),
  ];
  return [...new Set(around.filter((_, at) => isStage(around, at)).map(({ lower }) => stemOf(lower)))].sort();
}

/** “The second half”, but not “six and a half years”. */
function isStage(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return STAGES.has(lower) && !(lower === "half" && tokens[at - 1]?.lower === "a");
}

/** Puts an outcome together, which covers the tokens `from` to before `to`. */
export function outcome(
  { text, tokens }: Told,
  type: OutcomeType,
  result: OutcomeMention["result"],
  [from, to]: readonly [from: number, to: number],
  rest: Partial<Pick<OutcomeMention, "parties" | "matter" | "score" | "sort">>,
): OutcomeMention | null {
  const [first, last] = [tokens[Math.max(0, from)], tokens[Math.min(to, tokens.length) - 1]];
  if (first === undefined || last === undefined || last.end < first.end) return null;
  const [start, end] = [first.start, last.end];
  return {
    kind: "outcome",
    start,
    end,
    text: text.slice(start, end),
    type,
    result,
    parties: rest.parties ?? [],
    matter: rest.matter ?? [],
    stage: stageAround(tokens, from, to),
    sort: rest.sort ?? null,
    score: rest.score ?? null,
  };
}
