import { pad } from "../../../time/day.ts";
import { calendar, impossible } from "../../../time/make-expression.ts";
import { calendarDate } from "./calendar-dates.ts";
import { CARDINALS, DAYS, PARTS_OF_DAY, WEEKDAYS, ZONES } from "./lexicon.ts";
import type { Match, Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** “2 p.m.”, “2:30 pm”, “14:00 GMT”, “at 14:00”, “noon”, “9 o'clock”, with a weekday after it. */
export const clockTime: Recogniser = (words, from) => {
  const time =
    named(words, from) ??
    partOfHour(words, from) ??
    twelveHour(words, from) ??
    withoutColon(words, from) ??
    twentyFourHour(words, from);
  if (time === null || time.expression.kind !== "calendar") return time;
  const day = relativeDay(words, time.to);
  if (day !== null) {
    return { to: day.to, expression: calendar({ ...time.expression.fields, dayOffset: day.offset }) };
  }
  const weekday = words.isCapital(time.to) ? WEEKDAYS.get(words.lower(time.to)) : undefined;
  if (weekday !== undefined && words.lower(time.to).length > 5) {
    const part = PARTS_OF_DAY.has(words.lower(time.to + 1)) ? 1 : 0;
    return { to: time.to + 1 + part, expression: calendar({ ...time.expression.fields, weekday }) };
  }
  const dateAt = words.lower(time.to) === "," ? time.to + 1 : time.to;
  const dated = calendarDate(words, dateAt);
  const date = dated?.expression;
  if (
    dated === null ||
    date?.kind !== "calendar" ||
    date.fields.day === undefined ||
    date.fields.weekday !== undefined
  )
    return time;
  return { to: dated.to, expression: calendar({ ...time.expression.fields, ...date.fields }) };
};

/** “yesterday”, “tomorrow evening”, “last night”, “this morning” after a time on the clock. */
function relativeDay(words: Words, at: number): { readonly to: number; readonly offset: number } | null {
  const offset = DAYS.get(words.lower(at));
  if (offset !== undefined) return { to: PARTS_OF_DAY.has(words.lower(at + 1)) ? at + 2 : at + 1, offset };
  if (words.are(at, "last", "night")) return { to: at + 2, offset: -1 };
  const here = words.lower(at) === "this" && PARTS_OF_DAY.has(words.lower(at + 1));
  return here ? { to: at + 2, offset: 0 } : null;
}

function named(words: Words, from: number): Match | null {
  const clock =
    words.are(from, "noon") || words.are(from, "midday")
      ? "12:00"
      : words.are(from, "midnight")
        ? "24:00"
        : null;
  return clock === null ? null : { to: from + 1, expression: calendar({ clock }) };
}

function twelveHour(words: Words, from: number): Match | null {
  const start = hourAndMinute(words, from);
  if (start === null) return null;
  const half = halfOfDay(words, start.to) ?? partOfDayAfter(words, from, start.to, start.minute !== null);
  if (half === null) {
    const oClock = words.are(start.to, "o", "'", "clock") && start.hour <= 12 && start.minute === null;
    return oClock ? { to: start.to + 3, expression: calendar({ clock: `${pad(start.hour, 2)}:00` }) } : null;
  }
  const to = afterZone(words, half.to);
  const { hour, minute } = start;
  if (hour > 24 || (minute ?? 0) > 59) {
    const joined = words.at(from).glued && words.at(from - 1).kind === "mark";
    return joined ? null : { to, expression: impossibleClock(hour, minute ?? 0) };
  }
  if (hour > 12 || hour === 0) return { to, expression: calendar({ clock: clockOf(hour, minute) }) };
  return { to, expression: calendar({ clock: clockOf((hour % 12) + (half.afternoon ? 12 : 0), minute) }) };
}

function twentyFourHour(words: Words, from: number): Match | null {
  const start = hourAndMinute(words, from);
  if (start === null || start.minute === null || words.lower(start.to) === ":") return null;
  const to = afterZone(words, start.to);
  const introduced = /^(?:at|by|until|till|around|about|from|before|after|since)$/.test(
    words.lower(from - 1),
  );
  if (to === start.to && !introduced) return null;
  if (words.at(from).text.length < 2 && to === start.to && words.lower(from - 1) !== "at") return null;
  const { hour, minute } = start;
  const impossibleTime = hour > 24 || minute > 59 || (hour === 24 && minute > 0);
  if (impossibleTime && words.lower(from - 1) !== "at") return null;
  return {
    to,
    expression: impossibleTime ? impossibleClock(hour, minute) : calendar({ clock: clockOf(hour, minute) }),
  };
}

/** “1930 GMT”: four digits with a zone after them. */
function withoutColon(words: Words, from: number): Match | null {
  const digits = words.at(from);
  const [hour, minute] = [Number(digits.text.slice(0, 2)), Number(digits.text.slice(2))];
  if (!/^\d{4}$/.test(digits.text) || hour > 24 || minute > 59 || !/^[A-Z]{3}$/.test(words.at(from + 1).text))
    return null;
  const to = afterZone(words, from + 1);
  return to === from + 1 ? null : { to, expression: calendar({ clock: clockOf(hour, minute) }) };
}

function hourAndMinute(
  words: Words,
  from: number,
): { readonly to: number; readonly hour: number; readonly minute: number | null } | null {
  const word = words.at(from);
  const spelt = CARDINALS.get(word.lower);
  if (spelt !== undefined) return spelt <= 12 ? { hour: spelt, ...minuteInWords(words, from + 1) } : null;
  if (
    word.kind !== "digits" ||
    word.text.length > 2 ||
    (word.glued && /[.,:$€£\d]/.test(words.lower(from - 1)))
  ) {
    return null;
  }
  const separator = words.at(from + 1);
  const minutes = words.at(from + 2);
  const minute =
    separator.glued && /^[:.]$/.test(separator.text) && minutes.glued && /^\d\d$/.test(minutes.text);
  if (!minute) return { to: from + 1, hour: Number(word.text), minute: null };
  const seconds =
    separator.text === ":" && words.lower(from + 3) === ":" && /^\d\d$/.test(words.at(from + 4).text);
  if (seconds && words.at(from + 4).glued && halfOfDay(words, from + 5) !== null)
    return { to: from + 5, hour: Number(word.text), minute: Number(minutes.text) };
  const dotted = separator.text === "." && halfOfDay(words, from + 3) === null;
  return dotted ? null : { to: from + 3, hour: Number(word.text), minute: Number(minutes.text) };
}

/** The minute after an hour in words: “four thirty”, “six forty-five”. */
function minuteInWords(words: Words, at: number): { readonly to: number; readonly minute: number | null } {
  const tens = CARDINALS.get(words.lower(at));
  if (tens === undefined || tens < 10 || tens > 50) return { to: at, minute: null };
  const unitAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  const unit = tens >= 20 ? CARDINALS.get(words.lower(unitAt)) : undefined;
  if (unit === undefined || unit > 9) return { to: at + 1, minute: tens };
  return { to: unitAt + 1, minute: tens + unit };
}

/** “p.m.”, “pm”, “a.m”. */
function halfOfDay(words: Words, at: number): { readonly to: number; readonly afternoon: boolean } | null {
  const word = words.lower(at);
  if (word === "am" || word === "pm") return { to: at + 1, afternoon: word === "pm" };
  if ((word !== "a" && word !== "p") || words.lower(at + 1) !== "." || words.lower(at + 2) !== "m")
    return null;
  const stop = words.at(at + 3);
  return { to: stop.lower === "." && stop.glued ? at + 4 : at + 3, afternoon: word === "p" };
}

/** “four thirty in the morning”, “at 10 this evening”, “eight o'clock tonight”. */
function partOfDayAfter(
  words: Words,
  from: number,
  at: number,
  exact: boolean,
): { readonly to: number; readonly afternoon: boolean } | null {
  const onClock = words.are(at, "o", "'", "clock");
  const start = onClock ? at + 3 : at;
  const introduced = /^(?:at|around|about|by|until|since|before|after)$/.test(words.lower(from - 1));
  if (!onClock && !exact && !introduced) return null;
  if (words.lower(start) === "tonight") return { to: start + 1, afternoon: true };
  const noun = words.lower(start) === "this" ? start + 1 : words.are(start, "in", "the") ? start + 2 : start;
  if (noun === start || !/^(?:morning|afternoon|evening)$/.test(words.lower(noun))) return null;
  if (words.at(noun + 1).pos === "NOUN") return null;
  return { to: noun + 1, afternoon: words.lower(noun) !== "morning" };
}

const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
  ["half", 30],
  ["quarter", 15],
]);

/**
 * “half past eight”, “a quarter to nine”, “ten past four”; whether before or after noon is left open, so the hour is as
 * said.
 */
function partOfHour(words: Words, from: number): Match | null {
  const start = words.lower(from) === "a" ? from + 1 : from;
  const part = PARTS_OF_HOUR.get(words.lower(start));
  const counted = words.are(start + 1, "minutes") ? start + 2 : start + 1;
  const minutes = part ?? minutesAt(words, start, counted);
  const link = part === undefined ? counted : start + 1;
  const toward = words.lower(link) === "to";
  const past = words.lower(link) === "past";
  const hour = CARDINALS.get(words.lower(link + 1));
  if (minutes === null || (toward ? minutes === 30 : !past) || hour === undefined || hour > 12) return null;
  const clock = toward ? clockOf(hour === 1 ? 12 : hour - 1, 60 - minutes) : clockOf(hour, minutes);
  return { to: link + 2, expression: calendar({ clock }) };
}

/** “ten past four”, “20 minutes to six”; “ten to four” without its minutes may as well be a score. */
function minutesAt(words: Words, at: number, link: number): number | null {
  const minutes = CARDINALS.get(words.lower(at));
  if (minutes === undefined || minutes > 29 || minutes % 5 !== 0) return null;
  return words.lower(link) === "past" || link === at + 2 ? minutes : null;
}

function afterZone(words: Words, at: number): number {
  const zone = words.at(at);
  const region = REGIONS.test(zone.text)
    ? /^(?:standard|daylight)$/.test(words.lower(at + 1))
      ? at + 2
      : at + 1
    : at;
  if (region > at) return words.lower(region) === "time" ? region + 1 : region === at + 1 ? region : at;
  const open = zone.lower === "(" ? at + 1 : at;
  if (!ZONES.has(words.lower(open)) || !words.isCapital(open)) {
    return words.are(at, "local", "time") ? at + 2 : at;
  }
  const after = words.lower(open + 1) === "time" ? open + 2 : open + 1;
  return open > at && words.lower(after) === ")" ? after + 1 : after;
}

/** Zones by the parts of a country that keep them: “9 a.m. Eastern”, “10:00 Pacific Time”. */
const REGIONS = /^(?:Eastern|Central|Mountain|Pacific)$/;

function clockOf(hour: number, minute: number | null): string {
  return `${pad(hour, 2)}:${pad(minute ?? 0, 2)}`;
}

function impossibleClock(hour: number, minute: number): ReturnType<typeof impossible> {
  return impossible({ reason: "clock", clock: clockOf(hour, minute) });
}
