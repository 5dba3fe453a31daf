import type { DateMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { settingOf } from "./date-setting.ts";
import { isAheadOfNow, tenseAt } from "./date-tense.ts";
import type { Match } from "./match.ts";
import { dateAt, HAS_TELLING, isTelling, LEAD } from "./recognisers.ts";
import { Words } from "./words.ts";

/**
 * Finds the words that name a time: dates, times, durations, sets, with the extents of TimeML (modifiers and
 * articles in, prepositions out). Offsets are relative to the paragraph. Every recogniser looks only a few
 * words ahead, so the time is linear.
 */
export function findDates(paragraph: TaggedParagraph): DateMention[] {
  const mentions: DateMention[] = [];
  if ((paragraph.signs & HAS_TELLING) === 0) return mentions;
  const words = new Words(paragraph);
  let telling = -1;
  for (let index = 0; index < words.length; ) {
    if (telling < index) telling = nextTelling(words, index);
    if (telling - index > LEAD) {
      index = telling - LEAD;
      continue;
    }
    const match = dateAt(words, index);
    if (match !== null) mentions.push(mentionOf(paragraph, words, index, match));
    index = match?.to ?? index + 1;
  }
  return mentions;
}

/** The index of the first telling word from `from` on, or that after the last word. */
function nextTelling(words: Words, from: number): number {
  let index = from;
  while (index < words.length && !isTelling(words.at(index))) index++;
  return index;
}

function mentionOf(paragraph: TaggedParagraph, words: Words, from: number, match: Match): DateMention {
  const { start } = words.at(from);
  const { end } = words.at(match.to - 1);
  const tense = tenseAt(paragraph, { start, end }) ?? undefined;
  const ahead = tense === "future" && isYearless(match) && isAheadOfNow(paragraph, { start, end });
  return {
    kind: "date",
    start,
    end,
    text: paragraph.text.slice(start, end),
    expression: match.expression,
    tense,
    ahead: ahead || undefined,
    definite: words.lower(from) === "the" || undefined,
    beforeVerb: isVerbAt(words, match.to) || undefined,
    setting: settingOf(words, from, match.to),
  };
}

function isYearless({ expression }: Match): boolean {
  return expression.kind === "calendar" && expression.fields.year === undefined;
}

/** Forms of verbs that the tagger takes for nouns. */
const TAKEN_FOR_NOUNS: ReadonlySet<string> = new Set(["led"]);

function isVerbAt(words: Words, at: number): boolean {
  const { pos, text } = words.at(at);
  return pos === "VERB" || pos === "AUX" || TAKEN_FOR_NOUNS.has(text);
}
