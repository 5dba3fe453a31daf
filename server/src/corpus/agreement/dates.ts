import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { daysOf, toldDates, writtenYear } from "../../claims/told-dates.ts";
import type { Facts } from "../../facts/facts.ts";
import { hash } from "../../text/digest.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { daysFrom } from "../../time/day.ts";
import type { Interval } from "../../time/interval.ts";
import { compareIntervals } from "../../time/interval.ts";
import { eventDays } from "../datings/event-days.ts";
import { passageAt } from "../passage.ts";
import type { Profile } from "../profile.ts";
import { areOfOneDay, maySpeakOfOneEvent } from "../profile-relations.ts";
import { namesIn } from "./names-in.ts";
import type { DateStatement, Outcome, Stated } from "./statement.ts";

/** The shortest word that tells one event from another. */
const TELLING = 4;

/** How many telling words two clauses must share, and what part of the shorter one's. */
const SHARED_WORDS = 3;
const SHARED_PART = 0.75;

/** A name is seldom longer, in code units. */
const LONGEST_NAME = 60;

/**
 * A day that follows from the article's own may be that of another week: two are of one event only within less, in
 * days.
 */
const ONE_WEEK = 7;

/** What an article says came about once, on a day or in a time that it gives. */
export function dateStatements(analysis: Analysis, facts: Facts): Stated<"date">[] {
  const namesOf = namesIn(analysis.mentions);
  return toldDates(analysis).flatMap((date) => statementOf(analysis, date, facts, namesOf) ?? []);
}

function statementOf(
  analysis: Analysis,
  date: ResolvedDate,
  facts: Facts,
  namesOf: ReturnType<typeof namesIn>,
): Stated<"date"> | null {
  const { text } = analysis.article;
  const { setting, text: answer } = date.mention;
  const days = daysOf(date);
  const written = writtenYear(date) !== null;
  if (setting === undefined || days === null || setting.relation !== "at") return null;
  if (!written && days.start !== days.end) return null;
  if (setting.course !== "begins" && setting.course !== "happens" && setting.course !== "birth") return null;
  const [cue, ...others] = setting.cues;
  if (cue === undefined || others.length > 0 || cue.kind === "recurs") return null;
  const scope = withHead(text, setting.scope);
  const names = [
    ...new Set(namesOf(scope).map((name) => text.slice(name.start, name.end).toLowerCase())),
  ].sort();
  if (names.length === 0) return null;
  const questions = names.map((name) => hash(`date ${cue.word} @${name}`));
  const same = `${days.start} ${days.end}`;
  const words = wordsIn(text, scope, date.mention);
  const known = facts
    .eventsIn(sliceOf(text, scope), text)
    .some(({ event }) => isWithin(eventDays(event.fact), days));
  const said = { answer, same, questions };
  const value: DateStatement = { kind: "date", ...said, days, written, names, words, known };
  return { value, place: passageAt(analysis, date.mention) };
}

function isWithin(known: Interval | null, days: Interval): boolean {
  return known !== null && compareIntervals(known, days) === "overlaps";
}

/** “Pellon, founded in Denver in 1987”: the name right before a clause between commas is what it tells of. */
function withHead(text: string, scope: Span): Span {
  const before = text.slice(Math.max(0, scope.start - LONGEST_NAME), scope.start);
  const name = /(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]* ){0,4}\p{Lu}[\p{L}\p{M}\p{N}.’'-]*,\s+$/u.exec(before);
  return name === null ? scope : { start: scope.start - name[0].length, end: scope.end };
}

function wordsIn(text: string, scope: Span, date: Span): string[] {
  const rest = `${text.slice(scope.start, date.start)} ${text.slice(date.end, scope.end)}`;
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= TELLING))];
}

/**
 * Compares the days that two articles give for one event, told with the same verb and names in nearly the same words.
 *
 * Written dates are compared whatever the articles are about. A day that follows from an article's own (“on Monday”)
 * counts only where the articles report one event; and two such days disagree only where the articles are of one day,
 * for each may mean its own week. `own` and `other` are the profiles of the two articles.
 */
export function compareDates(a: DateStatement, b: DateStatement, own: Profile, other: Profile): Outcome {
  if (!tellTheSame(a, b)) return "nothing";
  const areOneEvent = (a.written && b.written) || maySpeakOfOneEvent(own, other, null);
  if (areOneEvent && compareIntervals(a.days, b.days) === "overlaps") return "agrees";
  return areOneEvent && !mayBeOfTwoWeeks(a, b, own, other) ? "disagrees" : "nothing";
}

/** Whether days of which one follows from its article's own may be of two weeks. */
function mayBeOfTwoWeeks(a: DateStatement, b: DateStatement, own: Profile, other: Profile): boolean {
  if (a.written && b.written) return false;
  if (Math.abs(daysFrom(a.days.start, b.days.start)) >= ONE_WEEK) return true;
  return !a.written && !b.written && !areOfOneDay(own, other);
}

function tellTheSame(a: DateStatement, b: DateStatement): boolean {
  const words = new Set(b.words);
  const shared = a.words.filter((word) => words.has(word)).length;
  if (shared < SHARED_WORDS || shared < SHARED_PART * Math.min(a.words.length, b.words.length)) return false;
  const [fewer, more] = a.names.length <= b.names.length ? [a, b] : [b, a];
  return fewer.names.every((name) => more.names.includes(name));
}
