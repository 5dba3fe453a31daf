import type { Profile } from "../profile.ts";
import { mayShareEvent } from "../profile-relations.ts";
import { areOfOneEvent, areOfOneNews, areOfOneStory, areOfOneTime, mayTellOneStory } from "../stories.ts";
import { mayHaveChanged } from "./changing.ts";
import { countsOthers, grows } from "./counted.ts";
import { excludeInBase, sizeInBase } from "./measures.ts";
import { periodsMeet } from "./periods.ts";
import { mayBeOneQuestion, oddsOf } from "./question-odds.ts";
import { ANYBODY, headsOf } from "./questions.ts";
import { areRounded } from "./rounding.ts";
import type { FigureStatement } from "./statement.ts";
import { areStrangers } from "./strangers.ts";

/**
 * From these log-odds on two numbers are taken for answers to one question. `dated`: both reports have a date.
 * `ofOneTime`: one has none, but quotations or numbers in common tell that they are of one time. `undated`: nothing
 * does but that many people are named in both.
 */
const LIKELY = { dated: -0.7, ofOneTime: -0.7, undated: 0.3 };
/**
 * How much more is needed: for percentages, which are the most common; where one figure is only expected; where one is
 * of another time.
 */
const DOUBTFUL = { share: 0.7, expected: 0.7, elsewhen: 1.5 };

/**
 * Whether two reports of one story answer one question otherwise, by the words around both numbers: what they are
 * asked, what they count, whom they are about.
 */
export function answerOtherwise(
  a: FigureStatement,
  b: FigureStatement,
  own: Profile,
  other: Profile,
): boolean {
  if (a.vague || b.vague || a.contested || b.contested || !mayBeOneQuestion(a, b)) return false;
  if (areRounded(a, b) || !excludeInBase(a, b) || areOfTwoThings(a, b)) return false;
  if (!periodsMeet(a.periods, b.periods) || areStrangers(a, b, own, other)) return false;
  if (!areOfOneStory(own, other) || (!isDated(own, other) && !areToldAsOneStory(own, other))) return false;
  if (!areToldOfOneEvent(own, other) && shared(a.names, b.names) === 0) return false;
  return !mayHaveChanged(a, b, own, other) && oddsOf(a, b, own, other) >= neededFor(a, b, own, other);
}

/** Whether more tells it than somebody whom both name, who may be in the news for two things. */
function areToldOfOneEvent(own: Profile, other: Profile): boolean {
  return mayTellOneStory(own, other) || mayShareEvent(own, other) || areOfOneEvent(own, other);
}

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((name) => b.includes(name)).length;

const isDated = (own: Profile, other: Profile): boolean => own.date !== null && other.date !== null;

/** Whether names or quotations tell it: where no date does, rare words are not enough. */
function areToldAsOneStory(own: Profile, other: Profile): boolean {
  return mayTellOneStory(own, other) || areOfOneNews(own, other) || mayShareEvent(own, other);
}

function neededFor(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): number {
  const needed = isDated(own, other)
    ? LIKELY.dated
    : areOfOneTime(own, other)
      ? LIKELY.ofOneTime
      : LIKELY.undated;
  const share = isShare(a) ? DOUBTFUL.share : 0;
  return needed + share + doubtOf(a, b, "expected") + doubtOf(a, b, "elsewhen");
}

function doubtOf(a: FigureStatement, b: FigureStatement, aside: "expected" | "elsewhen"): number {
  return a.asides.includes(aside) === b.asides.includes(aside) ? 0 : DOUBTFUL[aside];
}

function isShare({ unit }: FigureStatement): boolean {
  return unit === "percent" || unit === "percentage-point";
}

/** Per cents that are only expected, as in polls: each has its own. */
function isOfPoll(figure: FigureStatement): boolean {
  return isShare(figure) && figure.asides.includes("expected");
}

/**
 * Whether what both count is told apart: what an amount was and what it became, others besides some, a part, a poll’s
 * own, one of several tolls.
 */
function areOfTwoThings(a: FigureStatement, b: FigureStatement): boolean {
  if (a.asides.includes("changed") !== b.asides.includes("changed")) return true;
  if (countsOthers(a.counted) !== countsOthers(b.counted) || mayBePart(a, b)) return true;
  if (a.slot !== null && b.slot !== null && a.slot !== b.slot) return true;
  return isOfPoll(a) || isOfPoll(b) || ((grows(a.counted) || grows(b.counted)) && !isOnlyOne(a, b));
}

/** Whether neither article gives another number of what is asked of both. */
function isOnlyOne({ alone: a }: FigureStatement, { alone: b }: FigureStatement): boolean {
  return a.some((question) => b.includes(question));
}

/** Whether one counts people of one sort and fewer than the other does people: “12 firefighters” of “30 people”. */
function mayBePart(a: FigureStatement, b: FigureStatement): boolean {
  if (headsOf(a, b) !== "anybody") return false;
  const [some, all] = a.like === ANYBODY ? [b, a] : [a, b];
  return sizeInBase(some) < sizeInBase(all);
}
