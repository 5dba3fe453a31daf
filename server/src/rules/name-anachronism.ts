import type { Analysis } from "../claims/analysis.ts";
import { coverOf } from "../text/lookup.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import type { Finding } from "./finding.ts";
import { deadSpeakers } from "./names/dead-speakers.ts";
import { namedNow } from "./names/named-now.ts";
import { namedThen } from "./names/named-then.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** What is worked out of less is too little to call a name wrong. */
const SURE_ENOUGH = 0.6;

/** A person, place or organisation that does something when, by the facts, there was none of that name. */
export const nameAnachronism: Rule = {
  code: "name.anachronism",
  severity: "warning",
  summary: "A person, place or organisation told of at a time when there was none of that name",
  check: (context: RuleContext): readonly Finding[] => {
    const { mentions } = context.analysis;
    const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
    const day = ownDays(context.analysis);
    const found = [
      ...namedThen(context),
      ...(day === null ? [] : [...namedNow(context, day), ...deadSpeakers(context, day)]),
    ];
    return found.filter((finding) => !isQuoted(finding));
  },
};

function ownDays({ date }: Analysis): Interval | null {
  return date === null || date.confidence < SURE_ENOUGH ? null : intervalOf(date.value);
}
