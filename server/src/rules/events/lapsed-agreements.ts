import type { Analysis } from "../../claims/analysis.ts";
import { paragraphOf, sentenceAt } from "../../claims/told-dates.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts, Known } from "../../facts/facts.ts";
import { foldedWords } from "../../facts/fold-words.ts";
import type { ComplianceMention } from "../../reading/mention.ts";
import { coverOf } from "../../text/lookup.ts";
import { daysFrom } from "../../time/day.ts";
import { intervalOf } from "../../time/interval.ts";
import { tellsOfAnotherYear } from "../dates/another-year.ts";
import { inWords } from "../dates/write-date.ts";
import { knownFact } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { partsAt } from "../sentence-parts.ts";

/** What is worked out of less is too little to call an agreement lapsed. */
const SURE_ENOUGH = 0.6;
/** Days after its end in which an agreement is still spoken of as if it held. */
const GRACE = 30;
/** How many sentences back “the agreement” may have been named. */
const BACK = 2;

/** Agreements that somebody is held to, though by the facts they were no longer in force when the article was written. */
export function lapsedAgreements({ analysis, facts }: RuleContext): Finding[] {
  const { date, mentions } = analysis;
  const day = date === null || date.confidence < SURE_ENOUGH ? null : intervalOf(date.value);
  if (day === null) return [];
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  return mentions.flatMap((mention): Finding[] => {
    if (
      mention.kind !== "compliance" ||
      isQuoted(mention) ||
      tellsOfAnotherYear(partsAt(analysis, mention)?.dates ?? [], day)
    )
      return [];
    const known = agreementOf(mention, analysis, facts);
    const until = known?.fact.inForce?.until ?? null;
    const end = until === null ? null : (intervalOf(until)?.end ?? null);
    if (known === null || until === null || end === null || daysFrom(end, day.start) <= GRACE) return [];
    const name = known.fact.names[0] ?? known.fact.id;
    return [
      {
        code: "event.conflict",
        start: mention.start,
        end: mention.end,
        message: `${name} is spoken of as in force in ${inWords(day.start.slice(0, 7))}. By the facts it held until ${inWords(until)}.`,
        evidence: [
          knownFact(known, `${name}: ${inWords(known.fact.start)}, in force until ${inWords(until)}.`),
        ],
        suggestions: [],
      },
    ];
  });
}

/** The agreement of the facts that is named, or of which a sentence shortly before spoke by the same noun. */
function agreementOf(mention: ComplianceMention, analysis: Analysis, facts: Facts): Known<EventFact> | null {
  const { text } = analysis.article;
  if (mention.named) return onlyOne(facts.eventsIn(mention.text, text).map(({ event }) => event));
  const here = sentenceAt(analysis, mention)?.index ?? 0;
  const noun = foldedWords(mention.text).at(-1)?.word ?? "";
  for (let index = here; index >= Math.max(0, here - BACK); index--) {
    const sentence = analysis.sentences[index];
    if (sentence === undefined || paragraphOf(analysis, sentence) !== paragraphOf(analysis, mention)) break;
    const end = index === here ? mention.start : sentence.end;
    const named = facts
      .eventsIn(text.slice(sentence.start, end), text)
      .filter(({ start, end: last }) => {
        const words = foldedWords(
          text.slice(sentence.start + start, sentence.start + last + noun.length + 1),
        );
        return words.some(({ word }) => word === noun);
      })
      .map(({ event }) => event);
    if (named.length > 0) return onlyOne(named);
  }
  return null;
}

function onlyOne(events: readonly Known<EventFact>[]): Known<EventFact> | null {
  const [first, ...others] = events.filter(({ fact }) => fact.inForce !== null);
  return first === undefined || others.some(({ fact }) => fact !== first.fact) ? null : first;
}
