import { shiftDay } from "../../time/day.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { atDate, inWords } from "../dates/write-date.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { newsDays, speaks } from "../people/acting.ts";
import type { RuleContext } from "../rule.ts";

/** Days after a death in which somebody's last words are still reported. */
const GRACE = 60;

/** People who, by the facts, died long before the day on which the article has them say something. */
export function deadSpeakers({ analysis, facts }: RuleContext, day: Interval): Finding[] {
  return analysis.people.flatMap(({ name, mentions }) => {
    if (!name.includes(" ")) return [];
    const known = facts.personNamed(name);
    const died = known?.fact.died ?? null;
    const end = died === null ? null : (intervalOf(died)?.end ?? null);
    if (known === null || died === null || end === null) return [];
    if ((shiftDay(end, GRACE, "day") ?? "9999") >= day.start) return [];
    return mentions.flatMap((mention): Finding[] => {
      const start = Math.min(mention.start, ...mention.roles.map((role) => role.start));
      const cue = speaks({ start, end: mention.end }, analysis);
      if (cue === null || newsDays(cue, analysis, day).length === 0) return [];
      return [
        {
          code: "name.anachronism",
          start: mention.start,
          end: mention.end,
          message: `${name} speaks here, in ${inWords(day.start.slice(0, 7))}; by the facts ${name} died ${atDate(died)}.`,
          evidence: [knownFact(known, `${name} died ${inWords(died)}.`)],
          suggestions: [],
        },
      ];
    });
  });
}
