import type { DateMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { anniversaryDate, ordinalUnit } from "./anniversaries.ts";
import { bareYear, centuryName, decade } from "./bare-years.ts";
import { calendarDate } from "./calendar-dates.ts";
import { clockTime } from "./clock-times.ts";
import { settingOf } from "./date-setting.ts";
import { tenseAt } from "./date-tense.ts";
import {
  definitePartOfDay,
  definiteUnit,
  neighbour,
  qualifiedPartOfDay,
  wholeUnit,
} from "./definite-times.ts";
import { age, compoundDuration, durationOrDistance } from "./durations.ts";
import { looseSpan } from "./loose-spans.ts";
import { firstMatch, type Match } from "./match.ts";
import { modifiedDate } from "./modified-dates.ts";
import { holiday, monthAlone, seasonName, weekdayAlone } from "./names-of-days.ts";
import { numericDate } from "./numeric-dates.ts";
import { canOpenDate } from "./openers.ts";
import { fiscalYear, midYear, quarterOrHalf, theQuarter, yearEarlier, yearEnd } from "./quarters.ts";
import { looseReference } from "./references.ts";
import { dayWord, pointedDate } from "./relative-dates.ts";
import { repeatedTime } from "./repeated-times.ts";
import { Words } from "./words.ts";

/** In the order they are tried: what says most comes first. */
const RECOGNISERS = [
  numericDate,
  calendarDate,
  anniversaryDate,
  repeatedTime,
  yearEarlier,
  yearEnd,
  midYear,
  fiscalYear,
  quarterOrHalf,
  centuryName,
  decade,
  clockTime,
  compoundDuration,
  age,
  dayWord,
  qualifiedPartOfDay,
  neighbour,
  wholeUnit,
  looseSpan,
  pointedDate,
  durationOrDistance,
  ordinalUnit,
  theQuarter,
  definiteUnit,
  definitePartOfDay,
  holiday,
  weekdayAlone,
  monthAlone,
  seasonName,
  bareYear,
  looseReference,
];

const modifiedOnly = modifiedDate((words, from) => firstMatch(RECOGNISERS, words, from));

/**
 * Finds the words that name a time: dates, times, durations, sets, with the extents of TimeML (modifiers and
 * articles in, prepositions out). Offsets are relative to the paragraph. Every recogniser looks only a few
 * words ahead, so the time is linear.
 */
export function findDates(paragraph: TaggedParagraph): DateMention[] {
  const words = new Words(paragraph);
  const mentions: DateMention[] = [];
  let index = 0;
  while (index < words.length) {
    const match = canOpenDate(words, index) ? matchAt(words, index) : null;
    if (match === null) {
      index++;
      continue;
    }
    mentions.push(mentionOf(paragraph, words, index, match));
    index = match.to;
  }
  return mentions;
}

function matchAt(words: Words, from: number): Match | null {
  return modifiedOnly(words, from) ?? firstMatch(RECOGNISERS, words, from);
}

function mentionOf(paragraph: TaggedParagraph, words: Words, from: number, match: Match): DateMention {
  const { start } = words.at(from);
  const { end } = words.at(match.to - 1);
  const tense = tenseAt(paragraph, { start, end });
  return {
    kind: "date",
    start,
    end,
    text: paragraph.text.slice(start, end),
    expression: match.expression,
    ...(tense === null ? {} : { tense }),
    setting: settingOf(words, from, match.to),
  };
}
