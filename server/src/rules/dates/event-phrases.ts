import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import type { CorpusView } from "../../corpus/corpus.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Interval } from "../../time/interval.ts";
import { daysOf, toldDates, writtenYear } from "./told-dates.ts";

/** What an article says came about once, on a date that it writes out. */
export interface DatedPhrase {
  readonly analysis: Analysis;
  readonly date: ResolvedDate;
  readonly days: Interval;
  /** The verb: “founded”, “collapsed”, “born”. */
  readonly cue: string;
  /** The names of the clause, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The longer words of the clause, the names' included, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** The shortest word that tells one event from another. */
const TELLING = 4;

const phrases = new WeakMap<Analysis, readonly DatedPhrase[]>();
const indexes = new WeakMap<CorpusView, ReadonlyMap<string, readonly DatedPhrase[]>>();

/** The dated phrases of an article; worked out once. */
export function datedPhrases(analysis: Analysis): readonly DatedPhrase[] {
  const known = phrases.get(analysis);
  if (known !== undefined) return known;
  const found = toldDates(analysis).flatMap((date) => phraseOf(analysis, date) ?? []);
  phrases.set(analysis, found);
  return found;
}

/** The dated phrases of all articles by their verb; worked out once. */
export function phrasesByCue(corpus: CorpusView): ReadonlyMap<string, readonly DatedPhrase[]> {
  const known = indexes.get(corpus);
  if (known !== undefined) return known;
  const index = new Map<string, DatedPhrase[]>();
  for (const phrase of corpus.articles.flatMap(datedPhrases)) {
    const group = index.get(phrase.cue);
    if (group === undefined) index.set(phrase.cue, [phrase]);
    else group.push(phrase);
  }
  indexes.set(corpus, index);
  return index;
}

function phraseOf(analysis: Analysis, date: ResolvedDate): DatedPhrase | null {
  const { setting } = date.mention;
  const days = daysOf(date);
  if (setting === undefined || days === null || writtenYear(date) === null || setting.relation !== "at")
    return null;
  if (setting.course !== "begins" && setting.course !== "happens" && setting.course !== "birth") return null;
  const [cue, ...others] = setting.cues;
  if (cue === undefined || others.length > 0 || cue.kind === "recurs") return null;
  const names = namesIn(analysis, setting.scope);
  const words = wordsIn(analysis, setting.scope, date.mention);
  return { analysis, date, days, cue: cue.word, names, words };
}

function namesIn({ mentions, article }: Analysis, scope: Span): Set<string> {
  const names = mentions.filter(
    ({ kind }) => kind === "person" || kind === "place" || kind === "organization",
  );
  return new Set(
    names
      .filter((mention) => contains(scope, mention))
      .map(({ start, end }) => article.text.slice(start, end).toLowerCase()),
  );
}

function wordsIn({ article }: Analysis, scope: Span, date: Span): Set<string> {
  const rest = `${article.text.slice(scope.start, date.start)} ${article.text.slice(date.end, scope.end)}`;
  return new Set((rest.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING));
}
