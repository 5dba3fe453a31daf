import type { Facts } from "../facts/facts.ts";
import { compareIntervals } from "../time/interval.ts";
import { type DatedPhrase, datedPhrases, phrasesByCue } from "./dates/event-phrases.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** How many telling words two phrases must share, and what part of the shorter one's. */
const SHARED_WORDS = 3;
const SHARED_PART = 0.75;

/** An event that two articles date differently, where no fact decides. */
export const dateConflict: Rule = {
  code: "date.conflict",
  severity: "warning",
  summary: "Two documents that date one event differently",
  check: (context): readonly Finding[] =>
    datedPhrases(context.analysis)
      .filter((phrase) => !isKnown(context.facts, phrase))
      .flatMap((phrase) => finding(context, phrase) ?? []),
};

function isKnown(facts: Facts, { analysis, date }: DatedPhrase): boolean {
  const { text } = analysis.article;
  const { start = 0, end = 0 } = date.mention.setting?.scope ?? {};
  return facts.eventsIn(text.slice(start, end), text).length > 0;
}

function finding({ analysis, corpus }: RuleContext, phrase: DatedPhrase): Finding | null {
  const others = (phrasesByCue(corpus).get(phrase.cue) ?? []).filter(
    (other) =>
      other.analysis.uri !== analysis.uri &&
      compareIntervals(phrase.days, other.days) !== "overlaps" &&
      tellTheSame(phrase, other),
  );
  const [first] = others;
  if (first === undefined) return null;
  const { start, end, text } = phrase.date.mention;
  return {
    code: "date.conflict",
    start,
    end,
    message: `${text} here, ${first.date.mention.text} in another document.`,
    evidence: others.map((other) =>
      passage(
        other.analysis,
        other.date.mention,
        `dates it ${other.date.mention.text}`,
        other.date.mention.text,
      ),
    ),
    suggestions: [],
    question: `When did this happen: ${first.date.mention.text} or ${text}?`,
    answer: text,
  };
}

/** Whether two phrases tell one event: the same verb of the same named ones in nearly the same words. */
function tellTheSame(a: DatedPhrase, b: DatedPhrase): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < SHARED_WORDS || shared < SHARED_PART * Math.min(a.words.size, b.words.size)) return false;
  const [fewer, more] = a.names.size <= b.names.size ? [a, b] : [b, a];
  return fewer.names.size > 0 && [...fewer.names].every((name) => more.names.has(name));
}
