import { daysFrom } from "../../../../time/day.ts";
import { logisticModel } from "../../logistic-model.ts";
import { sizeInBase } from "../../measures.ts";
import { nearnessOf } from "../../question-odds.ts";
import { areOfOthers, type Slot, type SlotClause, type SlotPart } from "../slots.ts";
import type { ToldFigure, ToldItem, ToldTime } from "../telling.ts";
import { isTellingVerb } from "../telling-words.ts";
import { VAGUE } from "../things.ts";
import weights from "./answer-weights.json";
import {
  countedOf,
  ITEM_FEATURES,
  ITEM_FEATURES_PAIRED,
  isSaid,
  meetingOf,
  namesBeside,
} from "./item-features.ts";
import { clocksApart, type ItemKind, kindOf, measured, relateInReports } from "./item-kinds.ts";
import { type ItemPair, type PlacedItem, shared, wordsIn } from "./placed-items.ts";

const oddsByWords = logisticModel(ITEM_FEATURES, ITEM_FEATURES_PAIRED, weights);

/** With less in common two sentences are no more than of one subject. */
const LEAST = 0.5;

/** Prepositions behind which something is where a thing came about. */
const WHERE: ReadonlySet<string> = new Set("in at to from near on into off outside for".split(" "));

const TIMES: ReadonlySet<ItemKind> = new Set<ItemKind>(["clock", "day", "weekday", "month", "year"]);

/** Of these a report has one for its event, if no more: then no word need be in common. */
const SOLE: ReadonlySet<ItemKind> = new Set<ItemKind>(["clock", "length", "weight", "speed", "measure"]);

/** Whether the sentences of two items have enough in common; `isOneDay`: the reports are known to be of one day. */
export function haveEnoughInCommon(
  { a, score, different }: Pick<ItemPair, "a" | "score" | "different">,
  isOneDay: boolean,
): boolean {
  return score >= LEAST || (isOneDay && different[1] === 1 && SOLE.has(a.kind));
}

/**
 * Whether two items whose sentences have enough in common may answer one question at all: in the reporters' own words, of
 * sentences and clauses that name nobody else, and if they are times, not of when somebody told of the event.
 */
export function mayAnswerOne(pair: ItemPair, isOneDay: boolean): boolean {
  const { a, b, slots } = pair;
  if (countedOf(a.item, b.item) === "other" || nameOthers(pair, isOneDay)) return false;
  if (slots === null) return true;
  const [one, other] = slots;
  if (one.clause.quoted || other.clause.quoted || one.clause.negated !== other.clause.negated) return false;
  if (!isOneDay && areOfOthers(one.clause, other.clause)) return false;
  if (TIMES.has(a.kind)) return !isSaid(pair) && !isAtMidnight(a) && !isAtMidnight(b);
  return a.kind !== "place" || (one.part.role === other.part.role && WHERE.has(one.part.role));
}

/** Whether two items of reports of one day may be of one thing, though their clauses have hardly anything in common. */
export function mayBeUnlinked(pair: ItemPair): boolean {
  const { a, b, score, slots, different } = pair;
  switch (a.kind) {
    case "weekday":
    case "month":
    case "year":
      return different[1] === 1 && slots !== null && isSince(slots[0]) === isSince(slots[1]);
    case "money":
      return false;
    case "count":
      return score >= 1 && countedOf(a.item, b.item) !== "open";
    default:
      return true;
  }
}

const isSince = ({ part: { role } }: Slot): boolean => role === "since";

function areSumsNear({ a: { item: a }, b: { item: b } }: Pick<ItemPair, "a" | "b">, most: number): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return true;
  const [one, two] = [sizeInBase(measured(a)), sizeInBase(measured(b))];
  return Math.max(one, two) <= most * Math.min(one, two);
}

/** Whether both sentences or clauses name somebody or something, and nothing alike: of reports of one day of one kind of name. */
function nameOthers({ a, b, slots }: ItemPair, isOneDay: boolean): boolean {
  if (isOneDay) return NAMED.some((of) => meetingOf(namesBeside(a, of), namesBeside(b, of)) === "others");
  if (meetingOf(namesBeside(a), namesBeside(b)) === "others") return true;
  return slots !== null && meetingOf(slots[0].names, slots[1].names) === "others";
}

const NAMED = ["person", "organization", "place"] as const;

/** “At midnight on Monday” is Tuesday, too. */
const isAtMidnight = ({ telling: { items } }: PlacedItem): boolean =>
  items.some((item) => item.kind === "time" && /midnight/iu.test(item.text));

/**
 * Whether the clauses that give both tell of one thing: of one deed with a word in common, or with a noun in common right
 * beside both.
 */
export function areLinked(pair: ItemPair): boolean {
  const { slots } = pair;
  const { kind } = pair.a;
  if (slots === null) return false;
  const [{ clause: a, part: one }, { clause: b, part: other }] = slots;
  const isCircumstance = kind === "place" || TIMES.has(kind);
  const isBeside = shared(besideIn(one, pair.a), besideIn(other, pair.b)) > 0;
  if (isBeside && (!isCircumstance || one.role === other.role)) return true;
  if (a.verb !== b.verb || a.mood !== b.mood || !isTellingVerb(a.verb)) return false;
  return shared(tellingIn(a), wordsIn(b)) > 0;
}

/** What stands with an item in its part of a clause, but for its own unit. */
function besideIn({ words }: SlotPart, { item }: PlacedItem): string[] {
  const isMeasure = item.kind === "figure" && item.unit !== null;
  return words.filter((word) => !VAGUE.has(word) && !(isMeasure && item.text.toLowerCase().includes(word)));
}

/** Words that tell what a clause is about: many things are called a season or a game. */
const tellingIn = (clause: SlotClause): string[] => wordsIn(clause).filter((word) => !VAGUE.has(word));

/** Whether two places lie beside each other, as far as that is known: two countries, or two towns of which the countries are known. */
export function areBesideEachOther({ a: { item: a }, b: { item: b } }: ItemPair): boolean {
  if (a.kind !== "name" || b.kind !== "name") return true;
  if (a.country === null || b.country === null) return false;
  return (a.country === a.name) === (b.country === b.name);
}

/** Prices and sums of which no date tells that they are of one time are one only if they are near each other. */
const NEAR_SUMS = 1.15;

/** Whether two numbers of which no date tells when may be of one time: their sentences do not give two, and sums are near. */
export function mayBeOfOneTime({ a, b }: ItemPair): boolean {
  if (a.item.kind !== "figure" || b.item.kind !== "figure") return true;
  if (a.kind === "money" && !areSumsNear({ a, b }, NEAR_SUMS)) return false;
  const [own, other] = [timesIn(a), timesIn(b)];
  return (
    own.length === 0 ||
    other.length === 0 ||
    own.some((time) => other.some((each) => relateInReports(time, each) === "same"))
  );
}

const timesIn = ({ telling }: PlacedItem): ToldItem[] =>
  telling.items.filter((item) => item.kind === "time" && kindOf(item) !== null);

/**
 * The odds, as a logarithm, that two items are two answers to one question: by the words around them, and by how near they
 * are, since who contradicts another seldom does so by far.
 */
export function answerOdds(pair: ItemPair): number {
  const near = nearness(pair);
  return near === null ? Number.NEGATIVE_INFINITY : near + oddsByWords(pair);
}

function nearness({ a: { item: a }, b: { item: b } }: ItemPair): number | null {
  if (a.kind === "figure" && b.kind === "figure") return figuresNear(a, b);
  return a.kind === "time" && b.kind === "time" ? timesNear(a, b) : 0;
}

/** Lengths of time are compared in one unit, or they are of two things. */
function figuresNear(a: ToldFigure, b: ToldFigure): number | null {
  if (a.topic === "duration" && a.unit !== b.unit) return -1;
  return nearnessOf(measured(a), measured(b));
}

const HOUR = 60;
const WEEK = 7;
const DECADE = 10;

/** Hours, days, months and years that one report makes an event earlier than the next. */
function timesNear(a: ToldTime, b: ToldTime): number | null {
  if (a.clock !== null && b.clock !== null) return clocksApart(a.clock, b.clock) <= 3 * HOUR ? 0.3 : -0.3;
  if (a.day !== null && b.day !== null) {
    if (a.day === b.day) return a.month === b.month ? 0 : 0.3;
    const apart = a.days === null || b.days === null ? null : Math.abs(daysFrom(a.days.start, b.days.start));
    return apart === null || apart > WEEK ? -0.7 : 0.3;
  }
  if (a.weekday !== null && b.weekday !== null) {
    const apart = Math.abs(a.weekday - b.weekday);
    return Math.min(apart, WEEK - apart) === 1 ? 0.3 : -0.2;
  }
  if (a.month !== null && b.month !== null) return Math.abs(a.month - b.month) <= 2 ? 0.2 : -0.5;
  if (a.year === null || b.year === null) return 0;
  const years = Math.abs(a.year - b.year);
  return years <= 2 ? 0.4 : years <= DECADE ? 0 : -0.7;
}
