import type { DurationRole, TimeUnit } from "../../../time/date-expression.ts";
import { calendar, duration, isOfClock, shift, someShift } from "../../../time/make-expression.ts";
import { anchorDate } from "./anchors.ts";
import { isSomeDay, type Length, lengthAt, SOME_DAYS } from "./length-at.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import { weekdayAlone } from "./names-of-days.ts";
import { dayWord, pointedDate } from "./relative-dates.ts";
import type { Words } from "./words.ts";

/** Words before “a year” that show it to be a length and not a rate. */
const BEFORE_LENGTH: ReadonlySet<string> = new Set(
  "for in within after of over than about nearly almost around roughly exactly least most as just only over during by last lasts lasted lasting take takes took spend spent".split(
    " ",
  ),
);

/** Words before a plural unit alone that make it a time: “within days”, “for years”. */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  "for within in after over just only until take takes took taken spend spends spent last lasts lasted waited".split(
    " ",
  ),
);

/** A length of time, and what stands at a distance: “four years of war”, “nearly four years ago”, “days later”. */
export const durationOrDistance: Recogniser = (words, from) => {
  const length = lengthAt(words, from);
  if (length === null) return null;
  const distant = distance(words, length);
  if (distant !== null) return distant;
  if (!standsAlone(words, from, length)) return null;
  const role = roleOf(words, from, length);
  const of = words.are(length.to, "of", "age") ? 2 : 0;
  const hyphen = words.isHyphen(length.to) ? 1 : 0;
  const to = role === "age" ? length.to + (of || 1 + hyphen) : length.to;
  return { to, expression: duration(length.value, length.unit, role) };
};

function distance(words: Words, length: Length): Match | null {
  const { to, value, unit } = length;
  if (unit === "day" && SOME_DAYS.test(words.lower(to - 2))) return null;
  const next = words.lower(to);
  if (next === "ago") return ago(words, to + 1, value, unit);
  if (next === "'" && words.lower(to + 1) === "time")
    return matched(to + 2, moved(value, unit, 1, "article"));
  if (next === "earlier" || next === "previously" || (next === "prior" && words.lower(to + 1) !== "to")) {
    return { to: to + 1, expression: moved(value, unit, -1, "spoken") };
  }
  if (next === "later" || next === "afterwards" || next === "afterward") {
    return { to: to + 1, expression: moved(value, unit, 1, "spoken") };
  }
  if (words.are(to, "from", "today") && value !== null && !isOfClock(unit)) {
    return matched(to + 2, shift(unit, value, shift("day", 0, "article")));
  }
  if (words.are(to, "from", "now")) {
    return { to: to + 2, expression: moved(value, unit, 1, "article") };
  }
  const day = next === "on" && unit === "week" ? weekdayAlone(words, to + 1) : null;
  if (day?.expression.kind === "calendar" && value !== null) {
    return matched(day.to, shift(unit, value, calendar(day.expression.fields, "next")));
  }
  const preposition = /^(?:before|after|from|since)$/.test(next)
    ? to + 1
    : words.are(to, "prior", "to")
      ? to + 2
      : to;
  const anchor = preposition === to || isOfClock(unit) ? null : anchorDate(words, preposition);
  if (anchor === null || value === null) return null;
  const amount = next === "before" || next === "prior" ? -value : value;
  return { to: anchor.to, expression: shift(unit, amount, anchor.expression) };
}

/** “four years ago”, “a week ago Tuesday”, “a year ago this month”. */
function ago(words: Words, to: number, value: number | null, unit: TimeUnit): Match {
  const day =
    value === null || isOfClock(unit)
      ? null
      : (dayWord(words, to) ?? weekdayAlone(words, to) ?? thisUnit(words, to));
  if (day === null || value === null) return matched(to, moved(value, unit, -1, "article"));
  return matched(day.to, shift(unit, -value, day.expression));
}

function thisUnit(words: Words, from: number): Match | null {
  const pointed = words.lower(from) === "this" ? pointedDate(words, from) : null;
  return pointed?.expression.type === "DATE" ? pointed : null;
}

function moved(
  value: number | null,
  unit: TimeUnit,
  sign: -1 | 1,
  from: "article" | "spoken",
): ReturnType<typeof shift> {
  return value === null ? someShift(unit, sign, from) : shift(unit, sign * value, from);
}

/** Whether the words are a time at all without “ago” or “later” after them. */
function standsAlone(words: Words, from: number, length: Length): boolean {
  const before = words.lower(from - 1);
  const after = words.lower(length.to);
  const relation = /^(?:before|after|since|until|leading)$/.test(after);
  if (!length.told) {
    const lasting =
      after === "of" && length.unit !== "quarter" && !/^(?:early|late|small|wee|final)$/.test(before);
    return BEFORE_BARE.has(before) || relation || lasting;
  }
  if (words.lower(from) === "one" && length.to === from + 2 && isSomeDay(before, after)) return false;
  const single = /^an?$/.test(words.lower(from)) && length.value === 1;
  if (single && length.to === from + 2) {
    if (length.unit === "quarter" || length.unit === "weekend") return false;
    if (after === "into" || words.are(from - 2, "up", "to") || isToSpend(words, length.to)) return true;
    return relation || BEFORE_LENGTH.has(before) || after === "of";
  }
  const fraction = length.value === 3 && words.lower(length.to - 1) === "quarter";
  return length.unit !== "quarter" || (!fraction && words.lower(length.to - 1) === "quarters");
}

/** “gave him a week to leave”, but not “a year to remember”. */
function isToSpend(words: Words, at: number): boolean {
  const verb = words.at(at + 1);
  return (
    words.lower(at) === "to" && verb.pos === "VERB" && !/^(?:forget|remember|savour|savor)$/.test(verb.lower)
  );
}

/** “71 years old”, “a 71 year-old priest”. */
function isOld(words: Words, at: number): boolean {
  const old = words.isHyphen(at) ? at + 1 : at;
  return words.lower(old) === "old" || (old > at && words.lower(old) === "olds");
}

function roleOf(words: Words, from: number, length: Length): DurationRole {
  const after = words.lower(length.to);
  if (after === "before" || words.are(length.to, "ahead", "of") || words.are(length.to, "prior", "to"))
    return "before";
  if (after === "after") return "after";
  if (isOld(words, length.to) || words.are(length.to, "of", "age")) return "age";
  const before = words.lower(from - 1);
  if (before === "within") return "from-now";
  if (before !== "in") return "length";
  for (let back = 2; back <= 5; back++) {
    if (/^(?:first|worst|best|most|least|\p{L}{2,}est)$/u.test(words.lower(from - back))) return "until-now";
  }
  return length.told ? "length" : "from-now";
}
