import { analyse, type Source } from "../../server/src/claims/analyse.ts";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { checkArticle } from "./check-article.ts";
import { english, readParagraphs } from "./english.ts";
import { noFacts } from "./no-facts.ts";

/** What a rule is checked with besides the article. */
export interface Around {
  /** Other documents of the folder: name → text. */
  readonly others?: Readonly<Record<string, string>>;
  readonly facts?: Facts;
  /** The article's publication date, ISO. */
  readonly date?: string;
}

/** Reads a text as the article `file:///article.txt`. */
export function analyseText(text: string, around: Around = {}, name = "article.txt"): Analysis {
  const source: Source = {
    uri: `file:///${name}`,
    text,
    format: name.endsWith(".md") ? "markdown" : "plain",
    dates: around.date === undefined ? {} : { given: { value: around.date, basis: "given", confidence: 1 } },
  };
  return analyse(source, { language: english, readParagraphs, facts: around.facts ?? noFacts });
}

/** The findings of one rule in a text. */
export function checkRule(rule: Rule, text: string, around: Around = {}): readonly Finding[] {
  const analysis = analyseText(text, around);
  const others = Object.entries(around.others ?? {}).map(([name, other]) => analyseText(other, around, name));
  const facts = around.facts ?? noFacts;
  const corpus = buildCorpus([analysis, ...others], facts);
  return checkArticle([rule], { analysis, corpus, facts }).map(({ severity: _, ...finding }) => finding);
}
