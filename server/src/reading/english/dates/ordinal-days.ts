import { calendar } from "../../../time/make-expression.ts";
import { WEEKDAYS } from "./lexicon.ts";
import { type Match, matched, type Recogniser } from "./match.ts";
import { POINTING } from "./pointing-words.ts";
import type { Words } from "./words.ts";

/**
 * “on the 14th”, “the 2nd of last month”, “Thursday the 26th”: a day of a month that is named elsewhere. Golf has holes,
 * houses have floors and reigns have numbers like these, so a month must be named before it in the paragraph.
 */
export const ordinalDay: Recogniser = (words, from) => {
  const weekday = words.isCapital(from) ? WEEKDAYS.get(words.lower(from)) : undefined;
  if (weekday !== undefined) return afterWeekday(words, from, weekday);
  const day = dayAt(words, from);
  if (day === null) return null;
  return ofMonth(words, day) ?? (isPlaced(words, from) ? alone(words, day) : null);
};

interface Day {
  readonly to: number;
  readonly day: number;
}

/** “the 14th” at `at`. */
function dayAt(words: Words, at: number): Day | null {
  const day = words.lower(at) === "the" ? words.integer(at + 1) : null;
  const suffix = words.at(at + 2);
  const told = day !== null && day >= 1 && day <= 31 && suffix.glued && SUFFIX.test(suffix.lower);
  return told ? { to: at + 3, day } : null;
}

const SUFFIX = /^(?:st|nd|rd|th)$/;

/** “the 2nd of this month”, “the 5th of the following month”. */
function ofMonth(words: Words, { to, day }: Day): Match | null {
  if (words.lower(to) !== "of") return null;
  const pointer = words.lower(to + 1) === "the" ? to + 2 : to + 1;
  const named = words.lower(to + 1) === "the" ? BESIDE : POINTING;
  if (words.are(to + 1, "the", "month"))
    return matched(to + 3, calendar({ day, monthOffset: 0 }, null, "spoken"));
  const monthOffset = named.get(words.lower(pointer));
  if (monthOffset === undefined || words.lower(pointer + 1) !== "month") return null;
  return matched(pointer + 2, calendar({ day, monthOffset }, null, named === BESIDE ? "spoken" : "article"));
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["same", 0],
  ["following", 1],
  ["next", 1],
]);

/** “Thursday the 26th”, “Thursday, the 26th”; Friday the 13th is a day of ill luck unless something is on it. */
function afterWeekday(words: Words, from: number, weekday: number): Match | null {
  const day = dayAt(words, words.lower(from + 1) === "," ? from + 2 : from + 1);
  if (day === null || !ends(words, day.to)) return null;
  const superstition = weekday === 5 && day.day === 13 && !isPlaced(words, from);
  return superstition ? null : matched(day.to, calendar({ weekday, day: day.day }));
}

function alone(words: Words, { to, day }: Day): Match | null {
  return words.isAfterMonth(to) && ends(words, to) ? matched(to, calendar({ day }, null, "spoken")) : null;
}

function isPlaced(words: Words, from: number): boolean {
  return /^(?:on|by|until|till|since|before|after|from|to)$/.test(words.lower(from - 1));
}

/** Whether no noun follows that the number is of: “the 14th floor”, “the 2nd of three”. */
function ends(words: Words, at: number): boolean {
  const { kind, glued, pos, lower } = words.at(at);
  if (kind === "end") return true;
  if (kind === "mark") return lower !== "-" || !glued;
  return (
    kind === "letters" && lower !== "of" && /^(?:ADP|ADV|AUX|CCONJ|PART|PRON|SCONJ|VERB)$/.test(pos ?? "")
  );
}
