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
  /** The month of a day counted from the anchor's: “the 2nd of last month” is -1. */
  readonly monthOffset?: number;
  readonly day?: number;
  /** The day counted from the article's: “2 p.m. yesterday” is -1. */
  readonly dayOffset?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** The weekday's week counted from the article's: “Tuesday of last week” is -1. */
  readonly weekOffset?: number;
  /** The weekday's count in its month: the fourth Thursday of November; -1 for the last. */
  readonly nth?: number;
  /** Days from Easter Sunday: Good Friday is -2. */
  readonly easter?: number;
  /** Saturday and Sunday. */
  readonly weekend?: true;
  readonly quarter?: number;
  /** The quarter of the year that the passage tells of: “the 1988 period”. */
  readonly samePeriod?: true;
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

/** Something that repeats: “every Tuesday”, “twice a week”. `value`, `quant` and `freq` as in TIMEX3. */
export interface SetExpression extends Common {
  readonly kind: "set";
  readonly value: string;
  /** What quantifies it, in capitals: “each Tuesday” is `EACH`, “every other Tuesday” `EVERY OTHER`. */
  readonly quant: string | null;
  /** How often or how long in each: “twice a week” is `2X`, “three days a week” `3D`. */
  readonly freq: string | null;
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
