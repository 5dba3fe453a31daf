import { adjectiveFrame } from "./adjective-frames.ts";
import { ATTITUDE_ADJECTIVES } from "./attitude-words.ts";
import type { CueFrame } from "./cue-frame.ts";
import { looseNounFrame, nounFrame } from "./noun-frames.ts";
import { isHead, type Run } from "./noun-phrases.ts";
import type { Part } from "./parts.ts";
import { verbFrame } from "./verb-frames.ts";

/**
 * The frame of the word at `at`; `null` where it can be no cue. `previous` is the source of the report before, which a
 * verb without a subject shares.
 */
export function cueFrame(parts: readonly Part[], at: number, previous: Run | null): CueFrame | null {
  switch (parts[at]?.pos) {
    case "VERB":
      if (isOwned(parts, at)) return nounFrame(parts, at, previous);
      return ATTITUDE_ADJECTIVES.has(parts[at].lower)
        ? (adjectiveFrame(parts, at, previous) ?? verbFrame(parts, at, previous))
        : (verbFrame(parts, at, previous) ?? adjectiveFrame(parts, at, previous));
    case "NOUN":
    case "PROPN":
      return (
        nounFrame(parts, at, previous) ??
        (isVerbal(parts, at) ? verbFrame(parts, at, previous) : looseNounFrame(parts, at))
      );
    case "ADJ":
      return (
        adjectiveFrame(parts, at, previous) ?? (isVerbal(parts, at) ? verbFrame(parts, at, previous) : null)
      );
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
