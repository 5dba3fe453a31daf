import type { DateExpression, DateModifier, PartOfDay } from "../../../time/date-expression.ts";
import { calendar, modified, shift } from "../../../time/make-expression.ts";
import { calendarDate } from "./calendar-dates.ts";
import { DAYS, PARTS_OF_DAY } from "./lexicon.ts";
import { firstMatch, type Match, matched, type Recogniser } from "./match.ts";
import { weekdayAlone } from "./names-of-days.ts";
import { dayWord } from "./relative-dates.ts";
import type { Words } from "./words.ts";

/** “in the morning”, “late in the evening”: of the day just spoken of. */
export const definitePartOfDay: Recogniser = (words, from) => {
  if (words.lower(from) !== "the" || words.lower(from - 1) !== "in") return null;
  const start = words.lower(from + 1) === "early" ? from + 2 : from + 1;
  const partOfDay = PARTS_OF_DAY.get(words.lower(start));
  if (partOfDay === undefined || words.lower(start) === "night" || words.lower(start + 1) === "of")
    return null;
  const noun = words.at(start + 1).pos === "NOUN" && !words.at(start + 1).glued;
  return noun ? null : matched(start + 1, shift("day", 0, "spoken", partOfDay));
};

/** “the morning of 5 March”, “the night of Tuesday”: the day is named behind its part. */
export const partOfNamedDay: Recogniser = (words, from) => {
  if (words.lower(from) !== "the") return null;
  const partOfDay = PARTS_OF_DAY.get(words.lower(from + 1));
  return partOfDay === undefined || words.lower(from + 2) !== "of" ? null : onDay(words, from + 3, partOfDay);
};

/** “late afternoon”, “the early evening”, “mid-morning”, “mid-afternoon yesterday”, “late afternoon Tuesday”. */
export const qualifiedPartOfDay: Recogniser = (words, from) => {
  const start = words.lower(from) === "the" ? from + 1 : from;
  const mod = QUALIFIERS[words.lower(start)];
  const whole = WITHIN_DAY[words.lower(start)];
  if (whole !== undefined) return ofDay(words, start + 1, whole, "MID");
  const noun = words.isHyphen(start + 1) ? start + 2 : start + 1;
  const partOfDay = mod === undefined ? undefined : PARTS_OF_DAY.get(words.lower(noun));
  const attribute = noun > start + 1 && words.at(noun + 1).pos === "NOUN" && !DAYS.has(words.lower(noun + 1));
  if (
    attribute ||
    partOfDay === undefined ||
    partOfDay === "NI" ||
    partOfDay === "MI" ||
    words.lower(noun + 1) === "of"
  )
    return null;
  return ofDay(words, noun + 1, partOfDay, mod ?? null);
};

/** “at dawn”, “before dusk”, “dawn Saturday”; neither a name nor “the dawn of a new age”. */
export const edgeOfDay: Recogniser = (words, from) => {
  const partOfDay = EDGES_OF_DAY.get(words.lower(from));
  if (partOfDay === undefined || words.isCapital(from)) return null;
  const named = onDay(words, from + 1, partOfDay);
  if (named !== null) return named;
  const next = words.at(from + 1);
  const attribute = next.lower === "of" || words.isHyphen(from + 1) || /^(?:NOUN|ADJ)$/.test(next.pos ?? "");
  if (attribute || !/^(?:at|by|before|after|until|till|since|from|around)$/.test(words.lower(from - 1)))
    return null;
  return matched(from + 1, shift("day", 0, "spoken", partOfDay));
};

const QUALIFIERS: Readonly<Record<string, DateModifier>> = { early: "START", mid: "MID", late: "END" };
const WITHIN_DAY: Readonly<Record<string, PartOfDay>> = { midmorning: "MO", midafternoon: "AF" };

/** Where day and night meet. */
export const EDGES_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["sunrise", "MO"],
  ["sunset", "EV"],
  ["dusk", "EV"],
  ["nightfall", "NI"],
]);

function ofDay(words: Words, to: number, partOfDay: PartOfDay, mod: DateModifier | null): Match {
  const named = onDay(words, to, partOfDay) ?? matched(to, shift("day", 0, "spoken", partOfDay));
  return { ...named, expression: modified(named.expression, mod) };
}

/** The day named at `at`, with a part of it. */
function onDay(words: Words, at: number, partOfDay: PartOfDay): Match | null {
  const day = firstMatch(DAYS_BY_NAME, words, at);
  const expression = day === null ? null : withPart(day.expression, partOfDay);
  return day === null || expression === null ? null : { to: day.to, expression };
}

const DAYS_BY_NAME = [calendarDate, dayWord, weekdayAlone];

function withPart(day: DateExpression, partOfDay: PartOfDay): DateExpression | null {
  if (day.kind === "shift" && day.unit === "day" && day.amount !== null && day.partOfDay === null)
    return shift("day", day.amount, day.from, partOfDay);
  if (day.kind !== "calendar" || day.fields.partOfDay !== undefined) return null;
  const { day: ofMonth, weekday, clock } = day.fields;
  if (clock !== undefined || (ofMonth === undefined && weekday === undefined)) return null;
  return calendar({ ...day.fields, partOfDay }, day.lean, day.anchor);
}
