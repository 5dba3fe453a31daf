import { nameKey, nameParts } from "../claims/name-key.ts";
import type { PositionStatement } from "../corpus/agreement/statement.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { Office } from "../corpus/office.ts";
import type { Passage } from "../corpus/passage.ts";
import type { EventFact } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import { grouped } from "../text/grouped.ts";
import { eventsAt } from "./events/same-event.ts";
import { knownFact, elsewhere as passageElsewhere } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { type OtherOffice, otherHolders, otherOffices } from "./people/other-offices.ts";
import type { ComparisonContext, Rule } from "./rule.ts";
import { elsewhere, here, passagesAgainst, type Standing, standingOf } from "./standing.ts";

/**
 * One position at one event, or one office in one story, given to different people by two documents; and two offices that
 * exclude each other, given to one person. Neither is called wrong.
 */
export const roleConflict: Rule = {
  code: "role.conflict",
  severity: "warning",
  summary: "Two documents that give one position at an event to different people",
  compare: (context: ComparisonContext): readonly Finding[] => {
    const { article, corpus } = context;
    const positions = article.says.statements.flatMap(({ value, place }) => {
      if (value.kind !== "position") return [];
      const standing = standingOf(value, article.uri, corpus);
      const facts = factsAgainst(value, context);
      return standing === null && facts.length === 0 ? [] : [finding(value, place, standing, facts, corpus)];
    });
    return [...positions, ...heldByOthers(context), ...otherwiseCalled(context)];
  },
};

/** The events of facts, at the article's time and in a place that it names, which somebody else led this side at. */
function factsAgainst(
  held: PositionStatement,
  { article, corpus, facts }: ComparisonContext,
): Known<EventFact>[] {
  const profile = corpus.profile(article.uri);
  if (held.side === null || held.position !== "head of delegation" || !held.isPerson || profile === undefined)
    return [];
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
  { position, side, holder }: PositionStatement,
  place: Passage,
  standing: Standing | null,
  facts: readonly Known<EventFact>[],
  corpus: CorpusView,
): Finding {
  const what = side === null ? position : `${position} (${side})`;
  const leaders = facts.flatMap(({ fact }) => fact.leaders[side ?? ""] ?? []);
  const clauses = [
    ...(standing === null ? [] : [`${elsewhere(standing, (answer) => answer)} on the same event`]),
    ...(leaders.length === 0 ? [] : [`${[...new Set(leaders)].join(", ")} by the facts`]),
  ];
  const where = standing === null || standing.sharedBy === 0 ? "here" : `${here(standing)},`;
  return {
    code: "role.conflict",
    start: place.start,
    end: place.end,
    message: `The ${what} is ${holder} ${where} and ${clauses.join(", and ")}.`,
    evidence: [
      ...(standing === null
        ? []
        : passagesAgainst(standing, corpus, (answer) => `${answer} is the ${position} here.`)),
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

function heldByOthers(context: ComparisonContext): Finding[] {
  return byPlace(otherHolders(context)).map((found): Finding => {
    const [{ person, office, place }] = found;
    const others = [...new Set(found.map(({ there }) => there.person))].join(", ");
    return {
      code: "role.conflict",
      start: place.start,
      end: place.end,
      message: `The ${written(office)} is ${person} here and ${others} in another document on the same story.`,
      evidence: found.map(({ there }) =>
        passageElsewhere(
          there.uri,
          there.place,
          `${there.person} is the ${written(there.office)} here.`,
          there.person,
        ),
      ),
      suggestions: [],
      question: `Who is the ${written(office)}?`,
      words: place.text,
      answer: person,
    };
  });
}

function otherwiseCalled(context: ComparisonContext): Finding[] {
  return byPlace(otherOffices(context)).map((found): Finding => {
    const [{ person, office, place }] = found;
    const others = [...new Set(found.map(({ there }) => there.office.title))].join(", ");
    return {
      code: "role.conflict",
      start: place.start,
      end: place.end,
      message: `${person} is ${office.title} here and ${others} in another document on the same story.`,
      evidence: found.map(({ there }) =>
        passageElsewhere(
          there.uri,
          there.place,
          `${there.person} is ${there.office.title} here.`,
          there.office.title,
        ),
      ),
      suggestions: [],
      question: `What is ${person}?`,
      words: place.text,
      answer: office.title,
    };
  });
}

type Found = readonly [OtherOffice, ...OtherOffice[]];

function byPlace(found: readonly OtherOffice[]): Found[] {
  const groups = grouped(found, ({ place, office }) => `${place.start} ${office.title}`).values();
  return [...groups].filter((group): group is [OtherOffice, ...OtherOffice[]] => group.length > 0);
}

const written = ({ title, of }: Office): string => (of === null ? title : `${title} (${of})`);

function questionOf(position: string, side: string | null): string {
  if (position === "mediator") return "Who mediated?";
  if (side === null) return `Who was the ${position}?`;
  return position === "head of delegation"
    ? `Who led ${side}’s delegation?`
    : `Who was the ${position} (${side})?`;
}
