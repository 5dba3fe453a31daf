import { profileOf, subjectIn } from "../../corpus/profile.ts";
import { foldName } from "../../facts/fold-words.ts";
import { knownFact, passage } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { eventsAt } from "./same-event.ts";

/** Events that are said to have been held in another building than a fact gives. */
export function venueConflicts({ analysis, facts }: RuleContext): Finding[] {
  const profile = profileOf(subjectIn(analysis));
  return analysis.mentions.flatMap((mention) => {
    if (mention.kind !== "event" || mention.venue === null || mention.place === null) return [];
    const { venue, venueWords, place } = mention;
    return eventsAt(profile, place, facts).flatMap((known) => {
      const actual = known.fact.venue;
      if (actual === null || isOneHouse(actual, venueWords)) return [];
      return [
        {
          code: "event.conflict",
          start: mention.start,
          end: mention.end,
          message: `The venue in ${place} is given as “${venue}”. A fact gives ${actual}.`,
          evidence: [
            knownFact(known, `Held at the ${actual}, ${known.fact.place}.`),
            passage(analysis, mention, "The venue given here."),
          ],
          suggestions: [],
        },
      ];
    });
  });
}

/** “InterContinental Hotel” and “the InterContinental” are one house; “Grand Hotel” may be any. */
function isOneHouse(actual: string, telling: readonly string[]): boolean {
  const words = new Set(foldName(actual).split(" "));
  return telling.length === 0 || telling.some((word) => words.has(foldName(word)));
}
