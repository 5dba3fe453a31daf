import type { Profile } from "../profile.ts";
import { type Measured, measureOf, sizeInBase } from "./measures.ts";
import { oddsOfOneQuestion } from "./question-model.ts";
import { headsOf } from "./questions.ts";
import { areRounded } from "./rounding.ts";
import { areTransposed } from "./slips.ts";
import type { FigureStatement } from "./statement.ts";

/** What the size of two numbers adds to the odds: reports that contradict each other seldom do so by far. */
const EQUAL = 2;
const TURNED = 2.2;
const NOUGHT = 0.3;
const BY_RATIO: readonly (readonly [ratio: number, odds: number])[] = [
  [1.02, -0.5],
  [1.5, 0.4],
  [2.2, 0],
  [4, -0.7],
];

/** Questions that an event has one answer to: what is added to the odds where each report answers one once. */
const OF_ONE_ANSWER: ReadonlySet<string> = new Set(
  "sentence reward ransom contract depth truce capacity trapped_people escaped lead lifetime exchanged weight".split(
    " ",
  ),
);
const ANSWERED_ONCE = 0.9;

/** The odds that two figures answer one question, by the words around them and by how near the numbers are. */
export function oddsOf(a: FigureStatement, b: FigureStatement, own: Profile, other: Profile): number {
  if (!mayBeOneQuestion(a, b)) return Number.NEGATIVE_INFINITY;
  const near = nearnessOf(a, b);
  return near === null
    ? Number.NEGATIVE_INFINITY
    : near + oddsOfOneQuestion({ a, b, own, other }) + (areSole(a, b) ? ANSWERED_ONCE : 0);
}

function areSole({ alone: a }: FigureStatement, { alone: b }: FigureStatement): boolean {
  return a.some((question) => b.includes(question) && OF_ONE_ANSWER.has(question));
}

/** Whether both are measured alike, may count the same and are looked for under one question. */
export function mayBeOneQuestion(a: FigureStatement, b: FigureStatement): boolean {
  if (measureOf(a.unit).dimension !== measureOf(b.unit).dimension || headsOf(a, b) === "differ") return false;
  const isAsked = a.asks.some((question) => b.asks.includes(question));
  return isAsked || (a.unit === null && a.like !== null && a.like === b.like);
}

/** What is added to the odds for how near two numbers are; `null` where they are too far apart. */
export function nearnessOf(a: Measured, b: Measured): number | null {
  const [one, two] = [sizeInBase(a), sizeInBase(b)];
  if (one <= 0 || two <= 0) return null;
  if (areRounded(a, b)) return EQUAL;
  if (a.unit === b.unit && areTransposed(a, b)) return TURNED;
  const ratio = Math.max(one, two) / Math.min(one, two);
  if (Math.abs(ratio - 10) < 0.01) return NOUGHT;
  return BY_RATIO.find(([most]) => ratio <= most)?.[1] ?? null;
}

/** Whether an article answers the question of a figure elsewhere, and at least as likely, so that this is no answer to it. */
export function isOutdone(
  asked: FigureStatement,
  answer: FigureStatement,
  others: Iterable<FigureStatement>,
  own: Profile,
  other: Profile,
): boolean {
  const odds = oddsOf(asked, answer, own, other);
  for (const each of others)
    if (each.same !== answer.same && oddsOf(asked, each, own, other) >= odds) return true;
  return false;
}
