import { durationValue } from "../../../time/duration.ts";
import { set } from "../../../time/make-expression.ts";
import { amountAt } from "./amounts.ts";
import { MONTHS, PARTS_OF_DAY, UNITS, WEEKDAYS } from "./lexicon.ts";
import type { Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** Adverbs that tell how often, with their TIMEX3 values. */
export const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
]);

/** “every Tuesday”, “each year”, “every two years”, “daily”, “on Sundays”, “Tuesday nights”. */
export const repeatedTime: Recogniser = (words, from) => {
  const adverb = ADVERBS.get(words.lower(from));
  if (adverb !== undefined) {
    const named = words.isCapital(from) && !words.startsSentence(from);
    const title = words.isCapital(from) && words.isCapital(from + 1);
    return named || title || isPaper(words, from) ? null : { to: from + 1, expression: set(adverb) };
  }
  return timesPerUnit(words, from) ?? everyUnit(words, from) ?? pluralDay(words, from);
};

const PAPERS: ReadonlySet<string> = new Set(["daily", "nightly", "weekly", "fortnightly", "monthly"]);

/** “the local daily said”, “the party daily Granma”: a newspaper, not how often something happens. */
function isPaper(words: Words, at: number): boolean {
  if (!PAPERS.has(words.lower(at))) return false;
  const { pos } = words.at(at + 1);
  if (pos === "NOUN" || pos === "ADJ" || words.at(at + 1).lower === "-") return false;
  const before = words.at(at - 1).pos;
  return before === "DET" || before === "PROPN" || (before === "ADJ" && words.at(at - 2).pos === "DET");
}

/** “twice a week”, “three times a year”, “once every four years”. */
const timesPerUnit: Recogniser = (words, from) => {
  const counted = amountAt(words, from);
  const adverb = /^(?:once|twice)$/.test(words.lower(from));
  const times = counted !== null && counted.value !== null && words.lower(counted.to) === "times";
  if (!adverb && !times) return null;
  const at = adverb ? from + 1 : (counted?.to ?? from) + 1;
  const every = everyUnit(words, at);
  if (every !== null) return every;
  const unit = /^(?:an?|per)$/.test(words.lower(at)) ? UNITS.get(words.lower(at + 1)) : undefined;
  if (unit === undefined || words.lower(at + 1).endsWith("s")) return null;
  return { to: at + 2, expression: set(durationValue(1, unit)) };
};

const everyUnit: Recogniser = (words, from) => {
  if (!/^(?:every|each)$/.test(words.lower(from))) return null;
  const other = words.lower(from + 1) === "other";
  const start = other || words.lower(from + 1) === "single" ? from + 2 : from + 1;
  const { lower } = words.at(start);
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined && lower.length > 5)
    return { to: start + 1, expression: set(`XXXX-WXX-${weekday}`) };
  const month = MONTHS.get(lower);
  if (month !== undefined && words.isCapital(start)) {
    return { to: start + 1, expression: set(`XXXX-${String(month).padStart(2, "0")}`) };
  }
  const single = UNITS.get(lower);
  const partOfDay = PARTS_OF_DAY.get(lower);
  if (partOfDay !== undefined) return { to: start + 1, expression: set(`XXXX-XX-XXT${partOfDay}`) };
  if (single !== undefined && !lower.endsWith("s")) {
    return { to: start + 1, expression: set(durationValue(other ? 2 : 1, single)) };
  }
  const amount = amountAt(words, start);
  const unit = amount === null ? undefined : UNITS.get(words.lower(amount.to));
  if (amount === null || unit === undefined) return null;
  return { to: amount.to + 1, expression: set(durationValue(amount.value, unit)) };
};

/** Days of a kind, with their TIMEX3 values, where nothing tells which are meant. */
export const KINDS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["weekends", "XXXX-WXX-WE"],
  ["weekdays", "XXXX-WXX-WD"],
  ["weeknights", "XXXX-WXX-WDTNI"],
]);

const pluralDay: Recogniser = (words, from) => {
  const kind = KINDS_OF_DAY.get(words.lower(from));
  if (kind !== undefined) {
    const bare =
      /^(?:on|at|during|and|or|over)$/.test(words.lower(from - 1)) || words.lower(from) === "weeknights";
    return bare ? { to: from + 1, expression: set(kind) } : null;
  }
  const { lower } = words.at(from);
  const weekday = WEEKDAYS.get(lower.replace(/s$/, ""));
  if (weekday === undefined || !words.isCapital(from)) return null;
  const value = `XXXX-WXX-${weekday}`;
  if (lower.length > 6 && lower.endsWith("s")) return { to: from + 1, expression: set(value) };
  const part = words.lower(from + 1);
  const partOfDay = part.endsWith("s") ? PARTS_OF_DAY.get(part.slice(0, -1)) : undefined;
  if (partOfDay === undefined || lower.length < 6) return null;
  return { to: from + 2, expression: set(`${value}T${partOfDay}`) };
};
