import { anniversaryDate } from "./anniversaries.ts";
import { calendarDate } from "./calendar-dates.ts";
import { firstMatch, type Match } from "./match.ts";
import { holiday, monthAlone, weekdayAlone } from "./names-of-days.ts";
import { numericDate } from "./numeric-dates.ts";
import { dayWord } from "./relative-dates.ts";
import type { Words } from "./words.ts";

const ANCHORS = [numericDate, calendarDate, anniversaryDate, dayWord, holiday, weekdayAlone, monthAlone];

/** The date that a distance is counted from: “a week before the fourth anniversary”, “two days after Christmas”. */
export function anchorDate(words: Words, from: number): Match | null {
  return firstMatch(ANCHORS, words, from);
}
