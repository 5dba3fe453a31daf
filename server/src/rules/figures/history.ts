import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { longAgoIn } from "../../claims/told-dates.ts";
import { lastStartingAt, overlapOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";

/**
 * Tells whether a figure's sentence speaks of the past and names a year before the article's own, or goes on, without a
 * date, with what was years ago.
 */
export function historyOf(analysis: Analysis): (span: Span) => boolean {
  const { article, dates, mentions, sentences } = analysis;
  const isQuoted = overlapOf(mentions.filter(({ kind }) => kind === "quotation"));
  const isLongAgo = longAgoIn(analysis);
  const dated = new Set(dates.map(({ mention }) => lastStartingAt(sentences, mention.start)));
  const past = new Set<number>();
  for (const placed of dates) {
    const { mention } = placed;
    const year = pastYearOf(analysis, placed);
    const nth = lastStartingAt(sentences, mention.start);
    const sentence = sentences[nth];
    const tense = sentence !== undefined && isQuoted(sentence) ? mention.tense : sentence?.tense;
    if (year === null || tense !== "past") continue;
    past.add(nth);
    if (!isLongAgo(Number(year))) continue;
    const block = lastStartingAt(article.blocks, mention.start);
    for (let next = nth + 1; !dated.has(next); next += 1) {
      const following = sentences[next];
      if (following?.tense !== "past" || lastStartingAt(article.blocks, following.start) !== block) break;
      past.add(next);
    }
  }
  return ({ start }) => past.has(lastStartingAt(sentences, start));
}

/** Tells whether a past sentence stands in a paragraph all of whose dates are of years before the article's own. */
export function oldStoriesOf(analysis: Analysis): (span: Span) => boolean {
  const { article, dates, date, sentences } = analysis;
  if (date === null) return () => false;
  const blocks = article.blocks.map(({ content }) => content);
  const [old, recent] = [new Set<number>(), new Set<number>()];
  for (const placed of dates) {
    const block = lastStartingAt(blocks, placed.mention.start);
    if (pastYearOf(analysis, placed) !== null) old.add(block);
    else if (placed.timex.type === "DATE" || placed.timex.type === "TIME") recent.add(block);
  }
  return ({ start }) => {
    const block = lastStartingAt(blocks, start);
    const tense = sentences[lastStartingAt(sentences, start)]?.tense;
    return old.has(block) && !recent.has(block) && tense === "past";
  };
}

/** The year of a date before the article's own; in an article without a date, one that the text writes out. */
function pastYearOf({ date }: Analysis, { mention, timex }: ResolvedDate): string | null {
  const year = timex.type === "DATE" ? /^\d{4}/.exec(timex.value ?? "")?.[0] : undefined;
  if (year === undefined) return null;
  const isPast = date === null ? mention.text.includes(year) : year < date.value.slice(0, 4);
  return isPast ? year : null;
}
