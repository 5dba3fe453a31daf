import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { daysOf, writtenYear } from "../../claims/told-dates.ts";
import type { Mention, MentionOf } from "../../reading/mention.ts";
import { contains } from "../../text/span.ts";
import { compareIntervals } from "../../time/interval.ts";
import { sentenceParts } from "../sentence-parts.ts";

/** Two dates of which the second, told as a later step, lies before the first. */
export interface StepBack {
  readonly before: ResolvedDate;
  readonly date: ResolvedDate;
}

/** What cannot come before what, by the classes of verbs: each step, and those that follow on it. */
const FOLLOWING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["arrest", new Set(["charge", "free", "plead", "convict", "conviction", "sentence", "jail", "acquit"])],
  ["charge", new Set(["plead", "convict", "conviction", "sentence", "jail", "acquit"])],
  ["conviction", new Set(["sentence", "jail", "free"])],
  ["convict", new Set(["sentence", "jail", "free"])],
  ["sentence", new Set(["free"])],
  ["jail", new Set(["free"])],
  ["bear", new Set(["die", "marry", "kill"])],
  ["begin", new Set(["end", "break down"])],
]);

/**
 * Steps that one sentence tells of one thing or person in the order in which they must come, with dates in another
 * order: “arrested on 12 August and released on 10 August”. `dates` are those in the reporter's own words.
 */
export function stepsBack(analysis: Analysis, dates: readonly ResolvedDate[]): StepBack[] {
  const told = new Set(dates);
  return sentenceParts(analysis).flatMap((parts) =>
    stepsBackIn(
      parts.mentions,
      parts.dates.filter((date) => told.has(date)),
    ),
  );
}

function stepsBackIn(mentions: readonly Mention[], dates: readonly ResolvedDate[]): StepBack[] {
  const steps = mentions.filter(
    (mention): mention is MentionOf<"proposition"> => mention.kind === "proposition" && isStep(mention),
  );
  return steps.flatMap((step): StepBack[] => {
    const before = dateOf(step, dates);
    if (before === null) return [];
    return steps.flatMap((other): StepBack[] => {
      const date = follows(step, other) ? dateOf(other, dates) : null;
      return date !== null && isEarlier(date, before) ? [{ before, date }] : [];
    });
  });
}

const STEPS = new Set([...FOLLOWING].flatMap(([step, following]) => [step, ...following]));

const isStep = ({ verb, negated, mood }: MentionOf<"proposition">): boolean =>
  STEPS.has(verb) && !negated && mood === "told";

/** Whether another clause is told behind a step, of the same subject, and comes after it by its nature. */
function follows(step: MentionOf<"proposition">, other: MentionOf<"proposition">): boolean {
  const [of, also] = [step.arguments[0], other.arguments[0]];
  return (
    FOLLOWING.get(step.verb)?.has(other.verb) === true &&
    step.said.end <= other.said.start &&
    of !== undefined &&
    of.start === also?.start
  );
}

/** The one date of a clause's own arguments. */
function dateOf(
  { arguments: all, said }: MentionOf<"proposition">,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const own = dates.filter(
    ({ mention }) =>
      mention.start >= said.end &&
      all.some((argument) => argument.role.length === 2 && contains(argument, mention)),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Whether one date lies wholly before another; both name their year, or neither does and both are of one. */
function isEarlier(date: ResolvedDate, than: ResolvedDate): boolean {
  const [a, b] = [daysOf(date), daysOf(than)];
  const isNamed = writtenYear(date) !== null;
  if (a === null || b === null || isNamed !== (writtenYear(than) !== null)) return false;
  const isComparable = isNamed || a.start.slice(0, 4) === b.start.slice(0, 4);
  return isComparable && compareIntervals(a, b) === "before";
}
