import type { Slot, SlotClause } from "../slots.ts";
import type { ToldItem, ToldName } from "../telling.ts";
import { isTellingVerb, wordsOf } from "../telling-words.ts";
import { type ItemPair, type PlacedItem, shared, wordsIn } from "./placed-items.ts";

/** Verbs and nouns of those who tell of an event, not of the event. */
const SAYING: ReadonlySet<string> = new Set(
  "say claim report write tell publish confirm announce state mention add reveal release show identify quote post share statement interview announcement article".split(
    " ",
  ),
);

/**
 * What two items of one kind and the words around them tell of whether both answer one question: each feature with how its
 * value is read. None depends on what the items are, nor on the order of the two.
 */
export const ITEM_FEATURES = {
  kind: ({ a }: ItemPair) => a.kind,
  /** How many telling words both sentences share, how much these count, and what part of the shorter sentence they are. */
  words: ({ words }: ItemPair) => String(Math.min(8, words)),
  score: ({ score }: ItemPair) => String(Math.min(8, Math.floor(2 * score))),
  part: ({ a, b, words }: ItemPair) =>
    String(Math.min(6, Math.floor((10 * words) / Math.max(1, Math.min(sizeOf(a), sizeOf(b)))))),
  names: ({ a, b }: ItemPair) => meetingOf(namesBeside(a), namesBeside(b)),
  /** How many different items of the kind the articles have. */
  different: ({ different }: ItemPair) => different.map((count) => Math.min(4, count)).join(" "),
  /** What the likest places of both have in common. */
  role: (pair: ItemPair) =>
    readSlots(pair, ([a, b]) => (a.part.role === b.part.role ? a.part.role : "other")),
  verb: (pair: ItemPair) => readSlots(pair, ([a, b]) => verbOf(a.clause, b.clause)),
  beside: (pair: ItemPair) =>
    readSlots(pair, ([a, b]) => String(Math.min(2, shared(a.part.words, b.part.words)))),
  clause: (pair: ItemPair) =>
    readSlots(pair, ([a, b]) => String(Math.min(4, shared(wordsIn(a.clause), wordsIn(b.clause))))),
  clauseNames: (pair: ItemPair) => readSlots(pair, ([a, b]) => meetingOf(a.names, b.names)),
  subject: (pair: ItemPair) =>
    readSlots(pair, ([a, b]) => meetingOf(subjectOf(a.clause), subjectOf(b.clause))),
  mood: (pair: ItemPair) =>
    readSlots(pair, ([{ clause: a }, { clause: b }]) =>
      a.mood === b.mood && a.negated === b.negated ? "alike" : "other",
    ),
  saying: (pair: ItemPair) => (isSaid(pair) ? "yes" : "no"),
  counted: ({ a, b }: ItemPair) => countedOf(a.item, b.item),
} satisfies Readonly<Record<string, (pair: ItemPair) => string>>;

/** Which features also weigh together. */
export const ITEM_FEATURES_PAIRED: readonly (readonly [
  keyof typeof ITEM_FEATURES,
  keyof typeof ITEM_FEATURES,
])[] = [
  ["kind", "different"],
  ["kind", "beside"],
  ["kind", "verb"],
  ["kind", "score"],
  ["verb", "role"],
  ["counted", "different"],
];

/** Whether either item is of a clause that tells who told of the event. */
export function isSaid(pair: ItemPair): boolean {
  return (
    pair.slots?.some(
      ({ clause, part }) => SAYING.has(clause.verb) || part.words.some((word) => SAYING.has(word)),
    ) === true
  );
}

function readSlots(pair: ItemPair, read: (slots: readonly [Slot, Slot]) => string): string {
  return pair.slots === null ? "none" : read(pair.slots);
}

function verbOf(a: SlotClause, b: SlotClause): string {
  if (a.verb !== b.verb) return "other";
  return isTellingVerb(a.verb) ? "same" : "light";
}

/** How two lists compare: both empty, one of them, with something in common, or with nothing. */
export function meetingOf(a: readonly string[], b: readonly string[]): string {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? "neither" : "one";
  return a.some((each) => b.includes(each)) ? "shared" : "others";
}

/** What else a sentence names, of any kind or of one. */
export function namesBeside({ item, telling }: PlacedItem, of?: ToldName["of"]): string[] {
  return telling.items.flatMap((each) =>
    each.kind === "name" &&
    each !== item &&
    (of === undefined || each.of === of) &&
    !(item.kind === "name" && each.key === item.key)
      ? [each.key]
      : [],
  );
}

/** How what two numbers count lies to each other; `none` where one counts nothing. */
export function countedOf(a: ToldItem, b: ToldItem): string {
  if (a.kind !== "figure" || b.kind !== "figure" || a.unit !== null || b.unit !== null) return "none";
  if (a.head === null || b.head === null) return "open";
  if (a.head === b.head) return "same";
  return a.like !== null && a.like === b.like ? "like" : "other";
}

const subjectOf = ({ parts }: SlotClause): readonly string[] =>
  parts.flatMap(({ role, words }) => (role === "subject" ? words : []));

const sizeOf = ({ telling }: PlacedItem): number => wordsOf(telling).size;
