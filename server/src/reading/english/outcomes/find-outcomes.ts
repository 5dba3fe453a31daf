import { coverOf } from "../../../text/lookup.ts";
import type { OutcomeMention } from "../../outcome-mention.ts";
import type { QuotationMention } from "../../speech-mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { sentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import { agreementAt } from "./agreements.ts";
import { attemptAt } from "./attempts.ts";
import { attendanceAt } from "./attendances.ts";
import { type Told, toldIn } from "./clause.ts";
import { contestAt } from "./contests.ts";
import { decisionAt } from "./decisions.ts";
import {
  ACHIEVES,
  ACQUITS,
  APPROVES,
  ATTEMPTED,
  ATTENDS,
  BEATS,
  CONVICTS,
  DRAWS,
  ENDS,
  FALLS,
  LOSES,
  REACHES,
  REJECTS,
  STAYS_AWAY,
} from "./outcome-words.ts";
import { verdictAt } from "./verdicts.ts";

const OTHERS: ReadonlySet<string> = new Set("found voted votes vote won wins beaten attend".split(" "));

const VERBS: ReadonlySet<string> = new Set([
  ...[CONVICTS, ACQUITS, APPROVES, REJECTS, BEATS, LOSES, DRAWS, ENDS, REACHES, ATTENDS, STAYS_AWAY].flatMap(
    (words) => [...words],
  ),
  ...ACHIEVES.keys(),
  ...ATTEMPTED,
  ...FALLS.keys(),
  ...OTHERS,
]);

const VERB = signOf((lower) => VERBS.has(lower));

const FINDERS: readonly ((told: Told, index: number) => OutcomeMention | null)[] = [
  verdictAt,
  decisionAt,
  contestAt,
  agreementAt,
  attendanceAt,
  attemptAt,
];

/** Finds how something came out, as far as the reporter tells it as a fact: nothing quoted, planned, denied or supposed. */
export function findOutcomes(
  paragraph: TaggedParagraph,
  quotations: readonly QuotationMention[],
): OutcomeMention[] {
  if ((paragraph.signs & VERB) === 0) return [];
  const isQuoted = coverOf(quotations);
  const outcomes: OutcomeMention[] = [];
  for (const { tokens } of sentenceTokens(paragraph)) {
    const told = toldIn(paragraph.text, tokens);
    for (const [index, token] of tokens.entries()) {
      if ((token.signs & VERB) === 0 || isQuoted(token)) continue;
      const found = outcomeAt(told, index);
      if (found !== null) outcomes.push(found);
    }
  }
  return outcomes;
}

function outcomeAt(told: Told, index: number): OutcomeMention | null {
  for (const find of FINDERS) {
    const found = find(told, index);
    if (found !== null) return found;
  }
  return null;
}
