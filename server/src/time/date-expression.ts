/** TIMEX3 types. */
export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 modifiers. */
export type DateModifier =
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "BEFORE"
  | "AFTER";

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

export type Season = "SP" | "SU" | "FA" | "WI";

/** Morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** Which of several candidates is meant: the last before, the next after, the one in this week or year. */
export type Lean = "last" | "next" | "this";

/** What is fixed of a day in the calendar; the rest follows from the article or the dates before. */
export interface CalendarFields {
  readonly year?: number;
  /** The year counted from the article's: “February of last year” is -1. */
  readonly yearOffset?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** The weekday's count in its month: the fourth Thursday of November; -1 for the last. */
  readonly nth?: number;
  /** Days from Easter Sunday: Good Friday is -2. */
  readonly easter?: number;
  /** Saturday and Sunday. */
  readonly weekend?: true;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly partOfDay?: PartOfDay;
  /** `14:00`; on the 24-hour clock. */
  readonly clock?: string;
}

interface Common {
  readonly type: DateType;
  readonly mod: DateModifier | null;
}

/** A day, month, part of a year or year by its calendar names: “Tuesday”, “24 February 2022”, “summer”. */
export interface CalendarExpression extends Common {
  readonly kind: "calendar";
  readonly fields: CalendarFields;
  readonly lean: Lean | null;
  /** What `lean` counts from: the article's date, or the date just spoken of. */
  readonly anchor: "article" | "spoken";
}

/** A decade or century: `digits` is the TIMEX3 value, `199` or `19`; without its century a decade is `9`. */
export interface EraExpression extends Common {
  readonly kind: "era";
  readonly digits: string;
}

/**
 * A time at a distance from another: “yesterday”, “last year”, “two years ago”, “three days later”.
 * `amount` is signed; `null` where the words leave it open (“days later”, with its direction in `sign`).
 */
export interface ShiftExpression extends Common {
  readonly kind: "shift";
  readonly unit: TimeUnit;
  readonly amount: number | null;
  readonly sign: -1 | 0 | 1;
  /** The article's date, the date just spoken of, or another date. */
  readonly from: "article" | "spoken" | DateExpression;
  readonly partOfDay: PartOfDay | null;
}

/** What a length of time is said of. `until-now`: “the past five years”; `from-now`: “within days”. */
export type DurationRole = "length" | "age" | "until-now" | "from-now" | "before" | "after";

/** A length of time: “nearly four years”, “two-day”, “34-year-old”, “days”. */
export interface DurationExpression extends Common {
  readonly kind: "duration";
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly role: DurationRole;
}

/** “the fourth anniversary of the invasion”: `of` names the event as the text does. */
export interface AnniversaryExpression extends Common {
  readonly kind: "anniversary";
  readonly nth: number | null;
  readonly of: string | null;
}

/** “its fifth year”: the nth unit of something that lasts. */
export interface OrdinalExpression extends Common {
  readonly kind: "ordinal";
  readonly nth: number;
  readonly unit: TimeUnit;
  readonly of: string | null;
}

/** “17–18 February”. */
export interface RangeExpression extends Common {
  readonly kind: "range";
  readonly from: DateExpression;
  readonly to: DateExpression;
}

/** “now”, “recently”, “the future”; `unit` for “in recent days”. */
export interface ReferenceExpression extends Common {
  readonly kind: "reference";
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
  readonly unit: TimeUnit | null;
}

/** Something that repeats: “every Tuesday”. `value` as in TIMEX3. */
export interface SetExpression extends Common {
  readonly kind: "set";
  readonly value: string;
}

/** Why a date cannot be. */
export type Impossibility =
  | { readonly reason: "day"; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly reason: "month"; readonly month: number }
  | { readonly reason: "clock"; readonly clock: string };

/** What looks like a date that no calendar or clock has: 31 April, 29 February 2023, 25:00. */
export interface ImpossibleExpression extends Common {
  readonly kind: "impossible";
  readonly why: Impossibility;
}

/** What a date's words say, before the article's own date is known. Plain data. */
export type DateExpression =
  | CalendarExpression
  | EraExpression
  | ShiftExpression
  | DurationExpression
  | AnniversaryExpression
  | OrdinalExpression
  | RangeExpression
  | ReferenceExpression
  | SetExpression
  | ImpossibleExpression;

/** A calendar date; with a time on the clock or a part of the day its type is TIME. */
export function calendar(
  fields: CalendarFields,
  lean: Lean | null = null,
  anchor: CalendarExpression["anchor"] = "article",
): CalendarExpression {
  const type = fields.clock !== undefined || fields.partOfDay !== undefined ? "TIME" : "DATE";
  return { kind: "calendar", type, mod: null, fields, lean, anchor };
}

/** A decade or century by the first digits of its years. */
export function era(digits: string): EraExpression {
  return { kind: "era", type: "DATE", mod: null, digits };
}

/** A time `amount` units from another; one of hours or less is known by its length alone. */
export function shift(
  unit: TimeUnit,
  amount: number,
  from: ShiftExpression["from"],
  partOfDay: PartOfDay | null = null,
): ShiftExpression {
  const sign = amount < 0 ? -1 : amount > 0 ? 1 : 0;
  const type = isShorterThanDay(unit) ? "DURATION" : partOfDay === null ? "DATE" : "TIME";
  return { kind: "shift", type, mod: null, unit, amount, sign, from, partOfDay };
}

/** A time at an untold distance from another: “days later”. */
export function someShift(unit: TimeUnit, sign: -1 | 1, from: ShiftExpression["from"]): ShiftExpression {
  const type = isShorterThanDay(unit) ? "DURATION" : "DATE";
  return { kind: "shift", type, mod: null, unit, amount: null, sign, from, partOfDay: null };
}

/** A length of time; `amount` is `null` for “days”, “several years”. */
export function duration(
  amount: number | null,
  unit: TimeUnit,
  role: DurationRole = "length",
): DurationExpression {
  return { kind: "duration", type: "DURATION", mod: null, amount, unit, role };
}

/** “the fourth anniversary of the invasion”; `null` where the text does not tell which, or of what. */
export function anniversary(nth: number | null, of: string | null): AnniversaryExpression {
  return { kind: "anniversary", type: "DATE", mod: null, nth, of };
}

/** The `nth` unit, counted from 1, of something that lasts: “its fifth year”. */
export function ordinal(nth: number, unit: TimeUnit, of: string | null): OrdinalExpression {
  return { kind: "ordinal", type: "DATE", mod: null, nth, unit, of };
}

/** “from Monday to Friday”. */
export function range(from: DateExpression, to: DateExpression): RangeExpression {
  return { kind: "range", type: "DATE", mod: null, from, to };
}

/** “now”, “recently”: a TIMEX3 reference without a date. */
export function reference(
  value: ReferenceExpression["value"],
  unit: TimeUnit | null = null,
): ReferenceExpression {
  return { kind: "reference", type: "DATE", mod: null, value, unit };
}

/** Something that repeats, by its TIMEX3 value. */
export function set(value: string): SetExpression {
  return { kind: "set", type: "SET", mod: null, value };
}

/** A date or a time of day that does not exist, with the reason. */
export function impossible(why: Impossibility): ImpossibleExpression {
  return { kind: "impossible", type: why.reason === "clock" ? "TIME" : "DATE", mod: null, why };
}

/** The same expression with a modifier. */
export function modified<E extends DateExpression>(expression: E, mod: DateModifier | null): E {
  return mod === null ? expression : { ...expression, mod };
}

function isShorterThanDay(unit: TimeUnit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}
