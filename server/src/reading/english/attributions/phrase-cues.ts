import { signOf } from "../signs.ts";
import { type Found, isClausal, phraseFound, trimRun } from "./found.ts";
import {
  headOf,
  isHead,
  isPossessiveMark,
  phraseEndingAt,
  phraseStartingAt,
  type Run,
} from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { PHRASAL_FORMS, phrasalVerb } from "./phrasal-verbs.ts";
import { citing, QUOTING, quotedAs, RELAYED, relayedBy } from "./relay-cues.ts";
import {
  EVIDENCE_NOUNS,
  HEARINGS,
  OCCASIONS,
  REPORT_NOUNS,
  SPEAKING_NOUNS,
  VIEW_NOUNS,
} from "./source-nouns.ts";

/** “According to plan”, “according to the rules”; “according to its own yearly plan” tells whose word it is. */
const LEAST_OF_SOURCE = 2;

/** What may follow “according to” and is nobody's word. */
const NO_SOURCE = new Set(
  "plan plans schedule tradition need needs size age law rules ability preference taste".split(" "),
);
const POLLS = new Set("poll polls survey surveys".split(" "));

/** Attributions by a phrase instead of a verb, with the index at which each begins. */
export function phraseCues(parts: readonly Part[], text: string): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || (part.signs & PHRASE_CUE) === 0) continue;
    const found =
      phrasalVerb(parts, at) ??
      accordingTo(parts, at) ??
      perSource(parts, at) ??
      inTheWordsOf(parts, at) ??
      quotedAs(parts, at) ??
      relayedBy(parts, at, text) ??
      citing(parts, at) ??
      pointingTo(parts, at) ??
      inPoll(parts, at) ??
      heard(parts, at) ??
      reportNoun(parts, at);
    if (found !== null) all.push(...found);
  }
  return all;
}

/** Every word that a phrase is found by. */
const CUE_WORDS: ReadonlySet<string> = new Set([
  ..."according per citing point points pointed heard".split(" "),
  ...POLLS,
  ...PHRASAL_FORMS,
  ...VIEW_NOUNS,
  ...QUOTING,
  ...RELAYED,
  ...REPORT_NOUNS,
]);

/** The sign of such a word. */
export const PHRASE_CUE: number = signOf((lower) => CUE_WORDS.has(lower));

/** The list of sources at an article's end: “Sources: A, B.” */
export function sourceLine(parts: readonly Part[]): Found[] {
  if (!/^sources?$/.test(parts[0]?.lower ?? "") || parts[1]?.lower !== ":") return [];
  const source = trimRun(parts, { first: 2, last: parts.length - 1 });
  return source === null ? [] : [phraseFound(source, { first: 0, last: 0 }, [source], 0)];
}

function accordingTo(parts: readonly Part[], at: number): Found[] | null {
  if (parts[at]?.lower !== "according" || parts[at + 1]?.lower !== "to") return null;
  const source = phraseStartingAt(parts, at + 2) ?? untilMark(parts, at + 2);
  if (source === null) return null;
  const isPlain = source.last - source.first < LEAST_OF_SOURCE;
  if (isPlain && NO_SOURCE.has(headOf(parts, source)?.lower ?? "")) return null;
  const cue = { first: at, last: at + 1 };
  const pointer = pointerBefore(parts, at);
  if (pointer === 0)
    return [{ ...phraseFound(source, cue, [{ first: 0, last: at - 1 }], 0), pointsBack: true }];
  return around(parts, cue, source, { first: pointer ?? at, last: source.last });
}

/** “…, per the court's records”, “…, per Reuters”: behind a comma, with a name or a document. */
function perSource(parts: readonly Part[], at: number): Found[] | null {
  if (parts[at]?.text !== "per" || parts[at - 1]?.lower !== ",") return null;
  const source = phraseStartingAt(parts, at + 1);
  const head = source === null ? undefined : headOf(parts, source);
  if (source === null || head === undefined) return null;
  if (!head.capital && !EVIDENCE_NOUNS.has(head.lower) && !SPEAKING_NOUNS.has(head.lower)) return null;
  return around(parts, { first: at, last: at }, source, { first: at, last: source.last });
}

/** The index of “that is”, “that’s” or “this was” right before `at`, where it stands for the clause before. */
function pointerBefore(parts: readonly Part[], at: number): number | null {
  const [pointer, be] = [parts[at - 2]?.lower ?? "", parts[at - 1]?.lower ?? ""];
  const points = /^(?:that|this|all)$/.test(pointer) && /^(?:is|was|['’]s)$/.test(be);
  return points && (at === 2 || parts[at - 3]?.pos === "PUNCT") ? at - 2 : null;
}

/** “according to recent polling”: where the tagger finds no noun, all up to the next mark. */
function untilMark(parts: readonly Part[], first: number): Run | null {
  let last = first - 1;
  while (
    last - first < 10 &&
    parts[last + 1] !== undefined &&
    !/^[,.;:()—–]$/.test(parts[last + 1]?.lower ?? "")
  )
    last++;
  return last < first ? null : { first, last };
}

/** “in the mayor's words”, “by her own account”, “by the count of the commission”. */
function inTheWordsOf(parts: readonly Part[], at: number): Found[] | null {
  const noun = parts[at];
  if (noun === undefined || !VIEW_NOUNS.has(noun.lower)) return null;
  const link = COUNTS.test(noun.lower) ? /^by$/ : /^(?:in|by|on|to)$/;
  if (parts[at - 1]?.lower === "the") return inTheWordsBehind(parts, at, link);
  const mark = parts[at - 1]?.lower === "own" ? at - 2 : at - 1;
  const source = isPossessiveMark(parts[mark]) ? phraseEndingAt(parts, mark - 1) : possessive(parts, mark);
  if (source === null || !link.test(parts[source.first - 1]?.lower ?? "")) return null;
  if (OCCASIONS.has(headOf(parts, source)?.lower ?? "")) return null;
  const first = source.first - 1;
  return around(parts, { first, last: at }, source, { first, last: at });
}

/** “in the words of the mayor”, whose “the” stands before the noun at `at`. */
function inTheWordsBehind(parts: readonly Part[], at: number, link: RegExp): Found[] | null {
  if (!link.test(parts[at - 2]?.lower ?? "") || parts[at + 1]?.lower !== "of") return null;
  const source = phraseStartingAt(parts, at + 2);
  if (source === null) return null;
  const cue = { first: at - 2, last: at + 1 };
  return around(parts, cue, source, { first: at - 2, last: source.last });
}

/** Nouns of which “in Friday's count” tells no source. */
const COUNTS = /^(?:count|tally)$/;

function possessive(parts: readonly Part[], at: number): Run | null {
  return /^(?:his|her|their|its|our|my)$/.test(parts[at]?.lower ?? "") ? { first: at, last: at } : null;
}

/** The content of a phrase that leads in, closes or interrupts its sentence. */
function around(parts: readonly Part[], cue: Run, source: Run, whole: Run): Found[] | null {
  const before = trimRun(parts, { first: 0, last: whole.first - 1 });
  const after = trimRun(parts, { first: behindAside(parts, whole.last + 1), last: parts.length - 1 });
  const leading = before === null || !isClausal(parts, before) || isUnfinished(parts[before.last]);
  const contents = leading || comparesWith(parts, after) ? [before, after] : [before];
  const kept = contents.filter((run) => run !== null);
  return kept.length === 0 ? null : [phraseFound(source, cue, kept, whole.first, !leading)];
}

/** “…, according to the board, up from 40”: what goes on with the numbers before. */
function comparesWith(parts: readonly Part[], after: Run | null): boolean {
  const [way, from] = [parts[after?.first ?? -1]?.lower ?? "", parts[(after?.first ?? -1) + 1]?.lower ?? ""];
  return (
    /^(?:against|versus)$/.test(way) ||
    (/^(?:up|down|compared)$/.test(way) && /^(?:from|with|to|on)$/.test(from))
  );
}

/** “The trip was, in her words, …”: a clause that still lacks what it is about. */
function isUnfinished(part: Part | undefined): boolean {
  return part !== undefined && /^(?:AUX|ADP|SCONJ|DET)$/.test(part.pos);
}

/** Skips what is said of the source between commas: “according to Smith, head of the union, …”. */
function behindAside(parts: readonly Part[], from: number): number {
  for (let at = from; at < Math.min(parts.length, from + 20); at++) {
    if (parts[at]?.lower !== ",") continue;
    const opening = parts[at + 1];
    if (opening === undefined || !/^(?:a|an|the|who|which|head|chief|director)$/.test(opening.lower))
      return at;
    const closing = parts.findIndex((part, next) => next > at + 1 && next < at + 14 && part.lower === ",");
    const verbs = parts
      .slice(at + 1, closing === -1 ? parts.length : closing)
      .some(({ pos }) => pos === "VERB" || pos === "AUX");
    return closing === -1 || (verbs && !/^(?:who|which)$/.test(opening.lower)) ? at : closing;
  }
  return from;
}

/** “rejected the minister's claim that …”, as an object only: a subject's content has no plain end. */
function reportNoun(parts: readonly Part[], at: number): Found[] | null {
  if (
    !REPORT_NOUNS.has(parts[at]?.lower ?? "") ||
    parts[at + 1]?.lower !== "that" ||
    parts[at]?.pos === "VERB"
  )
    return null;
  const mark = parts[at - 1];
  const source =
    isPossessiveMark(mark) && isHead(parts[at - 2])
      ? phraseEndingAt(parts, at - 2)
      : possessive(parts, at - 1);
  if (
    source === null ||
    !parts.slice(Math.max(0, source.first - 12), source.first).some(({ pos }) => pos === "VERB")
  )
    return null;
  return [
    phraseFound(source, { first: at, last: at }, [{ first: at + 1, last: parts.length - 1 }], source.first),
  ];
}

/** “In a poll released on Monday, six in ten backed the tax.” */
function inPoll(parts: readonly Part[], at: number): Found[] | null {
  if (!POLLS.has(parts[at]?.lower ?? "")) return null;
  let first = at;
  while (first > 0 && at - first < 10 && parts[first]?.lower !== "in") first--;
  if (parts[first]?.lower !== "in" || (first > 0 && parts[first - 1]?.pos !== "CCONJ")) return null;
  const source = phraseStartingAt(parts, first + 1);
  const comma = parts.findIndex(({ lower }, next) => next > at && next < at + 14 && lower === ",");
  if (source === null || source.last < at || comma === -1) return null;
  const content = trimRun(parts, { first: comma + 1, last: parts.length - 1 });
  if (content === null || !isClausal(parts, content)) return null;
  return [phraseFound(source, { first, last: first }, [content], first)];
}

/** “She points to the fact that …”. */
function pointingTo(parts: readonly Part[], at: number): Found[] | null {
  if (!/^point(?:s|ed)?$/.test(parts[at]?.lower ?? "")) return null;
  const words = parts.slice(at + 1, at + 5).map(({ lower }) => lower);
  if (words.join(" ") !== "to the fact that") return null;
  const source = phraseEndingAt(parts, parts[at - 1]?.pos === "ADV" ? at - 2 : at - 1);
  const content = trimRun(parts, { first: at + 5, last: parts.length - 1 });
  if (source === null || content === null) return null;
  return [phraseFound(source, { first: at, last: at + 4 }, [content], source.first)];
}

/** “…, a conference in Oslo heard”, “the inquest heard that …”: told there for the record. */
function heard(parts: readonly Part[], at: number): Found[] | null {
  if (parts[at]?.lower !== "heard" || parts[at - 1]?.pos === "AUX") return null;
  const place = parts[at - 2]?.pos === "ADP" ? at - 3 : at - 1;
  if (!HEARINGS.has(parts[place]?.lower ?? "")) return null;
  const source = phraseEndingAt(parts, place);
  if (source === null) return null;
  return around(parts, { first: at, last: at }, source, { first: source.first, last: at });
}
