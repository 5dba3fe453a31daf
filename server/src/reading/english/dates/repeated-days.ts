import { set } from "../../../time/make-expression.ts";
import { PARTS_OF_DAY, WEEKDAYS } from "./lexicon.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import type { Words } from "./words.ts";

/** Days of a kind, with their TIMEX3 values, where nothing tells which are meant. */
export const KINDS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ["weekends", "XXXX-WXX-WE"],
  ["weekdays", "XXXX-WXX-WD"],
  ["weeknights", "XXXX-WXX-WDTNI"],
]);

/** Such days in the singular, before a part of them: “weekday mornings”. */
export const KINDS_BEFORE_PART: Iterable<string> = ["weekday", "weekend"];

/** “on Sundays”, “Tuesday nights”, “weekends”, “in the evenings”, and the days of a list: “Monday and Tuesday nights”. */
export const repeatedDay: Recogniser = (words, from) => {
  const { lower } = words.at(from);
  if (lower === "the") return partsOfEveryDay(words, from);
  const kind = KINDS_OF_DAY.get(lower) ?? KINDS_OF_DAY.get(`${lower}s`);
  if (kind !== undefined) return kindOfDay(words, from, kind);
  const weekday = WEEKDAYS.get(lower.replace(/s$/, ""));
  if (weekday === undefined || !words.isCapital(from)) return null;
  const value = `XXXX-WXX-${weekday}`;
  if (lower.length > 6 && lower.endsWith("s")) return matched(from + 1, set(value));
  if (lower.length < 6) return null;
  return onParts(words, from + 1, value) ?? listed(words, from, value);
};

function kindOfDay(words: Words, from: number, kind: string): Match | null {
  const { lower } = words.at(from);
  if (!lower.endsWith("s")) return onParts(words, from + 1, kind);
  const bare = /^(?:on|at|during|and|or|over)$/.test(words.lower(from - 1)) || lower === "weeknights";
  return bare ? matched(from + 1, set(kind)) : null;
}

/** “nights” behind a weekday. */
function onParts(words: Words, at: number, day: string): Match | null {
  const partOfDay = pluralPart(words, at);
  return partOfDay === null ? null : matched(at + 1, set(`${day}T${partOfDay}`));
}

function pluralPart(words: Words, at: number): string | null {
  const { lower } = words.at(at);
  return lower.endsWith("s") ? (PARTS_OF_DAY.get(lower.slice(0, -1)) ?? null) : null;
}

/** “in the mornings”. */
function partsOfEveryDay(words: Words, from: number): Match | null {
  const partOfDay = words.lower(from - 1) === "in" ? pluralPart(words, from + 1) : null;
  return partOfDay === null ? null : matched(from + 2, set(`XXXX-XX-XXT${partOfDay}`));
}

/** A weekday in “every Monday, Wednesday and Friday” or “Monday to Thursday nights”. */
function listed(words: Words, from: number, value: string): Match | null {
  const quantifier = words.lower(endOfList(words, from, -1) - 1);
  const quant = quantifier === "every" || quantifier === "each" ? quantifier.toUpperCase() : null;
  const last = endOfList(words, from, 1);
  const partOfDay = last > from ? pluralPart(words, last + 1) : null;
  if (quant === null && partOfDay === null) return null;
  return matched(from + 1, set(partOfDay === null ? value : `${value}T${partOfDay}`, { quant }));
}

/** The first or the last weekday of the list that one stands in. */
function endOfList(words: Words, from: number, step: -1 | 1): number {
  let at = from;
  for (let count = 0; count < 7; count++) {
    let next = at + step;
    while (next !== at + 3 * step && JOINTS.has(words.lower(next))) next += step;
    if (next === at + step || !WEEKDAYS.has(words.lower(next)) || !words.isCapital(next)) break;
    at = next;
  }
  return at;
}

const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "to", "through", "-", "–"]);
