import type { Article } from "../../article/article.ts";
import type { EventFact } from "../../facts/fact.ts";
import type { Facts } from "../../facts/facts.ts";
import { foldedWords } from "../../facts/fold-words.ts";
import type { DateMention, Mention } from "../../reading/mention.ts";
import type { Sentence } from "../../reading/reading.ts";
import { coverOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { type Day, daysFrom, shiftDay, weekdayOf } from "../../time/day.ts";
import { type Interval, intersection, intervalOf } from "../../time/interval.ts";
import { nameKey } from "../name-key.ts";
import { type Subject, subjectOf } from "../subject.ts";
import { around, type Clue } from "./clue.ts";
import { type NamedWeekday, weekdaysIn } from "./weekdays.ts";

/** An event that lasts longer has too many days of each weekday. */
const LONGEST = 10;
/** How many days after an event other weekdays belong to the same telling. */
const SOON_AFTER = 3;
/** The shortest word that tells one series from another. */
const TELLING = 4;

/** What a clue to an event is looked for in. */
export interface Told {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/**
 * What known events tell whose weekday the article names: “the summit in Lima ended on Thursday”, “Sunday’s
 * final”. Each event that may be meant gives one clue, so that they are alternatives.
 */
export function eventClues(told: Told, facts: Facts): Clue[] {
  const { article, sentences, mentions, dates } = told;
  const all = weekdaysIn(dates, { start: 0, end: article.text.length });
  if (all.length === 0) return [];
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const subject = subjectOf(article, mentions);
  const here = facts.events.map(({ fact }) => fact).filter((fact) => playsAt(fact, subject));
  const lateDays = all
    .filter(({ mention }) => mention.tense === "past" && !isQuoted(mention))
    .map(({ weekday }) => weekday);
  const clues = new Map<EventFact, Clue[]>();
  for (const sentence of sentences) {
    const weekdays = weekdaysIn(dates, sentence).filter(({ mention }) => !isQuoted(mention));
    if (weekdays.length === 0) continue;
    const inSeries = nearest(article, here, sentence);
    for (const weekday of weekdays) {
      const meant = new Set([...named(facts, article, weekday), ...inSeries]);
      for (const fact of meant) addClue(clues, fact, clueFrom(fact, weekday, lateDays));
    }
  }
  return [...clues.values()].flatMap(joined);
}

function addClue(clues: Map<EventFact, Clue[]>, fact: EventFact, clue: Clue | null): void {
  if (clue === null) return;
  const before = clues.get(fact);
  if (before === undefined) clues.set(fact, [clue]);
  else before.push(clue);
}

/** What the weekdays of one event tell together: the latest that is past, as far as the others allow. */
function joined(clues: readonly Clue[]): Clue[] {
  const [first, ...others] = [...clues].sort(
    (a, b) => b.confidence - a.confidence || (a.days.start > b.days.start ? -1 : 1),
  );
  if (first === undefined) return [];
  let { days } = first;
  for (const other of others) days = intersection(days, other.days) ?? days;
  return [{ ...first, days }];
}

/** The events of whose series a sentence speaks; those at a place that it names, where it names one. */
function nearest({ text }: Article, events: readonly EventFact[], { start, end }: Sentence): EventFact[] {
  if (events.length === 0) return [];
  const words = new Set(foldedWords(text.slice(start, end)).map(({ word }) => word));
  const spoken = events.filter(({ series }) => tellingWords(series ?? "").some((word) => words.has(word)));
  const placed = spoken.filter(({ place }) => tellingWords(place ?? "").every((word) => words.has(word)));
  return placed.length > 0 ? placed : spoken;
}

function tellingWords(name: string): string[] {
  return foldedWords(name)
    .map(({ word }) => word)
    .filter((word) => word.length >= TELLING);
}

/** Whether the article opens where the event was and names all its sides. */
function playsAt({ place, participants, series }: EventFact, { sides, focus }: Subject): boolean {
  return (
    place !== null &&
    series !== null &&
    participants.length > 1 &&
    focus.has(nameKey(place)) &&
    participants.every((side) => sides.has(side))
  );
}

/** The events that the clause of a weekday names. */
function named(facts: Facts, { text }: Article, { mention }: NamedWeekday): EventFact[] {
  const scope: Span | undefined = mention.setting?.scope;
  if (scope === undefined) return [];
  return facts.eventsIn(text.slice(scope.start, scope.end), text).map(({ event }) => event.fact);
}

/**
 * What a weekday of an event tells. News is told on its day or the next: of the weekdays that news puts into the future
 * two thirds are that day or the day after. Where other weekdays are told as past, it is from the last of them.
 */
function clueFrom(fact: EventFact, { mention, weekday }: NamedWeekday, past: readonly number[]): Clue | null {
  const days = daysOf(fact)?.filter((day) => weekdayOf(day) === weekday) ?? [];
  const [day] = days;
  if (day === undefined || days.length > 1) return null;
  const { tense, setting } = mention;
  const basis = `“${mention.text}” is a day of ${fact.names[0] ?? fact.id} (${inFull(fact)})`;
  if (setting?.relation === "of" || setting?.relation === "before")
    return { days: around(day, 6, 1), basis: `${basis}, spoken of from near`, confidence: 0.5 };
  if (tense === "future")
    return { days: around(day, 1, 0), basis: `${basis}, still to come`, confidence: 0.6 };
  const later = past.map((other) => (other - weekday + 7) % 7).filter((days) => days <= SOON_AFTER);
  const last = shiftDay(day, Math.max(0, ...later), "day") ?? day;
  return { days: around(last, 0, 0), basis, confidence: 0.7 };
}

function inFull({ start, end }: EventFact): string {
  return end === null || end === start ? start : `${start} to ${end}`;
}

function daysOf({ start, end }: EventFact): Day[] | null {
  if (start.length !== 10) return null;
  const last = end === null ? start : end;
  const interval: Interval | null = intervalOf(`${start}/${last}`);
  if (interval === null || daysFrom(interval.start, interval.end) > LONGEST) return null;
  const days: Day[] = [];
  for (let day: Day | null = start; day !== null && day <= interval.end; day = shiftDay(day, 1, "day"))
    days.push(day);
  return days;
}
