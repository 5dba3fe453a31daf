import type { CountedEvent, EventPlace } from "../../corpus/counted-events.ts";
import type { Profile } from "../../corpus/profile.ts";
import { foldName } from "../../facts/fold-words.ts";
import { ordinalLike } from "../../reading/english/events/words.ts";
import { elsewhere, knownFact } from "../evidence.ts";
import type { Evidence, Finding } from "../finding.ts";
import { firstArticles } from "../other-articles.ts";
import type { ComparisonContext } from "../rule.ts";
import { areOfOneDay, eventsAt, shareEventAt } from "./same-event.ts";

/** An event with its number and place, as an article gives them. */
type Numbered = CountedEvent & { readonly ordinal: number };

/** What speaks against a number; `number` is what follows from it, where one number follows. */
interface Objection {
  readonly evidence: Evidence;
  readonly number: number | null;
}

/** Events that are called the second where it is, elsewhere or by a fact, the third. */
export function numberConflicts(context: ComparisonContext): Finding[] {
  const profile = context.corpus.profile(context.article.uri);
  if (profile === undefined) return [];
  return context.article.says.events.flatMap(({ value, place }) => {
    if (!isNumbered(value)) return [];
    const objections = [...fromFacts(value, profile, context), ...fromArticles(value, profile, context)];
    return objections.length === 0 ? [] : [finding(value, place, objections)];
  });
}

function finding(event: Numbered, place: EventPlace, objections: readonly Objection[]): Finding {
  const word = place.number;
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
    suggestions:
      numbers.size === 1 ? [...numbers].map((number) => ordinalLike(number, word) + place.rest) : [],
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

function fromArticles(
  event: Numbered,
  profile: Profile,
  { article, corpus }: ComparisonContext,
): Objection[] {
  const groups = [...corpus.like("events", event)].filter(
    ({ value }) => saysMoreCameBefore(value, event) || (isNumbered(value) && differs(value, event)),
  );
  const others = firstArticles(groups, ({ uri, value }) => {
    if (uri === article.uri) return saysMoreCameBefore(value, event);
    const theirs = corpus.profile(uri);
    return (
      theirs !== undefined &&
      shareEventAt(profile, theirs, event.place) &&
      (saysMoreCameBefore(value, event) || areOfOneDay(profile, theirs))
    );
  });
  return others.flatMap(({ uri, value }) =>
    corpus.places("events", uri, value).map((place): Objection => {
      if (!saysMoreCameBefore(value, event)) {
        const answer = `the ${place.text.toLowerCase()}`;
        return { evidence: elsewhere(uri, place, `Called “${place.text}” here.`, answer), number: null };
      }
      const message = `“${place.text}”: so many came before.`;
      const number = uri === article.uri ? (value.earlier ?? 0) + 1 : null;
      return { evidence: elsewhere(uri, place, message, `after ${place.text}`), number };
    }),
  );
}

/** “two earlier rounds held in X” speaks against a second round in Y. */
function saysMoreCameBefore({ earlier, place }: CountedEvent, event: Numbered): boolean {
  return earlier !== null && earlier >= event.ordinal && foldName(place) !== foldName(event.place);
}

function isNumbered(event: CountedEvent): event is Numbered {
  return event.ordinal !== null;
}

function differs(a: Numbered, b: Numbered): boolean {
  return foldName(a.place) === foldName(b.place) && a.ordinal !== b.ordinal;
}
