import { calendar, shift } from "../../../time/make-expression.ts";
import { calendarDate } from "./calendar-dates.ts";
import { isDash } from "./dash.ts";
import { HOLIDAYS } from "./holidays.ts";
import {
  AMBIGUOUS_MONTHS,
  MONTHS,
  NAMES_AFTER_WEEKDAY,
  NAMES_BEFORE_WEEKDAY,
  PARTS_OF_DAY,
  SEASONS,
  WEEKDAYS,
} from "./lexicon.ts";
import type { Match, Recogniser } from "./match.ts";
import { POINTING } from "./pointing-words.ts";
import type { Words } from "./words.ts";
import { ofYearSpoken } from "./year-after.ts";
import { yearAt } from "./years.ts";

/** “Tuesday”, “Tuesday night”, “Tues.” is none by itself; Sheffield Wednesday and the Sunday Times are none. */
export const weekdayAlone: Recogniser = (words, from) => {
  const { lower } = words.at(from);
  const weekday = WEEKDAYS.get(lower);
  if (weekday === undefined || lower.length < 6 || !words.isCapital(from)) return null;
  if (words.isCapital(from - 1) && NAMES_BEFORE_WEEKDAY.has(words.lower(from - 1))) return null;
  if (words.lower(from - 1) === "on" && words.isCapital(from - 2) && isPaper(words, from - 2)) return null;
  if (words.isCapital(from + 1) && NAMES_AFTER_WEEKDAY.has(words.lower(from + 1))) return null;
  if (isOfAnyMonth(words, from + 1)) return null;
  if (words.isCapital(from + 1) && words.isCapital(from + 2) && words.lower(from + 1) === "night")
    return null;
  const partAt = words.isHyphen(from + 1) ? from + 2 : from + 1;
  const partOfDay = PARTS_OF_DAY.get(words.lower(partAt));
  if (partOfDay !== undefined && !words.isCapital(partAt)) {
    return { to: partAt + 1, expression: calendar({ weekday, partOfDay }) };
  }
  return inWeek(words, from + 1, weekday) ?? { to: from + 1, expression: calendar({ weekday }) };
};

/** “the Mail on Sunday”, “the Bedfordshire on Sunday”, but “in Scotland on Sunday”. */
function isPaper(words: Words, at: number): boolean {
  const name = words.lower(at);
  return PAPERS_ON.has(name) || (PAPERS_OF.has(name) && words.lower(at - 1) === "the");
}

const PAPERS_ON: ReadonlySet<string> = new Set(["mail", "independent"]);
const PAPERS_OF: ReadonlySet<string> = new Set(["bedfordshire", "ireland", "scotland", "wales"]);

/** “the first Sunday of every month”. */
function isOfAnyMonth(words: Words, at: number): boolean {
  const any = /^(?:the|every|each)$/.test(words.lower(at + 1));
  return words.lower(at) === "of" && any && words.lower(at + 2) === "month";
}

/** “Tuesday of last week”, “Tuesday last week”, “Tuesday week”. */
function inWeek(words: Words, at: number, weekday: number): Match | null {
  if (words.lower(at) === "week" && words.at(at + 1).pos !== "NOUN" && !words.isHyphen(at + 1)) {
    return { to: at + 1, expression: shift("week", 1, calendar({ weekday }, "next")) };
  }
  const start = words.lower(at) === "of" ? at + 1 : at;
  const weeks = POINTING.get(words.lower(start));
  if (weeks === undefined || words.lower(start + 1) !== "week" || words.lower(start + 2) === "'") return null;
  return { to: start + 2, expression: calendar({ weekday, weekOffset: weeks }) };
}

/** Words before a month that make it one, even April, May and March. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until till during last next this early late mid through by between from each every to before after and or past".split(
    " ",
  ),
);

/** A month by itself: “in February”; with care where its name is also a person's or a verb. */
export const monthAlone: Recogniser = (words, from) => {
  const { lower } = words.at(from);
  const month = MONTHS.get(lower);
  if (month === undefined || !words.isCapital(from)) return null;
  const after = words.at(from + 1);
  const hyphen = words.isHyphen(from - 1) && /^(?:early|mid|late|end)$/.test(words.lower(from - 2));
  if (lower.length < 4 && lower !== "may" && !hyphen) return null;
  const cued =
    hyphen || BEFORE_MONTH.has(words.lower(from - 1)) || isListed(words, from) || isPartOfMonth(words, from);
  if (AMBIGUOUS_MONTHS.has(lower)) {
    const attributive = /^(?:the|a|s)$/.test(words.lower(from - 1)) && isCommon(words, from + 1);
    if ((!cued && !attributive) || isPersonsName(words, from)) return null;
  } else if (!cued && words.isCapital(from + 1) && !after.glued) {
    return null;
  }
  const abbreviated = lower === "sept" && after.lower === "." && after.glued;
  return ofYearSpoken(words, { to: abbreviated ? from + 2 : from + 1, expression: calendar({ month }) });
};

/** “the month of October”: a month with its kind before it. */
export const monthByKind: Recogniser = (words, from) =>
  words.are(from, "the", "month", "of")
    ? (calendarDate(words, from + 3) ?? monthAlone(words, from + 3))
    : null;

/** “summer 2022”, “the spring of 2014”, “in the autumn”; not what one does, drinks or wears. */
export const seasonName: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const word = words.at(start);
  const season = SEASONS.get(word.lower);
  if (season === undefined || word.pos === "VERB") return null;
  const yearStart = words.lower(start + 1) === "of" ? start + 2 : start + 1;
  const year = yearAt(words, yearStart);
  if (year !== null) {
    const next = words.integer(year.to + 1) === (year.year + 1) % 100 && isDash(words, year.to);
    return { to: next ? year.to + 2 : year.to, expression: calendar({ season, year: year.year }) };
  }
  const relative = yearWord(words, yearStart);
  if (relative !== null) return { to: yearStart + 2, expression: calendar({ season, yearOffset: relative }) };
  const cued =
    /^(?:in|during|by|until|since|before|after|over|through|throughout|from|into|early|late|mid)$/.test(
      words.lower(from - 1),
    ) ||
    (start > from && isPart(words, from - 1));
  if (cued && start > from && words.lower(start + 1) === "season" && words.at(start + 2).pos !== "NOUN")
    return { to: start + 2, expression: calendar({ season }) };
  if (!cued || words.lower(start + 1) === "of" || /^(?:NOUN|PROPN|ADJ)$/.test(words.at(start + 1).pos ?? ""))
    return null;
  const event = start === from || /^(?:since|before|after)$/.test(words.lower(from - 1));
  if (event && word.lower === "fall") return null;
  return { to: start + 1, expression: calendar({ season }) };
};

/** “much of” before “the summer”. */
function isPart(words: Words, of: number): boolean {
  return words.lower(of) === "of" && /^(?:much|most|rest|half|all|part|end|start)$/.test(words.lower(of - 1));
}

/** “Christmas Eve”, “New Year's Day”, “Thanksgiving”. */
export const holiday: Recogniser = (words, from) => {
  if (!words.isCapital(from)) return null;
  for (const [name, day] of HOLIDAYS.get(words.lower(from)) ?? []) {
    if (!words.areAll(from, name)) continue;
    const to = from + name.length;
    if (isNamedAfter(words, from, to)) return null;
    if (words.lower(to) === "week" && words.at(to + 1).pos !== "NOUN")
      return { to: to + 1, expression: shift("week", 0, calendar(day)) };
    const year = yearAt(words, /^(?:,|in|of)$/.test(words.lower(to)) ? to + 1 : to);
    return { to: year?.to ?? to, expression: calendar(year === null ? day : { ...day, year: year.year }) };
  }
  return null;
};

/** Nouns that make a time with a holiday's name before them; any other one only has to do with it. */
const TIME_NOUNS =
  /^(?:break|time|period|season|holidays?|vacation|weekend|week|morning|afternoon|evening|night|lunchtime)$/;

/** Words after which a holiday is a time, whatever name follows it. */
const BEFORE_HOLIDAY = /^(?:on|at|over|this|last|next|since|until|by|before|after|for|every|each|during)$/;

/** “Father Christmas”, “Easter Road”, “the Halloween costume”, “a Christmas to remember”. */
function isNamedAfter(words: Words, from: number, to: number): boolean {
  const next = words.at(to);
  const noun = next.pos === "NOUN" && !next.glued && !TIME_NOUNS.test(next.lower);
  const any = /^an?$/.test(words.lower(from - 1));
  const when = words.startsSentence(from) || BEFORE_HOLIDAY.test(words.lower(from - 1));
  const place = words.isCapital(to) && !next.glued && !when;
  return any || noun || place || (words.isCapital(from - 1) && !words.startsSentence(from - 1));
}

function isCommon(words: Words, at: number): boolean {
  return (
    words.at(at).kind === "letters" &&
    !words.isCapital(at) &&
    !/^(?:is|was|has|will|on|for|of)$/.test(words.lower(at))
  );
}

/** “June, August and November”: a month after another. */
function isListed(words: Words, from: number): boolean {
  return words.lower(from - 1) === "," && MONTHS.has(words.lower(from - 2)) && words.isCapital(from - 2);
}

function isPartOfMonth(words: Words, from: number): boolean {
  return (
    words.lower(from - 1) === "of" &&
    /^(?:end|beginning|start|middle|month|days|rest|part)$/.test(words.lower(from - 2))
  );
}

/** Whether the name stands as a person's: followed by a surname, or known as one from elsewhere in the paragraph. */
function isPersonsName(words: Words, from: number): boolean {
  const next = words.at(from + 1);
  if (words.isCapital(from + 1) && !next.glued && next.text.length > 1 && !MONTHS.has(next.lower))
    return true;
  return words.isTitled(from);
}

function yearWord(words: Words, at: number): number | null {
  if (words.lower(at + 1) !== "year") return null;
  const offset = ["last", "this", "next"].indexOf(words.lower(at));
  return offset < 0 ? null : offset - 1;
}
