import { nameKey, nameParts } from "../claims/name-key.ts";
import { type HeldPosition, sameHolder } from "../corpus/held-positions.ts";
import type { Passage } from "../corpus/passage.ts";
import { maySpeakOfOneEvent } from "../corpus/profile.ts";
import type { Saying } from "../corpus/section.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import { eventsAt } from "./events/same-event.ts";
import { elsewhere, knownFact } from "./evidence.ts";
import type { DocumentEvidence, Finding } from "./finding.ts";
import { firstArticles, type Said } from "./other-articles.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/** Positions that several people of one side may hold at once. */
const SHARED_POSITIONS = new Set(["negotiator", "host"]);

/** One position at one event, given to different people by two documents. Neither is called wrong. */
export const roleConflict: Rule = {
  code: "role.conflict",
  severity: "warning",
  summary: "Two documents that give one position at an event to different people",
  compare: (context: ComparisonContext): readonly Finding[] => {
    const own = context.article.says.positions.filter(
      ({ value }) => !SHARED_POSITIONS.has(value.position) && isComparable(value),
    );
    return own.flatMap((held) => {
      const others = opposing(held.value, own, context);
      const facts = factsAgainst(held.value, context);
      return others.length + facts.length === 0 ? [] : [finding(held, others, facts, context)];
    });
  },
};

/** A head needs a side; who mediates is compared where it is a country or a group that is named. */
function isComparable({ position, side, isPerson, holderKind }: HeldPosition): boolean {
  if (position === "mediator") return !isPerson && holderKind !== "government";
  return side !== null && isPerson;
}

/** The positions of other documents that give this one to somebody whom this article does not name for it at all. */
function opposing(
  held: HeldPosition,
  own: readonly Saying<HeldPosition>[],
  { article, corpus }: ComparisonContext,
): Said<HeldPosition>[] {
  const profile = corpus.profile(article.uri);
  if (profile === undefined) return [];
  const mine = own.filter(({ value }) => value.position === held.position && value.side === held.side);
  const isMine = (other: HeldPosition): boolean => mine.some(({ value }) => sameHolder(value, other));
  const groups = [...corpus.like("positions", held)].filter(
    ({ value }) => value.side === held.side && isComparable(value),
  );
  const agreeing = groups.filter(({ value }) => isMine(value));
  return firstArticles(
    groups.filter(({ value }) => !isMine(value)),
    ({ uri }) => {
      const theirs = uri === article.uri ? undefined : corpus.profile(uri);
      return (
        theirs !== undefined &&
        maySpeakOfOneEvent(profile, theirs, held.side) &&
        !agreeing.some(({ value }) => corpus.says("positions", uri, value))
      );
    },
  );
}

/** The events of facts, at the article's time and in a place that it names, which somebody else led this side at. */
function factsAgainst(held: HeldPosition, { article, corpus, facts }: ComparisonContext): Known<EventFact>[] {
  const profile = corpus.profile(article.uri);
  if (held.side === null || held.position !== "head of delegation" || profile === undefined) return [];
  const side = held.side;
  const places = new Set(
    article.says.things.flatMap(({ value }) => (value.kind === "place" ? [value.name] : [])),
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
  { value: { position, side, holder }, place }: Saying<HeldPosition>,
  others: readonly Said<HeldPosition>[],
  facts: readonly Known<EventFact>[],
  { corpus }: ComparisonContext,
): Finding {
  const what = side === null ? position : `${position} (${side})`;
  const leaders = facts.flatMap(({ fact }) => fact.leaders[side ?? ""] ?? []);
  const clauses = [
    ...(others.length === 0
      ? []
      : [`${listed(others.map(({ value }) => value.holder))} in another document on the same event`]),
    ...(leaders.length === 0 ? [] : [`${listed(leaders)} by the facts`]),
  ];
  return {
    code: "role.conflict",
    start: place.start,
    end: place.end,
    message: `The ${what} is ${holder} here and ${clauses.join(", and ")}.`,
    evidence: [
      ...others.flatMap(({ uri, value }) =>
        corpus.places("positions", uri, value).map((there) => evidenceOf(uri, value, there)),
      ),
      ...facts.map((known) =>
        knownFact(known, `${side}’s side was led by ${known.fact.leaders[side ?? ""]}.`),
      ),
    ],
    suggestions: [],
    question: questionOf(position, side),
    words: place.text,
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

function evidenceOf(uri: string, { position, holder }: HeldPosition, place: Passage): DocumentEvidence {
  return elsewhere(uri, place, `${holder} is the ${position} here.`, holder);
}
