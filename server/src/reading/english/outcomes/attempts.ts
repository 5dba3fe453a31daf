import type { OutcomeMention, OutcomeParty } from "../../outcome-mention.ts";
import type { Token } from "../paragraph.ts";
import { matterFrom, outcome, stemOf, subjectEnd, type Told } from "./clause.ts";
import { ACHIEVES, ATTEMPTED, TAKES_PREPOSITION } from "./outcome-words.ts";

/** “The probe reached orbit”, “the probe failed to reach orbit”; `null` where neither is told. */
export function attemptAt(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  const lower = tokens[index]?.lower ?? "";
  const failed =
    ATTEMPTED.has(lower) && tokens[index - 1]?.lower === "to" && tokens[index - 2]?.lower === "failed";
  const base = failed ? lower : ACHIEVES.get(lower);
  const from = failed ? index - 2 : index;
  if (base === undefined || !told.isTold(from)) return null;
  const who = nounEndingAt(told, subjectEnd(tokens, from));
  const isLed = tokens[index + 1]?.pos === "ADP";
  if (isLed && !TAKES_PREPOSITION.has(base)) return null;
  const object = isLed ? index + 2 : index + 1;
  const { matter, next } = matterFrom(told, object);
  if (who === null || matter.length === 0) return null;
  return outcome(told, "attempt", failed ? "against" : "for", [who.at, next], {
    parties: [who.party],
    matter: [`to ${stemOf(base)}`, ...matter],
  });
}

/** The noun or name that ends at an index. */
function nounEndingAt({ tokens, text }: Told, at: number): { at: number; party: OutcomeParty } | null {
  const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";
  const last = tokens[at];
  if (last === undefined || !isNoun(last)) return null;
  let first = at;
  while (first > 0 && at - first < 3 && isNoun(tokens[first - 1])) first--;
  const start = tokens[first]?.start ?? last.start;
  return { at: first, party: { start, end: last.end, text: text.slice(start, last.end) } };
}
