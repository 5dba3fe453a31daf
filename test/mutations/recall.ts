import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import type { RaisedFinding } from "../../server/src/rules/raised-findings.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { checkArticle } from "../support/check-article.ts";
import { analyseText } from "../support/check-rule.ts";
import type { Mutant, MutationKind } from "./mutants.ts";

/** The rules that hold what an article says against the calendar, against itself and against facts. */
const CHECKED = /^(?:date\.(?!unresolved)|role\.|event\.|name\.anachronism|figure\.arithmetic)/;
const checked = rules.filter(({ code }) => CHECKED.test(code));

/** What those rules find in a text. */
export function findingsIn(text: string, facts: Facts, date: string): RaisedFinding[] {
  const analysis = analyseText(text, { facts, date });
  return checkArticle(checked, { analysis, corpus: buildCorpus([analysis], facts), facts });
}

/** How many of a kind of mutants were found, and which were not. */
export interface Recall {
  readonly kind: MutationKind;
  readonly found: number;
  readonly of: number;
  readonly missed: readonly Mutant[];
}

/** Sums mutants up by their kind. */
export function recallOf(tried: readonly { readonly mutant: Mutant; readonly found: boolean }[]): Recall[] {
  const kinds = [...new Set(tried.map(({ mutant }) => mutant.kind))].sort();
  return kinds.map((kind) => {
    const own = tried.filter(({ mutant }) => mutant.kind === kind);
    const missed = own.filter(({ found }) => !found).map(({ mutant }) => mutant);
    return { kind, found: own.length - missed.length, of: own.length, missed };
  });
}
