import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import {
  daysOf,
  paragraphOf,
  sentenceAt,
  toldDates,
  wordsBetween,
  writtenYear,
} from "../claims/told-dates.ts";
import type { DateSetting } from "../reading/mention.ts";
import { compareIntervals } from "../time/interval.ts";
import { stepsBack } from "./dates/order-of-steps.ts";
import { toldTooEarly } from "./dates/told-too-early.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** How many sentences after a beginning its sequel is still told. */
const SEQUEL_WITHIN = 2;
/** How many words may stand between the two ends of one span of time. */
const BETWEEN_ENDS = 3;

/** A sequel that lies before its beginning, an end before its start, a past that is still to come. */
export const dateOrder: Rule = {
  code: "date.order",
  severity: "error",
  summary: "A chronology inside the article that contradicts itself",
  check: ({ analysis }): readonly Finding[] => {
    const told = [...toldTooEarly(analysis), ...outOfOrder(analysis)];
    const isTold = new Set(told.map(({ start }) => start));
    return [...told, ...stepsOutOfOrder(analysis).filter(({ start }) => !isTold.has(start))];
  },
};

/** The dates that lie before what the dates ahead of them tell of. */
function outOfOrder(analysis: Analysis): Finding[] {
  const dates = toldDates(analysis).filter((date) => writtenYear(date) !== null);
  return dates.flatMap((date, index) => {
    const before = dates[index - 1];
    if (before === undefined) return [];
    const message = isBefore(date, before)
      ? contradiction(analysis, before, date)
      : isBefore(before, date) && isStateOf(analysis, before, date)
        ? `It is told of ${before.mention.text}, when what began in ${date.mention.text} was still to come.`
        : null;
    return message === null ? [] : [finding(analysis, before, date, message)];
  });
}

/** What must come later and is told so, dated before what must come first. */
function stepsOutOfOrder(analysis: Analysis): Finding[] {
  return stepsBack(analysis, toldDates(analysis)).map(({ before, date }) =>
    finding(
      analysis,
      before,
      date,
      `What comes after it is dated ${date.mention.text}, before the ${before.mention.text} of what comes first.`,
    ),
  );
}

function isBefore(date: ResolvedDate, other: ResolvedDate): boolean {
  const [a, b] = [daysOf(date), daysOf(other)];
  return a !== null && b !== null && compareIntervals(a, b) === "before";
}

/** Why `second`, which lies earlier, cannot follow on `first`; `null` where nothing says that it does. */
function contradiction(analysis: Analysis, first: ResolvedDate, second: ResolvedDate): string | null {
  const [a, b] = [first.mention.setting, second.mention.setting];
  if (a === undefined || b === undefined || isUntold(a) || isUntold(b)) return null;
  const [from, to] = [first.mention.text, second.mention.text];
  const gap = wordsBetween(analysis.article.text, first.mention, second.mention);
  const distance = sentencesBetween(analysis, first, second);
  if (a.relation === "since" && b.relation === "until" && gap === 1)
    return `It runs from ${from} to ${to}, which is earlier.`;
  if (distance === 0 && gap <= BETWEEN_ENDS && beginsAt(a, first) && endsBetween(b, first, second)) {
    return `It would end in ${to}, before it began in ${from}.`;
  }
  if (distance === null || distance > SEQUEL_WITHIN || !opensStory(a) || !continuesStory(b)) return null;
  return `What is told as coming later is dated ${to}, before the ${from} that the story begins with.`;
}

/** How many words a state that is put between commas has before its date: “closed since”. */
const STATE_WORDS = 2;

/**
 * “In 2012 the path, closed since 2014, reopened”: whether a state since `second` is put into what happened at `first`.
 */
function isStateOf(
  { article: { text } }: Analysis,
  { mention: first }: ResolvedDate,
  { mention: second }: ResolvedDate,
): boolean {
  const [a, b] = [first.setting, second.setting];
  if (a?.relation !== "at" || b?.relation !== "since" || isUntold(a) || first.tense !== "past") return false;
  const sameClause = a.scope.end <= b.scope.start && b.scope.start - a.scope.end <= 2;
  const opening = { start: b.scope.start, end: b.scope.start };
  return (
    sameClause &&
    b.cues.length > 0 &&
    wordsBetween(text, opening, second) <= STATE_WORDS &&
    /^,\s+\p{L}/u.test(text.slice(second.end)) &&
    text.slice(a.scope.end, b.scope.start).trim() === ","
  );
}

/** Whether the word before a date tells of a beginning or a birth. */
function beginsAt({ cues }: DateSetting, { mention }: ResolvedDate): boolean {
  const last = cues.filter((cue) => cue.end <= mention.start).at(-1);
  return last?.kind === "begins" || last?.kind === "birth";
}

function endsBetween(
  { cues }: DateSetting,
  { mention: first }: ResolvedDate,
  { mention: second }: ResolvedDate,
): boolean {
  return cues.some(({ kind, start, end }) => kind === "ends" && first.end <= start && end <= second.start);
}

function isUntold({ course }: DateSetting): boolean {
  return course === "imagined" || course === "looks-back";
}

function opensStory({ relation, course }: DateSetting): boolean {
  return relation === "since" || (relation === "at" && course === "begins");
}

function continuesStory({ relation, course }: DateSetting): boolean {
  return relation === "at" && course === "follows";
}

/** How many sentences of one paragraph lie between two dates; `null` across paragraphs. */
function sentencesBetween(analysis: Analysis, first: ResolvedDate, second: ResolvedDate): number | null {
  const [a, b] = [sentenceAt(analysis, first.mention), sentenceAt(analysis, second.mention)];
  if (a === null || b === null) return null;
  const together = paragraphOf(analysis, first.mention) === paragraphOf(analysis, second.mention);
  return together ? b.index - a.index : null;
}

function finding(
  analysis: Analysis,
  first: ResolvedDate,
  { mention }: ResolvedDate,
  message: string,
): Finding {
  const evidence = [passage(analysis, first.mention, "the date before it")];
  return { code: "date.order", start: mention.start, end: mention.end, message, evidence, suggestions: [] };
}
