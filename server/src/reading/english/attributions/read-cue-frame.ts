import { adjectiveFrame } from "./adjective-frames.ts";
import { ATTITUDE_ADJECTIVES } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import { looseNounFrame, nounFrame } from "./noun-frames.ts";
import { isHead, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { verbFrame } from "./verb-frames.ts";

/** Whether a word may be a cue of a kind. */
export type IsMet = (part: Part, kind: CueFrame["kind"]) => boolean;

/**
 * The frame of the word at `at`, of the kinds that `isMet`; `null` where it can be no cue. `previous` is the source of
 * the report before, which a verb without a subject shares.
 */
export function cueFrame(
  parts: readonly Part[],
  at: number,
  previous: Run | null,
  isMet: IsMet,
): CueFrame | null {
  const part = parts[at];
  if (part === undefined) return null;
  const verb = (): CueFrame | null => (isMet(part, "verb") ? verbFrame(parts, at, previous) : null);
  const noun = (): CueFrame | null => (isMet(part, "noun") ? nounFrame(parts, at, previous) : null);
  const adjective = (): CueFrame | null =>
    isMet(part, "adjective") ? adjectiveFrame(parts, at, previous) : null;
  switch (part.pos) {
    case "VERB":
      if (isOwned(parts, at)) return noun();
      return ATTITUDE_ADJECTIVES.has(part.lower) ? (adjective() ?? verb()) : (verb() ?? adjective());
    case "NOUN":
    case "PROPN":
      return (
        noun() ?? (isVerbal(parts, at) ? verb() : isMet(part, "noun") ? looseNounFrame(parts, at) : null)
      );
    case "ADJ":
      return adjective() ?? (isVerbal(parts, at) ? verb() : null);
    default:
      return null;
  }
}

const OWNERS = new Set("his her its their our my your 's ’s ' ’".split(" "));

function isOwned(parts: readonly Part[], at: number): boolean {
  return OWNERS.has(parts[at - 1]?.lower ?? "");
}

const PLURAL = new Set("some many most few both they we you i".split(" "));

/**
 * The tagger takes some verbs for nouns or adjectives: “The union backs the strike”, “Some accused him”. One is a verb
 * where a noun that agrees with it stands before and what a verb takes stands behind.
 */
function isVerbal(parts: readonly Part[], at: number): boolean {
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined || before === undefined || next === undefined || part.capital) return false;
  if (isOwned(parts, at) || !(isHead(before) || before.pos === "ADV") || !isTaken(next)) return false;
  if (part.lower.endsWith("ed")) return true;
  return isS(part.lower) !== (isS(before.lower) || PLURAL.has(before.lower));
}

const isS = (word: string): boolean => /[^s]s$/.test(word);

const isTaken = ({ pos, lower, quotation }: Part): boolean =>
  quotation !== null || OWNERS.has(lower) || /^(?:DET|PRON|PROPN|SCONJ|ADP|PART)$/.test(pos);
