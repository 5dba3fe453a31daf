import type { DateMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";

/** Finds the words that name a time: dates, times, durations, sets. */
export function findDates(_paragraph: TaggedParagraph): DateMention[] {
  return [];
}
