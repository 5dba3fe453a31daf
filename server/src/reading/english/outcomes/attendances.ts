import type { OutcomeMention } from "../../outcome-mention.ts";
import { nameEndingAt, outcome, stemOf, subjectEnd, type Told } from "./clause.ts";
import { ATTENDS, OCCASIONS, STAYS_AWAY } from "./outcome-words.ts";

/** So far behind its verb an occasion stands. */
const REACH = 6;

/** “Norway attended the summit”, “Norway did not attend the talks”, “X boycotted the ceremony”; `null` where none is told. */
export function attendanceAt(told: Told, index: number): OutcomeMention | null {
  const { tokens } = told;
  const lower = tokens[index]?.lower ?? "";
  const isDenied = lower === "attend" && /^(?:not|n't|n’t)$/u.test(tokens[index - 1]?.lower ?? "");
  const result = ATTENDS.has(lower) ? "for" : isDenied || STAYS_AWAY.has(lower) ? "against" : null;
  // In “did not attend” the denial itself is told.
  if (result === null || !told.isTold(isDenied ? index - 1 : index)) return null;
  if (isDenied && tokens[index - 2]?.lower !== "did") return null;
  const who = nameEndingAt(told, isDenied ? index - 3 : subjectEnd(tokens, index));
  const occasion = occasionFrom(told, index + 1);
  if (who === null || occasion === null) return null;
  const matter = [stemOf(tokens[occasion]?.lower ?? "")];
  let from = index;
  while (from > 0 && (tokens[from]?.start ?? 0) > who.start) from--;
  return outcome(told, "attendance", result, [from, occasion + 1], { parties: [who], matter });
}

function occasionFrom({ tokens }: Told, from: number): number | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || /^(?:PUNCT|VERB|ADP|PRON)$/u.test(token.pos)) return null;
    if (OCCASIONS.has(token.lower) && tokens[at + 1]?.pos !== "NOUN") return at;
  }
  return null;
}
