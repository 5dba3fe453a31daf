import type { FigureMention } from "../../server/src/reading/mention.ts";

/** Other data sets' unit names → ours. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: "USD",
  "united states dollar": "USD",
  "canadian dollar": "CAD",
  "hong kong dollar": "HKD",
  "new zealand dollar": "NZD",
  "australian dollar": "AUD",
  "pound sterling": "GBP",
  euro: "EUR",
  yen: "JPY",
  "japanese yen": "JPY",
  "swiss franc": "CHF",
  "chinese yuan": "CNY",
  "mexican peso": "MXN",
  "turkish lira": "TRY",
  "russian ruble": "RUB",
  "south korean won": "KRW",
  "brazilian real": "BRL",
  "swedish krona": "SEK",
  "norwegian krone": "NOK",
  "danish krone": "DKK",
  "south african rand": "ZAR",
  "finnish markka": "FIM",
  bitcoin: "BTC",
  rupee: "INR",
  "indian rupee": "INR",
  percentage: "percent",
  "metric ton": "tonne",
  "pound-mass": "pound",
  meter: "metre",
  kilometer: "kilometre",
  celsius: "degree-celsius",
  fahrenheit: "degree-fahrenheit",
};

/** Whether a figure is measured in, or counts, the unit that a data set names: “dollar per share”, “large city”. */
export function isUnit({ unit, of, head }: FigureMention, expected: string): boolean {
  const wanted = expected.toLowerCase().replace(/ of age$/, "");
  if (unit !== null) return unit.toLowerCase() === ours(wanted) || currencyOf(unit) === wanted;
  if (of === null || head === null) return wanted === "-" || wanted === "count" || wanted === "";
  const counted = of.toLowerCase().replace(/\S+$/, head);
  return [counted, head, of.toLowerCase()].includes(wanted.replace(/\bpeople$/, "person"))
    ? true
    : wanted.endsWith(` ${head}`) || (head === "time" && wanted === "count");
}

const currencies = new Intl.DisplayNames("en", { type: "currency" });

/** “CRC” → “costa rican colón”; a unit that is no currency's code is named as it is. */
function currencyOf(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) ? (currencies.of(unit) ?? unit).toLowerCase() : unit;
}

/** “dollar per share” → “usd-per-share”. */
function ours(name: string): string {
  const [base = "", ...per] = name.split(" per ");
  const first = NAMES[base] ?? base.replaceAll(" ", "-");
  return [first, ...per.map((word) => (NAMES[word] ?? word).replaceAll(" ", "-"))]
    .join("-per-")
    .toLowerCase();
}
