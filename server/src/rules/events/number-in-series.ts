import type { Analysis } from "../../claims/analysis.ts";
import type { Profile } from "../../corpus/profile.ts";
import { foldName } from "../../facts/fold-words.ts";
import { ordinalLike } from "../../reading/english/events/words.ts";
import type { EventMention } from "../../reading/mention.ts";
import { knownFact, passage } from "../evidence.ts";
import type { Evidence, Finding } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { areOfOneDay, eventsAt, shareEventAt } from "./same-event.ts";

/** An event with its number and place, as an article gives them. */
type Numbered = EventMention & { readonly ordinal: number; readonly place: string };

/** What speaks against a number; `number` is what follows from it, where one number follows. */
interface Objection {
  readonly evidence: Evidence;
  readonly number: number | null;
}

/** Events that are called the second where it is, elsewhere or by a fact, the third. */
export function numberConflicts(context: RuleContext): Finding[] {
  const profile = context.corpus.profile(context.analysis.uri);
  if (profile === undefined) return [];
  return context.analysis.mentions.flatMap((event) => {
    if (event.kind !== "event" || !isNumbered(event)) return [];
    const objections = [...fromFacts(event, profile, context), ...fromArticles(event, profile, context)];
    return objections.length === 0 ? [] : [finding(event, objections, context.analysis)];
  });
}

function finding(event: Numbered, objections: readonly Objection[], { article }: Analysis): Finding {
  const written = event.ordinalSpan ?? event;
  const word = article.text.slice(written.start, written.end);
  const numbers = new Set(objections.flatMap(({ number }) => number ?? []));
  const rest = article.text.slice(written.end, event.end);
  return {
    code: "event.conflict",
    start: event.start,
    end: event.end,
    message: `This ${event.noun} in ${event.place} is called the ${word.toLowerCase()}. ${
      numbers.size === 1
        ? `It was the ${ordinalLike([...numbers][0] ?? 0, "first")} by what is linked here.`
        : "What is linked here counts otherwise."
    }`,
    evidence: objections.map(({ evidence }) => evidence),
    question: `Which ${event.noun} was it in ${event.place}?`,
    answer: `the ${word.toLowerCase()}`,
    suggestions: numbers.size === 1 ? [...numbers].map((number) => ordinalLike(number, word) + rest) : [],
  };
}

function fromFacts(event: Numbered, profile: Profile, { facts }: RuleContext): Objection[] {
  return eventsAt(profile, event.place, facts).flatMap((known) => {
    const { series, number, place } = known.fact;
    if (series === null || number === null || number === event.ordinal) return [];
    if (!foldName(series).split(" ").includes(event.noun)) return [];
    const message = `The ${series} in ${place} was number ${number} in its series.`;
    return [{ evidence: knownFact(known, message), number }];
  });
}

function fromArticles(event: Numbered, profile: Profile, { analysis, corpus }: RuleContext): Objection[] {
  return corpus.events(event.noun).flatMap(({ uri, mention }): Objection[] => {
    const itself = uri === analysis.uri;
    const article = corpus.article(uri);
    const elsewhere = corpus.profile(uri);
    if (article === undefined || elsewhere === undefined) return [];
    if (!itself && !shareEventAt(profile, elsewhere, event.place)) return [];
    if (saysMoreCameBefore(mention, event)) {
      const message = `“${mention.text}”: so many came before.`;
      const number = itself ? (mention.earlier ?? 0) + 1 : null;
      return [{ evidence: passage(article, mention, message, `after ${mention.text}`), number }];
    }
    if (!itself && isNumbered(mention) && differs(mention, event) && areOfOneDay(profile, elsewhere)) {
      const answer = `the ${mention.text.toLowerCase()}`;
      return [
        { evidence: passage(article, mention, `Called “${mention.text}” here.`, answer), number: null },
      ];
    }
    return [];
  });
}

/** “two earlier rounds held in X” speaks against a second round in Y. */
function saysMoreCameBefore({ earlier, place }: EventMention, event: Numbered): boolean {
  return (
    earlier !== null &&
    earlier >= event.ordinal &&
    place !== null &&
    foldName(place) !== foldName(event.place)
  );
}

function isNumbered(mention: EventMention): mention is Numbered {
  return mention.ordinal !== null && mention.place !== null;
}

function differs(a: Numbered, b: Numbered): boolean {
  return foldName(a.place) === foldName(b.place) && a.ordinal !== b.ordinal;
}
