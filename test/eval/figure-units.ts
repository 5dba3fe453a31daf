import type { FigureMention } from "../../server/src/reading/mention.ts";

/** Other data sets' unit names → ours. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: "USD",
  "united states dollar": "USD",
  yen: "JPY",
  "pound sterling": "GBP",
  "russian ruble": "RUB",
  "turkish lira": "TRY",
  rupee: "INR",
  bitcoin: "BTC",
  "lao kip": "LAK",
  "finnish markka": "FIM",
  percentage: "percent",
  count: "time",
  "metric ton": "tonne",
  "pound-mass": "pound",
  meter: "metre",
  kilometer: "kilometre",
  celsius: "degree-celsius",
  fahrenheit: "degree-fahrenheit",
  "cubic centimetre": "millilitre",
};

/** What a number has that measures nothing: CQE's word for no unit, quantulum3's for a bare number and a count alike. */
const NO_UNIT = "-";
const NO_DIMENSION = "dimensionless";

/**
 * Whether a figure is measured in, or counts, what a data set names: “dollar per share”, “large city”. CQE gives the
 * noun that is counted with some of its adjectives, so the end of ours that begins at a word will do: “city” and
 * “large city” of “50 large cities”, but not “port city”.
 */
export function isUnit({ unit, of, head, topic }: FigureMention, expected: string): boolean {
  const named = expected.toLowerCase();
  if (named === NO_DIMENSION) return unit === null;
  const wanted = named.replace(/ of age$/, "");
  if (wanted !== named && topic !== "age") return false;
  if (unit !== null) return isSameName(unit, ours(wanted)) || currencyOf(unit) === wanted;
  if (of === null || head === null) return wanted === NO_UNIT;
  const counted = ` ${of.toLowerCase().replace(/\S+$/, head)}`;
  return (
    counted.endsWith(` ${wanted.replace(/\bpeople$/, "person")}`) || (head === "time" && wanted === "count")
  );
}

/** “kilowatt hour” is our “kilowatt-hour”. */
function isSameName(own: string, other: string): boolean {
  const [first, second] = [own, other].map((name) => name.toLowerCase().replace(/[ -]/g, ""));
  return first === second;
}

const currencies = new Intl.DisplayNames("en", { type: "currency" });

/** “CRC” → “costa rican colón”; a unit that is no currency's code is named as it is. */
function currencyOf(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) ? (currencies.of(unit) ?? unit).toLowerCase() : unit;
}

/** “dollar per share” → “USD-per-share”. */
function ours(name: string): string {
  return name
    .split(" per ")
    .map((part) => NAMES[part] ?? currencyCode(part) ?? part)
    .join("-per-");
}

/** “swiss franc” → “CHF”. */
function currencyCode(name: string): string | undefined {
  return codes.get(name);
}

const codes: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf("currency").map((code) => [currencyOf(code), code]),
);
