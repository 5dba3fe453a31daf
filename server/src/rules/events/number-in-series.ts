import type { NumberStatement, StatementPlace } from "../../corpus/agreement/statement.ts";
import { compare } from "../../corpus/agreement/statements.ts";
import type { Profile } from "../../corpus/profile.ts";
import { foldName } from "../../facts/fold-words.ts";
import { elsewhere, knownFact } from "../evidence.ts";
import type { Evidence, Finding } from "../finding.ts";
import type { ComparisonContext } from "../rule.ts";
import { passagesAgainst, standingOf } from "../standing.ts";
import { ordinalLike } from "../write-ordinal.ts";
import { eventsAt } from "./same-event.ts";

/** An event with its number. */
type Numbered = NumberStatement & { readonly ordinal: number };

/** What speaks against a number; `number` is what follows from it, where one number follows. */
interface Objection {
  readonly evidence: Evidence;
  readonly number: number | null;
}

/** Events that are called the second where it is, elsewhere or by a fact, the third. */
export function numberConflicts(context: ComparisonContext): Finding[] {
  const profile = context.corpus.profile(context.article.uri);
  if (profile === undefined) return [];
  return context.article.says.statements.flatMap(({ value, place }) => {
    if (value.kind !== "number" || !isNumbered(value)) return [];
    const objections = [
      ...fromFacts(value, profile, context),
      ...fromThisArticle(value, profile, context),
      ...fromOthers(value, context),
    ];
    return objections.length === 0 ? [] : [finding(value, place, objections)];
  });
}

function finding(event: Numbered, place: StatementPlace, objections: readonly Objection[]): Finding {
  const { number: word = place.text, rest = "" } = place;
  const numbers = new Set(objections.flatMap(({ number }) => number ?? []));
  return {
    code: "event.conflict",
    start: place.start,
    end: place.end,
    message: `This ${event.noun} in ${event.place} is called the ${word.toLowerCase()}. ${
      numbers.size === 1
        ? `It was the ${ordinalLike([...numbers][0] ?? 0, "first")} by what is linked here.`
        : "What is linked here counts otherwise."
    }`,
    evidence: objections.map(({ evidence }) => evidence),
    words: place.text,
    question: `Which ${event.noun} was it in ${event.place}?`,
    answer: `the ${word.toLowerCase()}`,
    suggestions: numbers.size === 1 ? [...numbers].map((number) => ordinalLike(number, word) + rest) : [],
  };
}

function fromFacts(event: Numbered, profile: Profile, { facts }: ComparisonContext): Objection[] {
  return eventsAt(profile, event.place, facts).flatMap((known) => {
    const { series, number, place } = known.fact;
    if (series === null || number === null || number === event.ordinal) return [];
    if (!foldName(series).split(" ").includes(event.noun)) return [];
    const message = `The ${series} in ${place} was number ${number} in its series.`;
    return [{ evidence: knownFact(known, message), number }];
  });
}

function fromThisArticle(event: Numbered, profile: Profile, { article }: ComparisonContext): Objection[] {
  return article.says.statements.flatMap(({ value, place }): Objection[] => {
    if (value.kind !== "number" || value.earlier === null) return [];
    if (compare(event, value, profile, profile) !== "disagrees") return [];
    const evidence = elsewhere(article.uri, place, toldBy(value.answer), value.answer);
    return [{ evidence, number: value.earlier + 1 }];
  });
}

function fromOthers(event: Numbered, { article, corpus }: ComparisonContext): Objection[] {
  const standing = standingOf(event, article.uri, corpus);
  if (standing === null) return [];
  return passagesAgainst(standing, corpus, toldBy).map((evidence) => ({ evidence, number: null }));
}

function toldBy(answer: string): string {
  return `“${answer}” here.`;
}

function isNumbered(event: NumberStatement): event is Numbered {
  return event.ordinal !== null;
}
