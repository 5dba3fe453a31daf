import { foldName } from "../../facts/fold-words.ts";
import { coverOf } from "../../text/lookup.ts";
import { intervalOf } from "../../time/interval.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { sentenceParts } from "../sentence-parts.ts";

/**
 * Countries and organisations that are said to have had no part in an event of which a fact makes them a participant:
 * “Chad was not involved in the Battle of Aouzou”. Silent in quotations, and before the event.
 */
export function participantConflicts({ analysis, facts }: RuleContext): Finding[] {
  const { text } = analysis.article;
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  const own = analysis.date === null ? null : intervalOf(analysis.date.value);
  return sentenceParts(analysis).flatMap(({ sentence, mentions }) =>
    mentions.flatMap((absence): Finding[] => {
      if (absence.kind !== "absence" || isQuoted(absence)) return [];
      const known = facts
        .eventsIn(text.slice(sentence.start, sentence.end), text)
        .find(({ event: { fact } }) => {
          const begun = own === null || own.end >= fact.start.slice(0, own.end.length);
          return begun && fact.participants.some((side) => foldName(side) === foldName(absence.name));
        });
      if (known === undefined) return [];
      const { event } = known;
      const [name = event.fact.id] = event.fact.names;
      return [
        {
          code: "event.conflict",
          start: absence.start,
          end: absence.end,
          message: `${absence.name} is said to have had no part in this. A fact makes it a participant of ${name}.`,
          evidence: [knownFact(event, `${name}: ${event.fact.participants.join(", ")} took part.`)],
          suggestions: [],
        },
      ];
    }),
  );
}
