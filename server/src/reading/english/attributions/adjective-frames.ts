import type { CueFrame } from "./cue-frame.ts";
import { holderBefore, holderOf } from "./holders.ts";
import { phraseEndingAt, type Run } from "./noun-phrases.ts";
import { openingBehind } from "./openings.ts";
import type { Part } from "./parts.ts";

const LINKING = new Set(
  `is are was were be been being am 's ’s 're ’re remain remains remained feel feels felt seem seems seemed sounded grew
   become became`.split(/\s+/),
);
const NEGATIONS = new Set("not n't n’t".split(" "));

/** The frame of an adjective: “is worried about …”, “voters sick of …”, “, confident that …”. */
export function adjectiveFrame(parts: readonly Part[], word: number, previous: Run | null): CueFrame | null {
  let at = word - 1;
  while (parts[at]?.pos === "ADV" || NEGATIONS.has(parts[at]?.lower ?? "")) at--;
  const before = parts[at];
  const { opens, last } = openingBehind(parts, word);
  if (before !== undefined && LINKING.has(before.lower)) {
    const source = holderBefore(parts, at, previous);
    return source && { kind: "adjective", word, cue: { first: at, last }, source, tie: "linking", opens };
  }
  const first = at + 1;
  const source =
    before === undefined || before.lower === ","
      ? holderOf(parts, { first, verb: word, voice: "bare" }, previous)
      : before.pos === "NOUN" || before.pos === "PROPN"
        ? phraseEndingAt(parts, at)
        : null;
  return source && { kind: "adjective", word, cue: { first, last }, source, tie: "beside", opens };
}
