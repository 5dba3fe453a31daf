import type { Analysis } from "../claims/analysis.ts";
import { nameKey, nameParts } from "../claims/name-key.ts";
import { type HeldPosition, sameHolder } from "../corpus/held-positions.ts";
import { maySpeakOfOneEvent } from "../corpus/profile.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import { eventsAt } from "./events/same-event.ts";
import { knownFact, passage } from "./evidence.ts";
import type { Evidence, Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Positions that several people of one side may hold at once. */
const SHARED_POSITIONS = new Set(["negotiator", "host"]);

/** One position at one event, given to different people by two documents. Neither is called wrong. */
export const roleConflict: Rule = {
  code: "role.conflict",
  severity: "warning",
  summary: "Two documents that give one position at an event to different people",
  check: (context: RuleContext): readonly Finding[] => {
    const own = ownPositions(context);
    return fullestOfEach(own).flatMap((held) => {
      const others = fullestOfEach(opposing(held, own, context));
      const facts = factsAgainst(held, context);
      return others.length + facts.length === 0 ? [] : [finding(held, others, facts, context)];
    });
  },
};

function ownPositions({ analysis, corpus }: RuleContext): readonly HeldPosition[] {
  const positions = new Set(
    analysis.mentions.flatMap((mention) => (mention.kind === "position" ? [mention.position] : [])),
  );
  return [...positions]
    .filter((position) => !SHARED_POSITIONS.has(position))
    .flatMap((position) => corpus.holders(position).filter(({ uri }) => uri === analysis.uri))
    .filter(isComparable);
}

/** A head needs a side; who mediates is compared where it is a country or a group that is named. */
function isComparable({ mention, side, isPerson }: HeldPosition): boolean {
  if (mention.position === "mediator") return !isPerson && mention.holderKind !== "government";
  return side !== null && isPerson;
}

/** The positions of other documents that give this one to somebody whom this article does not name for it at all. */
function opposing(
  held: HeldPosition,
  own: readonly HeldPosition[],
  { analysis, corpus }: RuleContext,
): HeldPosition[] {
  const profile = corpus.profile(analysis.uri);
  if (profile === undefined) return [];
  const others = corpus.holders(held.mention.position).filter((other) => {
    if (other.uri === analysis.uri || other.side !== held.side || !isComparable(other)) return false;
    const elsewhere = corpus.profile(other.uri);
    return elsewhere !== undefined && maySpeakOfOneEvent(profile, elsewhere, held.side);
  });
  const mine = own.filter(
    ({ mention, side }) => mention.position === held.mention.position && side === held.side,
  );
  const agreeing = new Set(
    others.filter((other) => mine.some((one) => sameHolder(one, other))).map(({ uri }) => uri),
  );
  return others.filter(({ uri }) => !agreeing.has(uri));
}

/** What an article says twice is one statement: the place that says it in most words. */
function fullestOfEach(positions: readonly HeldPosition[]): HeldPosition[] {
  const fullest = new Map<string, HeldPosition>();
  for (const held of positions) {
    const key = JSON.stringify([held.uri, held.mention.position, held.side, held.holder]);
    const before = fullest.get(key);
    if (before === undefined || lengthOf(before) < lengthOf(held)) fullest.set(key, held);
  }
  return [...fullest.values()];
}

const lengthOf = ({ mention }: HeldPosition): number => mention.end - mention.start;

/** The events of facts, at the article's time and in a place that it names, which somebody else led this side at. */
function factsAgainst(held: HeldPosition, { analysis, corpus, facts }: RuleContext): Known<EventFact>[] {
  const profile = corpus.profile(analysis.uri);
  if (held.side === null || held.mention.position !== "head of delegation" || profile === undefined)
    return [];
  const side = held.side;
  const places = new Set(
    analysis.mentions.flatMap((mention) => (mention.kind === "place" ? [mention.name] : [])),
  );
  const family = nameKey(nameParts(held.holder).family);
  return [...places]
    .flatMap((place) => eventsAt(profile, place, facts))
    .filter(({ fact }) => {
      const leader = fact.leaders[side];
      return leader !== undefined && nameKey(nameParts(leader).family) !== family;
    });
}

function finding(
  { mention, side, holder }: HeldPosition,
  others: readonly HeldPosition[],
  facts: readonly Known<EventFact>[],
  { corpus }: RuleContext,
): Finding {
  const what = side === null ? mention.position : `${mention.position} (${side})`;
  const leaders = facts.flatMap(({ fact }) => fact.leaders[side ?? ""] ?? []);
  const clauses = [
    ...(others.length === 0
      ? []
      : [`${listed(others.map((other) => other.holder))} in another document on the same event`]),
    ...(leaders.length === 0 ? [] : [`${listed(leaders)} by the facts`]),
  ];
  return {
    code: "role.conflict",
    start: mention.start,
    end: mention.end,
    message: `The ${what} is ${holder} here and ${clauses.join(", and ")}.`,
    evidence: [
      ...others.flatMap((other) => evidenceOf(other, corpus.article(other.uri))),
      ...facts.map((known) =>
        knownFact(known, `${side}’s side was led by ${known.fact.leaders[side ?? ""]}.`),
      ),
    ],
    suggestions: [],
    question: questionOf(mention.position, side),
    answer: holder,
  };
}

function questionOf(position: string, side: string | null): string {
  if (position === "mediator") return "Who mediated?";
  if (side === null) return `Who was the ${position}?`;
  return position === "head of delegation"
    ? `Who led ${side}’s delegation?`
    : `Who was the ${position} (${side})?`;
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(", ");

function evidenceOf({ mention, holder }: HeldPosition, analysis: Analysis | undefined): Evidence[] {
  return analysis === undefined
    ? []
    : [passage(analysis, mention, `${holder} is the ${mention.position} here.`, holder)];
}
