import { attitudeGroup, isPast } from "./attitude-groups.ts";
import type { CueFrame } from "./cue-frame.ts";
import { holderOf } from "./holders.ts";
import { phraseStartingAt, type Run } from "./noun-phrases.ts";
import { openingBehind } from "./openings.ts";
import type { Part } from "./parts.ts";
import { POSSESSIVES } from "./verb-group-words.ts";

/** Verbs that say how something looks to nobody in particular. */
const SEEMING = new Set("seem appear look sound".split(" "));

/** The frame of a verb: “wants to …”, “, praising …”, “is backed by …”, “is expected to …”. */
export function verbFrame(parts: readonly Part[], word: number, previous: Run | null): CueFrame | null {
  const group = attitudeGroup(parts, word);
  if (group === null) return agentless(parts, word);
  const { first, voice } = group;
  if (voice === "passive") {
    const source = phraseStartingAt(parts, word + 2);
    const cue = { first, last: word + 1 };
    return source && { kind: "verb", word, cue, source, tie: "passive", opens: null };
  }
  const { opens, last } = openingBehind(parts, word);
  if (SEEMING.has(parts[word]?.lemma ?? ""))
    return { kind: "verb", word, cue: { first, last: word }, source: null, tie: "agentless", opens };
  const source = holderOf(parts, group, previous);
  return source && { kind: "verb", word, cue: { first, last }, source, tie: voice, opens };
}

/** “is expected to rise”, “known as”: a passive that names nobody. */
function agentless(parts: readonly Part[], word: number): CueFrame | null {
  const before = parts[word - 1];
  if (before === undefined || before.pos === "DET" || POSSESSIVES.has(before.lower) || !isPast(parts[word]))
    return null;
  let first = word;
  while (parts[first - 1]?.pos === "AUX" || parts[first - 1]?.pos === "ADV") first--;
  const { opens, last } = openingBehind(parts, word);
  return { kind: "verb", word, cue: { first, last }, source: null, tie: "agentless", opens };
}
