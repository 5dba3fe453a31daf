import { ENDS_CLAUSE, FAR, isClause } from "./clause-starts.ts";
import { phraseStartingAt, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { OCCASIONS } from "./source-nouns.ts";
import type { VerbGroup } from "./verb-groups.ts";

const COMPLEMENTISERS = new Set("that whether if how why what when where who".split(" "));

const QUESTIONS = new Set("whether how why".split(" "));
const RELEASED = new Set("carried published given posted released broadcast made aired".split(" "));
const ENDS_MARKER = new Set(". ; ,".split(" "));

/** How strongly the words behind a verb show that they are its content. */
export interface Following {
  readonly first: number;
  /** Opened by “that”, a colon or a quotation rather than by its meaning only. */
  readonly marked: boolean;
}

/** Where the content behind a reporting verb begins; `null` if none follows. `from` is the part behind the verb. */
export function followingContent(parts: readonly Part[], group: VerbGroup, from: number): Following | null {
  const { frames } = group.reporting;
  const next = parts[from];
  if (next === undefined || isEnd(parts, from)) return null;
  if (next.lower === ",") return behindComma(parts, from);
  if (frames.has("measure")) return isMeasured(parts, from) ? unmarked(from) : null;
  if (frames.has("count")) return next.lower !== "to" && isQuantity(parts, from) ? unmarked(from) : null;
  const marker = findMarker(parts, from);
  if (frames.has("blame") && next.pos === "ADP") return null;
  if (marker !== null)
    return { first: takesObject(parts, group, from, marker) ? from : marker, marked: true };
  if (frames.has("blame"))
    return group.reporting.lemma === "blame" || findWord(parts, from, BLAMING, FAR) !== null
      ? unmarked(from)
      : null;
  const onlyHearer = frames.has("hearer") && !frames.has("phrase") && !frames.has("clause");
  if (onlyHearer && !frames.has("marked")) return behindHearer(parts, from);
  if (frames.has("hearer") && findWord(parts, from, ADDRESSING, 9) !== null) return unmarked(from);
  if (frames.has("clause") || frames.has("evidence")) {
    const clause = behindOccasion(parts, from);
    if (isClause(parts, clause)) return unmarked(clause);
  }
  if (frames.has("stance")) return isStance(parts, group, from) ? unmarked(from) : null;
  return frames.has("phrase") && !isOccasionOnly(parts, group, from) ? unmarked(from) : null;
}

const BLAMING = /^(?:of|for|over|with|that)$/;
const ADDRESSING = /^(?:to|against|of|about|not)$/;

const unmarked = (first: number): Following => ({ first, marked: false });

/** “the cost of the bridge at more than $3m”. */
function isMeasured(parts: readonly Part[], from: number): boolean {
  const at = findWord(parts, from, /^(?:at|between)$/, 12);
  if (at === null || at === from || !isQuantity(parts, at + 1)) return false;
  if (parts.slice(from, at).some(({ lower }) => SIZES.has(lower))) return true;
  return parts[at + 1]?.pos !== "NUM" || !isCounted(parts[at + 2]);
}

/** What has a size, so that any amount behind “at” is one: “put the toll at 300 soldiers”. */
const SIZES = new Set(
  `toll number numbers count figure total tally cost costs loss losses damage value worth wealth fortune price bill size
   population turnout crowd casualties dead rate share support odds chance chances probability likelihood unemployment
   inflation growth deficit debt strength height length weight distance audience`.split(/\s+/),
);

/** “bets at 12 shops”, “the bridge at 12 Mill Lane”, “a tent at 40 paces”: the place, not the size. */
function isCounted(part: Part | undefined): boolean {
  return (
    part?.pos === "AUX" ||
    part?.pos === "VERB" ||
    part?.pos === "PROPN" ||
    (part?.pos === "NOUN" && !/^(?:people|dead|per|percent|tonnes|dollars|euros|pounds)$/.test(part.lower))
  );
}

/** Whether an amount begins here, after up to three words of its modifier: “just under $40bn”. */
function isQuantity(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const part = parts[at];
    if (part?.pos === "NUM" || part?.pos === "SYM") return true;
    if (part === undefined || !/^(?:ADV|ADJ|ADP|SCONJ)$/.test(part.pos)) return false;
  }
  return false;
}

/** “described the talks as “tense””, “accused X of …”: what stands before the quotation is content too. */
function takesObject(
  parts: readonly Part[],
  { reporting: { frames } }: VerbGroup,
  from: number,
  marker: number,
): boolean {
  if (frames.has("blame")) return true;
  const colon = parts[marker - 1]?.lower === ":";
  return frames.has("phrase") && !colon && marker > from && parts[marker]?.quotation !== null;
}

/** “see it as a threat”, “expect prices to rise”, “believe the plan will fail”. */
function isStance(parts: readonly Part[], { reporting: { lemma } }: VerbGroup, from: number): boolean {
  if (parts[from]?.pos === "ADP" || parts[from]?.lower === "to") return false;
  if (/^(?:see|regard|view|consider|deem)$/.test(lemma)) return findWord(parts, from, /^as$/, 12) !== null;
  if (lemma === "expect" && findWord(parts, from, /^to$/, 8) !== null) return true;
  return isClause(parts, from);
}

function isEnd(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return part === undefined || (/^[.;!?]$/.test(part.lower) && at >= parts.length - 2);
}

/** Behind a comma only a quotation is content: “He said, “…””; a short insertion may stand between. */
function behindComma(parts: readonly Part[], comma: number): Following | null {
  for (let at = comma + 1; at < Math.min(parts.length, comma + 4); at++) {
    const part = parts[at];
    if (part?.quotation)
      return at === comma + 1 && !part.quotation.scare ? { first: at, marked: true } : null;
    if (part?.lower === "," && parts[at + 1]?.lower === "that") return { first: at + 1, marked: true };
  }
  return null;
}

/** The first “that”, colon or speech quotation behind the verb, before any clause of its own begins. */
function findMarker(parts: readonly Part[], from: number): number | null {
  for (let at = from; at < Math.min(parts.length, from + FAR); at++) {
    const part = parts[at];
    if (part === undefined || part.pos === "AUX" || ENDS_MARKER.has(part.lower)) return null;
    if (part.quotation !== null && !part.quotation.scare) return at;
    if (part.lower === ":") return at + 1 < parts.length ? at + 1 : null;
    if (COMPLEMENTISERS.has(part.lower) && (at === from || parts[at - 1]?.pos === "ADV")) return at;
    if (part.lower === "that" && (part.pos === "SCONJ" || parts[at - 1]?.pos !== "VERB")) {
      return isRelativeThat(parts, at) ? null : at;
    }
    if (QUESTIONS.has(part.lower)) return at;
    if (part.pos === "VERB" && at > from && !OCCASIONS.has(part.lower) && !RELEASED.has(part.lower))
      return null;
  }
  return null;
}

/** “the attacks that killed”: a noun, “that” and a verb at once. */
function isRelativeThat(parts: readonly Part[], at: number): boolean {
  const [before, after] = [parts[at - 1], parts[at + 1]];
  return (
    before?.pos === "NOUN" && !OCCASIONS.has(before.lower) && (after?.pos === "VERB" || after?.pos === "AUX")
  );
}

/** “told reporters (on Monday) …”: what stands behind the hearer, if it is a clause. */
function behindHearer(parts: readonly Part[], from: number): Following | null {
  const hearer = phraseStartingAt(parts, from);
  if (hearer === null) return null;
  const first = behindOccasion(parts, hearer.last + 1);
  if (parts[first]?.lower === ",") return behindComma(parts, first);
  const next = parts[first];
  if (next?.lower === "to" || next?.lower === "of" || next?.lower === "about") return unmarked(first);
  return isClause(parts, first) ? unmarked(first) : null;
}

/** Skips “on Monday”, “in a statement”, “to reporters”, “in Oslo”, “Tuesday”. */
function behindOccasion(parts: readonly Part[], from: number): number {
  let at = from;
  for (let round = 0; round < 3; round++) {
    const link = parts[at]?.lower ?? "";
    const phrase = OCCASION_LINKS.has(link) ? phraseStartingAt(parts, at + 1) : null;
    const dated = OCCASIONS.has(link) && parts[at]?.capital === true;
    if (
      phrase !== null &&
      (link === "to" || isOccasion(parts, phrase)) &&
      parts[phrase.last + 1]?.pos !== "AUX"
    ) {
      at = phrase.last + 1;
    } else if (dated) at++;
    else break;
  }
  return at;
}

const OCCASION_LINKS = new Set("in on at to by during over after via through".split(" "));

function isOccasion(parts: readonly Part[], { first, last }: Run): boolean {
  const words = parts.slice(first, last + 1);
  return words.some(({ lower }) => OCCASIONS.has(lower)) || words.every(({ pos }) => pos === "PROPN");
}

/** “insisted on Monday”: nothing but an occasion follows, or a preposition that the verb does not take. */
function isOccasionOnly(parts: readonly Part[], { reporting: { lemma } }: VerbGroup, from: number): boolean {
  const link = parts[from];
  if (link === undefined || isEnd(parts, behindOccasion(parts, from))) return true;
  if (lemma === "call") return link.pos === "ADP" && !/^(?:for|on)$/.test(link.lower);
  return link.pos === "ADP" && !(lemma === "insist" && link.lower === "on");
}

function findWord(parts: readonly Part[], from: number, word: RegExp, within: number): number | null {
  for (let at = from; at < Math.min(parts.length, from + within); at++) {
    const part = parts[at];
    if (part === undefined || ENDS_CLAUSE.has(part.lower)) return null;
    if (word.test(part.lower)) return at;
  }
  return null;
}
