import type { Analysis } from "../claims/analysis.ts";
import { vouchingIn } from "../claims/vouching.ts";
import { eventDays } from "../corpus/datings/event-days.ts";
import type { Facts } from "../facts/facts.ts";
import { sliceOf } from "../text/span.ts";
import { intervalOf } from "../time/interval.ts";
import { type Draft, oneLine } from "./draft.ts";
import { knownEvent } from "./event-ref.ts";

/** The known events that an article names without dating them (`dated`: the keys of those it does), each once. */
export function namedEntries(analysis: Analysis, facts: Facts, dated: ReadonlySet<string>): Draft[] {
  const { article, sentences, date } = analysis;
  const vouches = vouchingIn(analysis.mentions, sentences);
  const own = date === null ? null : intervalOf(date.value);
  const seen = new Set(dated);
  return sentences.flatMap((sentence): Draft[] => {
    return facts
      .eventsIn(sliceOf(article.text, sentence), article.text)
      .flatMap(({ event, ...match }): Draft[] => {
        const ref = knownEvent(event);
        const days = eventDays(event.fact);
        if (seen.has(ref.key) || days === null) return [];
        seen.add(ref.key);
        const span = { start: sentence.start + match.start, end: sentence.start + match.end };
        const isAhead = own !== null && days.start > own.end;
        return [
          {
            kind: "known",
            from: days.start,
            to: days.end,
            fades: null,
            basis: "fact",
            when: event.fact.start,
            text: oneLine(article.text, sentence),
            ...span,
            told: span,
            event: ref,
            claim: null,
            source: vouches(span)?.source ?? null,
            ahead: isAhead ? "announced" : null,
          },
        ];
      });
  });
}
