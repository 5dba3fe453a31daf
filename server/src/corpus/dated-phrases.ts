import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { daysOf, toldDates, writtenYear } from "../claims/told-dates.ts";
import type { Facts } from "../facts/facts.ts";
import { contains, type Span, sliceOf } from "../text/span.ts";
import type { Interval } from "../time/interval.ts";
import { passageAt } from "./passage.ts";
import type { Saying, Section } from "./section.ts";

/** What an article says came about once, on a date that it writes out. */
export interface DatedPhrase {
  /** The date as written. */
  readonly date: string;
  readonly days: Interval;
  /** The verb: “founded”, “collapsed”, “born”. */
  readonly cue: string;
  /** The names of the clause, in lower case. */
  readonly names: readonly string[];
  /** The longer words of the clause, the names' included, in lower case. */
  readonly words: readonly string[];
  /** Whether the facts know an event of the clause. */
  readonly known: boolean;
}

/** The shortest word that tells one event from another. */
const TELLING = 4;

/** The dated phrases of an article, by verb and name; the place is the date. */
export const datedPhrases: Section<DatedPhrase> = {
  compared: true,
  read: (analysis, facts) => toldDates(analysis).flatMap((date) => phraseOf(analysis, date, facts) ?? []),
  keys: phraseKeys,
};

/** What a phrase is found by: two that tell the same have a verb and a name in common. */
export function phraseKeys({ cue, names }: DatedPhrase): string[] {
  return names.map((name) => `${cue} ${name}`);
}

function phraseOf(analysis: Analysis, date: ResolvedDate, facts: Facts): Saying<DatedPhrase> | null {
  const { setting } = date.mention;
  const days = daysOf(date);
  if (setting === undefined || days === null || writtenYear(date) === null || setting.relation !== "at")
    return null;
  if (setting.course !== "begins" && setting.course !== "happens" && setting.course !== "birth") return null;
  const [cue, ...others] = setting.cues;
  if (cue === undefined || others.length > 0 || cue.kind === "recurs") return null;
  const names = namesIn(analysis, setting.scope);
  const words = wordsIn(analysis, setting.scope, date.mention);
  const { text } = analysis.article;
  const known = facts.eventsIn(sliceOf(text, setting.scope), text).length > 0;
  const value = { date: date.mention.text, days, cue: cue.word, names, words, known };
  return { value, place: passageAt(analysis, date.mention) };
}

function namesIn({ mentions, article }: Analysis, scope: Span): string[] {
  const names = mentions.filter(
    ({ kind }) => kind === "person" || kind === "place" || kind === "organization",
  );
  return distinct(
    names
      .filter((mention) => contains(scope, mention))
      .map((mention) => sliceOf(article.text, mention).toLowerCase()),
  );
}

function wordsIn({ article }: Analysis, scope: Span, date: Span): string[] {
  const rest = `${article.text.slice(scope.start, date.start)} ${article.text.slice(date.end, scope.end)}`;
  return distinct((rest.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
