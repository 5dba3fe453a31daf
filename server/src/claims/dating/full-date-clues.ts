import { coverOf } from "../../text/lookup.ts";
import { dayOf } from "../../time/day.ts";
import { around, type Clue } from "./clue.ts";
import type { Told } from "./event-clues.ts";

/** How long, in days, something is told as news. */
const WEEK = 7;
/** How many sentences an article opens with. */
const OPENING = 4;

/**
 * What a weekday with its full date tells, in the opening and of something past: “on Tuesday, 17 February 2026”. News
 * is told on its day or soon after.
 */
export function fullDateClues({ sentences, mentions, dates }: Told): Clue[] {
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
  return dates.flatMap((mention) => {
    const { expression, tense, setting, text } = mention;
    if (mention.start >= end || isQuoted(mention) || expression.kind !== "calendar") return [];
    const { weekday, day, month, year } = expression.fields;
    if (weekday === undefined || day === undefined || month === undefined || year === undefined) return [];
    const date = dayOf(year, month, day);
    if (date === null || tense !== "past" || setting?.relation !== "at") return [];
    return [
      { days: around(date, 0, WEEK), basis: `the opening tells of “${text}” as news`, confidence: 0.5 },
    ];
  });
}
