import type { Analysis } from "../../claims/analysis.ts";
import { lastStartingAt } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";

/** The times that a sentence names before a place, as far as they are known; `null` where it names none anywhere. */
export function periodsOf(
  dates: Analysis["dates"],
  sentences: readonly Span[],
): (sentence: Span, before: number) => readonly Interval[] | null {
  const bySentence = new Map<Span, (Interval & { readonly at: number })[]>();
  for (const { mention, timex } of dates) {
    const days = timex.value === null ? null : intervalOf(timex.value);
    const sentence = sentences[lastStartingAt(sentences, mention.start)];
    if (mention.expression.kind !== "calendar" || sentence === undefined) continue;
    const list = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, list);
    if (days !== null) list.push({ at: mention.start, ...days });
  }
  return (sentence, before) => {
    const named = bySentence.get(sentence) ?? null;
    return named?.filter(({ at }) => at < before).map(({ start, end }) => ({ start, end })) ?? null;
  };
}
