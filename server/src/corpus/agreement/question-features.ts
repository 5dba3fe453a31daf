import type { Profile } from "../profile.ts";
import { countsOthers, topicOf } from "./counted.ts";
import { measureOf } from "./measures.ts";
import { headsOf } from "./questions.ts";
import type { FigureStatement } from "./statement.ts";
import { areStrangers } from "./strangers.ts";

/** Two figures of two articles. */
export interface FigurePair {
  readonly a: FigureStatement;
  readonly b: FigureStatement;
  readonly own: Profile;
  readonly other: Profile;
}

/**
 * What two figures and the words around them tell of whether both answer one question: each feature with how its value is
 * read. None depends on how large the figures are, nor on the order of the two.
 */
export const FEATURES = {
  /** What both measure, and how what they count lies to each other. */
  dimension: ({ a }: FigurePair) => shortDimension(a),
  heads: ({ a, b }: FigurePair) => headsOf(a, b),
  /** How many questions are asked of both, whether the nearest words ask them, and what both are nearest to. */
  asks: ({ a, b }: FigurePair) => String(Math.min(3, sharedOf(a.asks, b.asks))),
  nearest,
  question: ({ a, b }: FigurePair) => a.asks.find((each) => b.asks.includes(each)) ?? "none",
  /** Whether their articles give no other answer to what is asked of both. */
  alone,
  /** How many telling words they share, what part of the shorter one’s, and right beside both. */
  words: ({ a, b }: FigurePair) => String(Math.min(6, sharedOf(a.words, b.words))),
  part,
  beside: ({ a, b }: FigurePair) => String(Math.min(3, sharedOf(a.beside, b.beside))),
  near: ({ a, b }: FigurePair) =>
    String(Math.min(4, sharedOf(a.beside, b.words) + sharedOf(b.beside, a.words))),
  names,
  quantity,
  slot: ({ a, b }: FigurePair) =>
    a.slot === null || b.slot === null ? "none" : a.slot === b.slot ? "same" : "other",
  strangers: ({ a, b, own, other }: FigurePair) => (areStrangers(a, b, own, other) ? "strangers" : "no"),
  besides: ({ a, b }: FigurePair) => (countsOthers(a.counted) === countsOthers(b.counted) ? "alike" : "one"),
  topic: ({ a, b }: FigurePair) => (topicOf(a.counted) === topicOf(b.counted) ? "same" : "other"),
  periods: ({ a, b }: FigurePair) =>
    (a.periods.length === 0) === (b.periods.length === 0)
      ? a.periods.length === 0
        ? "none"
        : "both"
      : "one",
  length: lengthOf,
  elsewhen: (pair: FigurePair) => sideOf(pair, "elsewhen"),
  expected: (pair: FigurePair) => sideOf(pair, "expected"),
  others: (pair: FigurePair) => sideOf(pair, "besides"),
} satisfies Readonly<Record<string, (pair: FigurePair) => string>>;

export type FeatureName = keyof typeof FEATURES;

/** Which features also weigh together. */
export const PAIRED: readonly (readonly [FeatureName, FeatureName])[] = [
  ["heads", "alone"],
  ["heads", "asks"],
  ["alone", "words"],
  ["nearest", "words"],
  ["heads", "words"],
  ["dimension", "alone"],
];

function shortDimension({ unit }: FigureStatement): string {
  if (unit === null) return "count";
  const { dimension } = measureOf(unit);
  if (/^[A-Z]{3}/u.test(dimension)) return "money";
  return /^(?:length|weight|speed|time|percent)$/u.test(dimension) ? dimension : "other";
}

function nearest({ a: { asks: a }, b: { asks: b } }: FigurePair): string {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return a.length === b.length ? "neither" : "unasked";
  if (one === other) return "both";
  return a.includes(other) || b.includes(one) ? "one" : a.some((each) => b.includes(each)) ? "far" : "none";
}

function alone({ a, b }: FigurePair): string {
  const shared = a.asks.filter((each) => b.asks.includes(each));
  if (shared.length === 0) return "unasked";
  if (shared.some((each) => a.alone.includes(each) && b.alone.includes(each))) return "both";
  return shared.some((each) => a.alone.includes(each) || b.alone.includes(each)) ? "one" : "neither";
}

function part({ a: { words: a }, b: { words: b } }: FigurePair): string {
  const shorter = Math.min(a.length, b.length);
  return shorter < 3 ? "few" : String(Math.min(5, Math.floor((10 * sharedOf(a, b)) / shorter)));
}

/** The names of both sentences but for the towns that both articles open with. */
function names({ a, b, own, other }: FigurePair): string {
  const tells = (name: string): boolean => !(own.focus.has(name) && other.focus.has(name));
  const [one, two] = [a.names.filter(tells), b.names.filter(tells)];
  if (one.length === 0 || two.length === 0) return one.length === two.length ? "nobody" : "one-sided";
  const shared = sharedOf(one, two);
  return shared === 0 ? "others" : shared > 1 ? "several" : "shared";
}

function quantity({ a: { quantity: a }, b: { quantity: b } }: FigurePair): string {
  if (a === null || b === null) return a === b ? "none" : "one";
  return a === b ? "same" : "other";
}

function lengthOf({ a, b }: FigurePair): string {
  const [less = 0, more = 0] = [a.words.length, b.words.length].sort((one, two) => one - two);
  return more > 3 * less ? "longer" : more > 14 ? "long" : "like";
}

function sideOf({ a, b }: FigurePair, aside: string): string {
  const count = Number(a.asides.includes(aside)) + Number(b.asides.includes(aside));
  return count === 0 ? "neither" : count === 1 ? "one" : "both";
}

function sharedOf(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (const each of a) if (b.includes(each)) shared += 1;
  return shared;
}
