import type { Contradiction } from "../corpus/agreement/propositions/contradiction.ts";
import { contradictionsOf } from "../corpus/agreement/propositions/contradictions.ts";
import type { ToldItem } from "../corpus/agreement/propositions/telling.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import type { Passage } from "../corpus/passage.ts";
import { memoize } from "../text/memoize.ts";
import { elsewhere } from "./evidence.ts";
import type { DocumentEvidence, Finding } from "./finding.ts";
import type { ComparisonContext } from "./rule.ts";

/** So many passages are shown against one. */
const MOST_SHOWN = 10;

/** What may be told otherwise: names, numbers or dates, or what was done, how and by whom. */
type Kind = ToldItem["kind"] | "deed";

/** What an article tells otherwise than another of its story, of one kind. */
export function toldOtherwise(context: ComparisonContext, code: string, kind: Kind): Finding[] {
  const { article, corpus } = context;
  const byPlace = new Map<string, { place: Passage; against: Contradiction[] }>();
  for (const contradiction of contradictionsIn(context)) {
    const { own, answer, about } = contradiction;
    if ((about?.kind ?? "deed") !== kind) continue;
    const place = placeOf(article.uri, own, answer, corpus);
    if (place === null) continue;
    const key = `${place.start} ${place.end}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, { place, against: [contradiction] });
    else known.against.push(contradiction);
  }
  return [...byPlace.values()].flatMap(({ place, against }) => findingOf(code, place, against, corpus) ?? []);
}

/** Several rules ask for them, one after the other. */
const contradictionsIn = memoize(({ article, corpus }: ComparisonContext): readonly Contradiction[] =>
  contradictionsOf(article.uri, corpus),
);

function findingOf(
  code: string,
  place: Passage,
  against: readonly Contradiction[],
  corpus: CorpusView,
): Finding | null {
  const evidence = against.slice(0, MOST_SHOWN).flatMap(({ uri, other, instead }): DocumentEvidence[] => {
    const there = placeOf(uri, other, instead, corpus);
    if (there === null) return [];
    return [
      { ...elsewhere(uri, there, "This document tells it otherwise.", instead), same: instead.toLowerCase() },
    ];
  });
  const [first] = against;
  if (first === undefined || evidence.length === 0) return null;
  const { answer, instead, about } = first;
  return {
    code,
    start: place.start,
    end: place.end,
    message: `“${answer}” here, “${instead}” in another document that tells of the same.`,
    evidence,
    suggestions: [],
    question: questionOf(about, [answer, instead]),
    words: place.text,
    answer,
    same: answer.toLowerCase(),
  };
}

function questionOf(about: ToldItem | null, answers: readonly string[]): string {
  const [one = "", two = ""] = [...answers].sort();
  if (about === null) return `Which is right: “${one}” or “${two}”?`;
  const either = `${one} or ${two}`;
  if (about.kind === "figure") return `Which number is it: ${either}?`;
  if (about.kind === "time") return `When was it: ${either}?`;
  if (about.of === "person") return `Who was it: ${either}?`;
  return about.of === "place" ? `Where was it: ${either}?` : `Which was it: ${either}?`;
}

/** Where an article has some words of what it tells; `null` where they are not found. */
function placeOf(
  uri: string,
  telling: Contradiction["own"],
  words: string,
  corpus: CorpusView,
): Passage | null {
  for (const { start, text } of corpus.places("tellings", uri, telling)) {
    const at = text.indexOf(words);
    if (at >= 0) return { start: start + at, end: start + at + words.length, text: words };
  }
  return null;
}
