import type { DatedPhrase } from "../corpus/dated-phrases.ts";
import type { Passage } from "../corpus/passage.ts";
import { compareIntervals } from "../time/interval.ts";
import { elsewhere } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { firstArticles } from "./other-articles.ts";
import type { ComparisonContext, Rule } from "./rule.ts";

/** How many telling words two phrases must share, and what part of the shorter one's. */
const SHARED_WORDS = 3;
const SHARED_PART = 0.75;

/** An event that two articles date differently, where no fact decides. */
export const dateConflict: Rule = {
  code: "date.conflict",
  severity: "warning",
  summary: "Two documents that date one event differently",
  compare: (context): readonly Finding[] =>
    context.article.says.phrases
      .filter(({ value }) => !value.known)
      .flatMap(({ value, place }) => finding(context, value, place) ?? []),
};

function finding(
  { article, corpus }: ComparisonContext,
  phrase: DatedPhrase,
  place: Passage,
): Finding | null {
  const other = [...corpus.like("phrases", phrase)].filter(
    ({ value }) => compareIntervals(phrase.days, value.days) !== "overlaps" && tellTheSame(phrase, value),
  );
  const others = firstArticles(other, ({ uri }) => uri !== article.uri);
  const [first] = others;
  if (first === undefined) return null;
  return {
    code: "date.conflict",
    start: place.start,
    end: place.end,
    message: `${phrase.date} here, ${first.value.date} in another document.`,
    evidence: others.flatMap(({ uri, value }) =>
      corpus
        .places("phrases", uri, value)
        .map((there) => elsewhere(uri, there, `dates it ${value.date}`, value.date)),
    ),
    suggestions: [],
    question: `When did this happen: ${first.value.date} or ${phrase.date}?`,
    words: place.text,
    answer: phrase.date,
  };
}

/** Whether two phrases tell one event: the same verb of the same named ones in nearly the same words. */
function tellTheSame(a: DatedPhrase, b: DatedPhrase): boolean {
  if (a.cue !== b.cue) return false;
  const inA = new Set(a.words);
  const shared = b.words.filter((word) => inA.has(word)).length;
  if (shared < SHARED_WORDS || shared < SHARED_PART * Math.min(a.words.length, b.words.length)) return false;
  const [fewer, more] = a.names.length <= b.names.length ? [a, b] : [b, a];
  const names = new Set(more.names);
  return fewer.names.length > 0 && fewer.names.every((name) => names.has(name));
}
