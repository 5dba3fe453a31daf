import type { DateExpression, Lean, PartOfDay } from "../../../time/date-expression.ts";
import { calendar, duration, isOfClock, shift } from "../../../time/make-expression.ts";
import { afterLoosening, alternatives } from "./amounts.ts";
import { calendarDate, monthAt } from "./calendar-dates.ts";
import { DAYS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from "./lexicon.ts";
import { matched as at, type Match, type Recogniser } from "./match.ts";
import { PERIODS } from "./same-periods.ts";
import { pluralUnit, singularUnit, unitAt } from "./units.ts";
import type { Words } from "./words.ts";
import { yearAt } from "./years.ts";

/** What “overnight” makes no time of. */
const OVERNIGHT_NOUNS: ReadonlySet<string> = new Set(
  "success sensation stay stays delivery shipping bag fame celebrity millionaire".split(" "),
);

/** “yesterday”, “today”, “tonight”, “tomorrow morning”, “overnight”, “the day before yesterday”. */
export const dayWord: Recogniser = (words, from) => {
  const { lower } = words.at(from);
  if (lower === "overnight") {
    return OVERNIGHT_NOUNS.has(words.lower(from + 1)) ? null : at(from + 1, shift("day", 0, "article", "NI"));
  }
  if (words.are(from, "the", "day", "before", "yesterday")) return at(from + 4, shift("day", -2, "article"));
  if (words.are(from, "the", "day", "after", "tomorrow")) return at(from + 4, shift("day", 2, "article"));
  const amount = DAYS.get(lower);
  if (amount === undefined || isName(words, from)) return null;
  if (lower === "tonight") return at(from + 1, shift("day", 0, "article", "NI"));
  const partOfDay = PARTS_OF_DAY.get(words.lower(from + 1));
  if (partOfDay === undefined) return at(from + 1, shift("day", amount, "article"));
  return at(from + 2, shift("day", amount, "article", partOfDay));
};

/** “USA Today”, “the Tonight show”: a capital in the middle of a sentence. */
function isName(words: Words, at: number): boolean {
  return words.isCapital(at) && !words.startsSentence(at) && words.at(at - 1).kind === "letters";
}

/** A pointing word: which way it points, and from where. */
interface Pointer {
  readonly amount: -1 | 0 | 1;
  readonly anchor: "article" | "spoken";
  readonly to: number;
  /** Whether “the” stands before it. */
  readonly definite: boolean;
}

/** Words that point from one time to another. */
export const POINTERS: ReadonlyMap<string, Pick<Pointer, "amount" | "anchor">> = new Map([
  ["last", { amount: -1, anchor: "article" }],
  ["past", { amount: -1, anchor: "article" }],
  ["this", { amount: 0, anchor: "article" }],
  ["current", { amount: 0, anchor: "article" }],
  ["next", { amount: 1, anchor: "article" }],
  ["coming", { amount: 1, anchor: "article" }],
  ["upcoming", { amount: 1, anchor: "article" }],
  ["previous", { amount: -1, anchor: "spoken" }],
  ["preceding", { amount: -1, anchor: "spoken" }],
  ["prior", { amount: -1, anchor: "spoken" }],
  ["following", { amount: 1, anchor: "spoken" }],
  ["same", { amount: 0, anchor: "spoken" }],
  ["that", { amount: 0, anchor: "spoken" }],
]);

const LEANS: ReadonlyMap<number, Lean> = new Map([
  [-1, "last"],
  [0, "this"],
  [1, "next"],
]);

/** “last year”, “this week”, “next Tuesday”, “the following month”, “that night”, “the past five years”. */
export const pointedDate: Recogniser = (words, from) => {
  const pointer = pointerAt(words, from);
  if (pointer === null || isTitle(words, from) || isLasting(words, from)) return null;
  return pointedLength(words, pointer) ?? pointedUnit(words, pointer) ?? pointedName(words, pointer);
};

/** “the strike could last days”: a verb. */
function isLasting(words: Words, from: number): boolean {
  if (words.lower(from) !== "last") return false;
  const verb = words.at(from).pos === "VERB" && pluralUnit(words, from + 1) !== null;
  return verb || words.at(from - 1).pos === "AUX";
}

/** “This Week” in quotation marks: a programme. */
function isTitle(words: Words, from: number): boolean {
  const quoted = words.at(from).glued && /^["“'‘]$/.test(words.lower(from - 1));
  return quoted && words.isCapital(from) && words.isCapital(from + 1) && unitAt(words, from + 1) !== null;
}

function pointerAt(words: Words, from: number): Pointer | null {
  const definite = words.lower(from) === "the";
  let index = definite ? from + 1 : from;
  if (words.lower(index) === "this" && /^(?:past|coming|last|current)$/.test(words.lower(index + 1))) index++;
  if (words.lower(index) === "that" && words.lower(index + 1) === "same") index++;
  const pointer = POINTERS.get(words.lower(index));
  if (pointer === undefined) return null;
  const bare = words.lower(index);
  if (
    !definite &&
    index === from &&
    /^(?:past|coming|upcoming|same|following|preceding|prior|current)$/.test(bare) &&
    !(bare === "current" && isReckoned(words, index + 1))
  ) {
    return null;
  }
  if (definite && /^(?:this|that)$/.test(bare)) return null;
  if (bare === "that" && isConjunction(words, from)) return null;
  const anchor = definite && bare === "next" ? "spoken" : pointer.anchor;
  const { amount } = pointer;
  return { amount, anchor, to: index + 1, definite: definite && index === from + 1 };
}

/** “its current quarter”, “current fiscal year”: units that run by the calendar or by accounts. */
function isReckoned(words: Words, at: number): boolean {
  return /^(?:week|month|quarter|year|decade|century|fiscal|financial)$/.test(words.lower(at));
}

/** “said that Thursday's vote failed”: no Thursday pointed at. */
function isConjunction(words: Words, from: number): boolean {
  return words.at(from).pos === "SCONJ" || words.at(from - 1).pos === "VERB";
}

function pointedLength(words: Words, pointer: Pointer): Match | null {
  if (pointer.amount === 0) return null;
  const verb = /^an?$/.test(words.lower(pointer.to)) && !/^(?:few|couple)$/.test(words.lower(pointer.to + 1));
  const amount = verb ? null : alternatives(words, pointer.to);
  const role = pointer.amount < 0 ? "until-now" : "from-now";
  if (amount !== null) {
    const unit = unitAt(words, amount.to);
    return unit === null
      ? null
      : at(afterLoosening(words, amount.to + 1), duration(amount.value, unit, role));
  }
  const plural = pluralUnit(words, pointer.to);
  if (plural !== null) return at(pointer.to + 1, duration(null, plural, role));
  const single = singularUnit(words, pointer.to);
  const lasting =
    pointer.definite && (pointer.amount < 0 ? pointer.anchor === "article" : isSpanAhead(words, pointer));
  if (single === null || !lasting || single === "quarter" || single === "weekend") return null;
  if (words.lower(pointer.to + 1) === "of") return null;
  return at(afterLoosening(words, pointer.to + 1), duration(1, single, role));
}

/** “over the next year”, “in the next decade”: a length rather than the year after the one spoken of. */
function isSpanAhead(words: Words, { to }: Pointer): boolean {
  if (words.lower(to - 1) !== "next") return false;
  const before = words.lower(to - 3);
  const long = words.lower(to) === "decade" || words.lower(to) === "century";
  return /^(?:over|within|during)$/.test(before) || (long && before === "in");
}

function pointedUnit(words: Words, { amount, anchor, to }: Pointer): Match | null {
  const fiscal = /^(?:fiscal|calendar|financial|academic|school)$/.test(words.lower(to)) ? to + 1 : to;
  const unit = singularUnit(words, fiscal);
  if (unit === null || isOfClock(unit)) return null;
  if (words.isHyphen(fiscal + 1) || isLastOf(words, to, fiscal + 1)) return null;
  const byYear = unit === "year" && anchor === "article";
  if (byYear && amount < 0 && words.are(fiscal + 1, "'", "s") && PERIODS.has(words.lower(fiscal + 3)))
    return at(fiscal + 4, calendar({ yearOffset: amount, samePeriod: true }));
  return at(fiscal + 1, byYear ? calendar({ yearOffset: amount }) : shift(unit, amount, anchor));
}

/** “the last year of his reign”. */
function isLastOf(words: Words, to: number, after: number): boolean {
  return words.are(to - 2, "the", "last") && words.lower(after) === "of";
}

function pointedName(words: Words, { amount, anchor, to }: Pointer): Match | null {
  const { lower } = words.at(to);
  const lean = LEANS.get(amount) ?? null;
  const partOfDay = PARTS_OF_DAY.get(lower);
  if (partOfDay !== undefined) return at(to + 1, partOfDayShift(amount, anchor, partOfDay));
  const season = SEASONS.get(lower);
  if (season !== undefined) {
    return words.at(to).pos === "VERB" ? null : at(to + 1, calendar({ season }, lean, anchor));
  }
  if (!words.isCapital(to)) return null;
  const month = MONTHS.get(lower);
  if (month !== undefined) {
    const name = monthAt(words, to);
    const day = name === null ? null : words.integer(name.to);
    if (name === null || yearAt(words, name.to) !== null) return null;
    if (day !== null && day >= 1 && day <= 31) return at(name.to + 1, calendar({ month, day }, lean, anchor));
    return lower.length < 3 ? null : at(name.to, calendar({ month }, lean, anchor));
  }
  const weekday = WEEKDAYS.get(lower);
  if (weekday === undefined || lower.length < 6 || isLastOf(words, to, to + 1)) return null;
  const date = words.lower(to + 1) === "," ? calendarDate(words, to + 2) : null;
  if (date?.expression.kind === "calendar" && date.expression.fields.day !== undefined) {
    return at(date.to, calendar({ ...date.expression.fields, weekday }));
  }
  const part = PARTS_OF_DAY.get(words.lower(to + 1));
  if (part === undefined) return at(to + 1, calendar({ weekday }, lean, anchor));
  return at(to + 2, calendar({ weekday, partOfDay: part }, lean, anchor));
}

/** “last night” belongs to the day before, “this morning” to the day, “the next morning” to the day after. */
function partOfDayShift(amount: number, anchor: Pointer["anchor"], partOfDay: PartOfDay): DateExpression {
  return shift("day", amount, anchor, partOfDay);
}
