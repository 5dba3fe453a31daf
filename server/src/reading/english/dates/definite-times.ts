import type { TimeUnit } from "../../../time/date-expression.ts";
import { calendar, duration, isOfClock, modified, shift } from "../../../time/make-expression.ts";
import { calendarDate, monthAt } from "./calendar-dates.ts";
import { DAYS, PARTS_OF_DAY, WEEKDAYS } from "./lexicon.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import { singularUnit } from "./units.ts";
import type { Words } from "./words.ts";

/** “the week of March 11”, “the week beginning 4 February”: the week that a day lies in. */
export const weekOfDay: Recogniser = (words, from) => {
  if (
    !words.are(from, "the", "week") ||
    !/^(?:of|beginning|starting|commencing)$/.test(words.lower(from + 2))
  )
    return null;
  const day = calendarDate(words, words.lower(from + 3) === "on" ? from + 4 : from + 3);
  if (day?.expression.kind !== "calendar" || day.expression.fields.day === undefined) return null;
  return matched(day.to, shift("week", 0, day.expression));
};

/** “the weekend”, “the end of the year”'s year, “the week's”: units that “the” makes the article's. */
export const definiteUnit: Recogniser = (words, from) => {
  if (words.lower(from) !== "the") return null;
  if (words.lower(from + 1) === "weekend") return matched(from + 2, calendar({ weekend: true }));
  const fiscal = /^(?:fiscal|financial|full)$/.test(words.lower(from + 1)) ? from + 2 : from + 1;
  const unit = singularUnit(words, fiscal);
  if (unit === null || isOfClock(unit) || words.isCapital(fiscal)) return null;
  const to = fiscal + 1;
  if (/^\d{4}$/.test(words.at(to).text)) return null;
  if (isEnded(words, to) && LENGTHS.test(words.lower(from - 1))) return matched(to, duration(1, unit));
  const named = fiscal > from + 1 && (unit === "year" || words.lower(from + 1) !== "full");
  const told = named || isPointedAt(words, from, to, unit);
  return told ? matched(to, shift(unit, 0, unit === "day" ? "spoken" : "article")) : null;
};

/** “week's end”, “the month's end”: the end of the one that now runs. */
export const unitsEnd: Recogniser = (words, from) => {
  const at = words.lower(from) === "the" ? from + 1 : from;
  const unit = words.are(at + 1, "'", "s", "end") ? singularUnit(words, at) : null;
  if (unit === null || unit === "day" || isOfClock(unit)) return null;
  return matched(at + 4, modified(shift(unit, 0, "article"), "END"));
};

const LENGTHS = /^(?:for|in|over|during|of)$/;
const PARTS =
  /^(?:end|beginning|start|middle|rest|remainder|half|part|close|most|much|course|months|weeks|days|quarters)$/;
const INDEFINITE_PARTS = /^(?:early|late|later|earlier)$/;

/** “the year ended Dec. 31”, “the year ending tomorrow”. */
function isEnded(words: Words, at: number): boolean {
  if (!/^(?:ended|ending|to)$/.test(words.lower(at))) return false;
  if (DAYS.has(words.lower(at + 1))) return true;
  return monthAt(words, at + 1) !== null || (WEEKDAYS.has(words.lower(at + 1)) && words.isCapital(at + 1));
}

/** Whether what stands around “the week” makes it the one that now runs. */
function isPointedAt(words: Words, from: number, to: number, unit: TimeUnit): boolean {
  const [farther, before] = [words.lower(from - 2), words.lower(from - 1)];
  if (before === "of" && PARTS.test(farther)) return true;
  if (before === "in" && INDEFINITE_PARTS.test(farther)) return true;
  if (words.at(to).pos === "NOUN" || /^(?:-|that|when|before|after)$/.test(words.lower(to))) return false;
  if (unit === "day") return before === "throughout";
  if (unit === "decade" || unit === "century") return false;
  if (words.lower(to) === "'" && words.lower(to + 1) === "s") return unit !== "year";
  return /^(?:for|during|throughout)$/.test(before);
}

/** “the week before last”, “the night before”, “the year after”, where nothing follows that it is counted from. */
export const neighbour: Recogniser = (words, from) => {
  if (words.lower(from) !== "the") return null;
  const relation = words.lower(from + 2);
  if (relation !== "before" && relation !== "after") return null;
  const sign = relation === "before" ? -1 : 1;
  if (sign < 0 && words.lower(from + 3) === "last" && !words.at(from + 3).glued) {
    return beside(words, from, from + 4, -2, "article");
  }
  const next = words.at(from + 3);
  const alone = next.kind === "end" || next.kind === "mark" || next.pos === "ADP" || next.pos === "CCONJ";
  return alone && !next.glued === (next.kind === "letters")
    ? beside(words, from, from + 3, sign, "spoken")
    : null;
};

function beside(
  words: Words,
  from: number,
  to: number,
  amount: number,
  anchor: "article" | "spoken",
): Match | null {
  const unit = singularUnit(words, from + 1);
  if (unit !== null && !isOfClock(unit)) return matched(to, shift(unit, amount, anchor));
  const partOfDay = PARTS_OF_DAY.get(words.lower(from + 1));
  const days = words.lower(from + 1) === "morning" || words.lower(from + 1) === "night";
  return partOfDay !== undefined && days ? matched(to, shift("day", amount, anchor, partOfDay)) : null;
}

/** “all day”, “all year”. */
export const wholeUnit: Recogniser = (words, from) => {
  const unit = words.lower(from) === "all" ? singularUnit(words, from + 1) : null;
  if (unit === null || isOfClock(unit) || words.isHyphen(from + 2)) return null;
  return matched(from + 2, duration(1, unit));
};
