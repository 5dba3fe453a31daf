import type {
  AnniversaryExpression,
  CalendarExpression,
  CalendarFields,
  DateExpression,
  DateModifier,
  DurationExpression,
  DurationRole,
  EraExpression,
  Impossibility,
  ImpossibleExpression,
  Lean,
  OrdinalExpression,
  PartOfDay,
  RangeExpression,
  ReferenceExpression,
  SetExpression,
  ShiftExpression,
  TimeUnit,
} from "./date-expression.ts";

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
  const type = isOfClock(unit) ? "DURATION" : partOfDay === null ? "DATE" : "TIME";
  return { kind: "shift", type, mod: null, unit, amount, sign, from, partOfDay };
}

/** A time at an untold distance from another: “days later”. */
export function someShift(unit: TimeUnit, sign: -1 | 1, from: ShiftExpression["from"]): ShiftExpression {
  const type = isOfClock(unit) ? "DURATION" : "DATE";
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
export function set(
  value: string,
  { quant = null, freq = null }: Partial<Pick<SetExpression, "quant" | "freq">> = {},
): SetExpression {
  return { kind: "set", type: "SET", mod: null, value, quant, freq };
}

/** A date or a time of day that does not exist, with the reason. */
export function impossible(why: Impossibility): ImpossibleExpression {
  return { kind: "impossible", type: why.reason === "clock" ? "TIME" : "DATE", mod: null, why };
}

/** The same expression with a modifier. */
export function modified<E extends DateExpression>(expression: E, mod: DateModifier | null): E {
  return mod === null ? expression : { ...expression, mod };
}

/** Whether a clock rather than a calendar counts the unit. */
export function isOfClock(unit: TimeUnit): boolean {
  return unit === "second" || unit === "minute" || unit === "hour";
}
