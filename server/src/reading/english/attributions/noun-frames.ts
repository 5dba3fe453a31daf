import { ATTITUDE_NOUNS } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import { holderBefore } from "./holders.ts";
import { isHead, isPossessiveMark, phraseEndingAt, phraseStartingAt, type Run } from "./noun-phrases.ts";
import { openingBehind } from "./openings.ts";
import type { Part } from "./parts.ts";

const MODIFIERS = new Set("ADJ NOUN ADV".split(" "));
const BEFORE_NOUN = new Set("DET ADJ ADV NUM PRON".split(" "));
const OWNERS = new Set("his her their its our my your whose".split(" "));
const BEHIND = new Set("by from among of".split(" "));

/**
 * The frame of a noun that somebody owns (“her opposition to …”), that names its holder behind it (“the suggestion by a
 * director that …”) or that is a verb's object (“made a promise to …”).
 */
export function nounFrame(parts: readonly Part[], word: number, previous: Run | null): CueFrame | null {
  const next = parts[word + 1];
  if (next === undefined || next.pos === "NOUN" || next.pos === "PROPN") return null;
  let first = word;
  while (MODIFIERS.has(parts[first - 1]?.pos ?? "") && parts[first - 1]?.quotation === null) first--;
  const { opens, last } = openingBehind(parts, word);
  const owner = ownerBefore(parts, first);
  if (owner !== null) return { kind: "noun", word, cue: { first, last }, source: owner, tie: "owner", opens };
  const held = heldBehind(parts, word);
  if (held !== null) return held;
  const verb = verbBefore(parts, first);
  const source = verb === null ? null : holderBefore(parts, verb, previous);
  return verb === null || source === null
    ? null
    : { kind: "noun", word, cue: { first: verb, last }, source, tie: "object", opens };
}

/** “the suggestion by a director that …”, “outrage among voters over …”. */
function heldBehind(parts: readonly Part[], word: number): CueFrame | null {
  if (!BEHIND.has(parts[word + 1]?.lower ?? "")) return null;
  const source = phraseStartingAt(parts, word + 2);
  if (source === null) return null;
  const link = parts[source.last + 1]?.lower ?? "";
  const clause = link === "that" || link === "to";
  if (!clause && !/^(?:over|about|for|against)$/.test(link)) return null;
  const opens = source.last + (clause ? 1 : 2);
  return { kind: "noun", word, cue: { first: word, last: word }, source, tie: "behind", opens };
}

/** The frame of a noun that is nobody's and has what it takes behind it: “the belief that …”, “doubts about …”. */
export function looseNounFrame(parts: readonly Part[], word: number): CueFrame | null {
  const next = parts[word + 1]?.lower ?? "";
  if (next !== "that" && !ATTITUDE_NOUNS.get(parts[word]?.lower ?? "")?.has(next)) return null;
  const { opens, last } = openingBehind(parts, word);
  return { kind: "noun", word, cue: { first: word, last }, source: null, tie: "loose", opens };
}

/** “the mayor's”, “her”: whose noun it is. */
function ownerBefore(parts: readonly Part[], first: number): Run | null {
  const mark = parts[first - 1];
  if (OWNERS.has(mark?.lower ?? "")) return { first: first - 1, last: first - 1 };
  return isPossessiveMark(mark) && isHead(parts[first - 2]) ? phraseEndingAt(parts, first - 2) : null;
}

/** The verb whose object a noun phrase from `first` is: “made a firm promise”. */
function verbBefore(parts: readonly Part[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const part = parts[at];
    if (part === undefined || part.quotation !== null) return null;
    if (part.pos === "VERB") return at;
    if (!BEFORE_NOUN.has(part.pos)) return null;
  }
  return null;
}
