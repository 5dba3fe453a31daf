const YEAR = 9;
const MONTH = 10;

/**
 * A time of Wikidata as an ISO year, month or day, by its precision (9: year, 10: month, 11 and more: day;
 * Wikibase's data model). `null` for coarser times and for times before the year 1.
 */
export function isoDate(time: string | undefined, precision: string | undefined): string | null {
  const [, day = ""] = /^\+?(\d{4}-\d{2}-\d{2})T/.exec(time ?? "") ?? [];
  const known = Number(precision);
  if (day === "" || day.startsWith("0000") || !(known >= YEAR)) return null;
  return known === YEAR ? day.slice(0, 4) : known === MONTH ? day.slice(0, 7) : day;
}
