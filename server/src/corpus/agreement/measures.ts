/** What a unit measures, and how many of the dimension’s base unit it is. */
export interface Measure {
  /** Equal for units that can be turned into each other; the unit itself for any other. */
  readonly dimension: string;
  readonly factor: number;
}

const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    "nautical-mile": 1852,
  },
  weight: { gram: 1, kilogram: 1000, tonne: 1e6, ounce: 28.35, pound: 453.6, stone: 6350 },
  speed: { "kilometre-per-hour": 1, "mile-per-hour": 1.609, knot: 1.852, "metre-per-second": 3.6 },
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    year: 31_557_600,
    decade: 315_576_000,
  },
};

const byUnit = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [string, Measure] => [unit, { dimension, factor }]),
  ),
);

/** What a unit measures; a count has none. */
export function measureOf(unit: string | null): Measure {
  if (unit === null) return COUNT;
  return byUnit.get(unit) ?? { dimension: unit, factor: 1 };
}

const COUNT: Measure = { dimension: "count", factor: 1 };

/** A figure by its number and unit. */
export interface Measured {
  readonly exact: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** How much a figure is in the base unit of what it measures: zero where it gives no number. */
export function sizeInBase({ exact, low, high, unit }: Measured): number {
  return (exact ?? low ?? high ?? 0) * measureOf(unit).factor;
}

/** Where units differ, one number was turned into the other and rounded. */
const CONVERTED = 0.08;

/** Whether two figures cannot both be right, whatever their units. */
export function excludeInBase(a: Measured, b: Measured): boolean {
  const slack = a.unit === b.unit ? 1 : 1 + CONVERTED;
  return isBelow(a, b, slack) || isBelow(b, a, slack);
}

function isBelow(a: Measured, b: Measured, slack: number): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high * measureOf(a.unit).factor * slack < b.low * measureOf(b.unit).factor;
}
