import { memoize } from "../../../text/memoize.ts";
import type { Telling, ToldItem } from "./telling.ts";

/** Verbs that tell little of what is done. */
const LIGHT: ReadonlySet<string> = new Set("be have do make take go get come say".split(" "));

/** Smaller numbers are everywhere. */
const FEW = 3;

/** What a sentence has that another on the same would have, too: its telling words, verbs, names, numbers and dates. */
export const wordsOf = memoize(({ clauses, items }: Telling): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { verb, parts } of clauses) {
    if (isTellingVerb(verb)) words.add(`v:${verb}`);
    for (const part of parts) for (const word of part.words) words.add(word);
  }
  for (const item of items) for (const sign of signsOf(item)) words.add(sign);
  return words;
});

/** Whether a verb tells what is done. */
export function isTellingVerb(verb: string): boolean {
  return !LIGHT.has(verb);
}

/** What a name, a number or a date is known by wherever it stands. */
export function signsOf(item: ToldItem): string[] {
  switch (item.kind) {
    case "name":
      return [`@${item.key}`];
    case "figure":
      return item.value === null || item.value < FEW ? [] : [`#${item.value}`];
    case "time": {
      const { year, month, day, weekday } = item;
      return [year, month, day, weekday].every((field) => field === null)
        ? []
        : [`~${year} ${month} ${day} ${weekday}`];
    }
  }
}
