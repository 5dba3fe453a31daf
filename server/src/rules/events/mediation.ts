import { foldName } from "../../facts/fold-words.ts";
import { coveringOne } from "../../text/lookup.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";

/**
 * Events that are said to have been brokered by a country which a fact does not count among those present. A person
 * or a group may act for one that was, so only countries are compared.
 */
export function mediationConflicts({ analysis, facts }: RuleContext): Finding[] {
  const { text } = analysis.article;
  return analysis.mentions.flatMap((mention) => {
    if (mention.kind !== "position" || mention.position !== "mediator" || mention.holderKind !== "place")
      return [];
    const sentence = coveringOne(analysis.sentences, mention);
    if (sentence === null) return [];
    const words = text.slice(sentence.start, sentence.end);
    return facts.eventsIn(words, text).flatMap(({ event }) => {
      const { mediators, participants, names } = event.fact;
      if (mediators.length === 0) return [];
      const present = new Set([...mediators, ...participants].map(foldName));
      const holder = mention.side ?? mention.holderName;
      if (present.has(foldName(holder))) return [];
      return [
        {
          code: "event.conflict",
          start: mention.start,
          end: mention.end,
          message: `${holder} is said to have brokered ${names[0]}. A fact names ${mediators.join(", ")}.`,
          evidence: [knownFact(event, `${names[0]}: brokered by ${mediators.join(", ")}.`)],
          suggestions: [],
        },
      ];
    });
  });
}
