import { profileOf, subjectIn } from "../../corpus/profile.ts";
import { foldName } from "../../facts/fold-words.ts";
import { knownFact, passage } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { ComparisonContext, RuleContext } from "../rule.ts";
import { elsewhere, here, passagesAgainst, standingOf } from "../standing.ts";
import { eventsAt } from "./same-event.ts";

/** Events that are said to have been held in another building than a fact gives. */
export function venueConflicts({ analysis, facts }: RuleContext): Finding[] {
  const profile = profileOf(subjectIn(analysis));
  return analysis.mentions.flatMap((mention) => {
    if (mention.kind !== "event" || mention.venue === null || mention.place === null) return [];
    const { venue, place } = mention;
    return eventsAt(profile, place, facts).flatMap((known) => {
      const actual = known.fact.venue;
      if (actual === null || sharesWord(actual, venue)) return [];
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

/** Events that another document of the same day puts into another building. */
export function venueDisagreements({ article, corpus }: ComparisonContext): Finding[] {
  return article.says.statements.flatMap(({ value, place }): Finding[] => {
    const standing = value.kind === "venue" ? standingOf(value, article.uri, corpus) : null;
    if (value.kind !== "venue" || standing === null) return [];
    const quoted = (answer: string): string => `“${answer}”`;
    return [
      {
        code: "event.conflict",
        start: place.start,
        end: place.end,
        message: `The venue in ${value.place} is ${quoted(value.answer)} ${here(standing)}, ${elsewhere(standing, quoted)}.`,
        evidence: passagesAgainst(standing, corpus, (answer) => `The venue is ${quoted(answer)} here.`),
        suggestions: [],
        question: `Where in ${value.place} was it held?`,
        words: place.text,
        answer: value.answer,
      },
    ];
  });
}

/** “InterContinental Hotel” and “the InterContinental” are one house. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(" "));
  return foldName(b)
    .split(" ")
    .some((word) => words.has(word));
}
