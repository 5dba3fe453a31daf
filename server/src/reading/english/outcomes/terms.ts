import type { Told } from "./clause.ts";
import { smallNumber, type Tally } from "./tallies.ts";

/** So far behind its verb the length of a sentence stands. */
const REACH = 24;

const MONTHS: ReadonlyMap<string, number> = new Map([
  ["year", 12],
  ["years", 12],
  ["month", 1],
  ["months", 1],
]);

/** How long somebody is sentenced to by the verb at an index, in months: “to six years and three months in prison”. */
export function termBehind({ tokens }: Told, index: number): Tally | null {
  for (let at = index + 1; at < index + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.]$/u.test(token.text)) return null;
    if (token.lower !== "to" && token.lower !== "for") continue;
    if (tokens[at + 1]?.lower === "life") return { score: "life", next: at + 2 };
    const years = lengthAt(tokens, at + 1);
    if (years === null) continue;
    const rest = tokens[years.next]?.lower === "and" ? lengthAt(tokens, years.next + 1) : null;
    return { score: `${years.months + (rest?.months ?? 0)} months`, next: rest?.next ?? years.next };
  }
  return null;
}

function lengthAt(tokens: Told["tokens"], at: number): { months: number; next: number } | null {
  const from =
    /^(?:a|an)$/u.test(tokens[at]?.lower ?? "") && smallNumber(tokens[at + 1]?.lower) !== null ? at + 1 : at;
  const count = smallNumber(tokens[from]?.lower);
  if (count === null) return null;
  const isHalf = ["and", "a", "half"].every((word, nth) => tokens[from + 1 + nth]?.lower === word);
  const unit = from + (isHalf ? 4 : 1);
  const months = MONTHS.get(tokens[unit]?.lower ?? "");
  return months === undefined ? null : { months: (count + (isHalf ? 0.5 : 0)) * months, next: unit + 1 };
}
