import type { Facts } from "../facts/facts.ts";
import type { Finding } from "../rules/finding.ts";
import {
  compareArticle,
  type RaisedFinding,
  raised,
  type SeveritySettings,
} from "../rules/raised-findings.ts";
import type { Rule } from "../rules/rule.ts";
import { Recent } from "../text/recent.ts";
import type { Articles } from "./articles.ts";
import { ComparedFindings } from "./compared-findings.ts";
import type { KeptComparisons } from "./kept-comparisons.ts";
import type { Compressor } from "./packed-record.ts";

/** What findings are made with. */
export interface FindingsOptions {
  readonly articles: Articles;
  readonly facts: Facts;
  /** Guarded, so that none throws. */
  readonly rules: readonly Rule[];
  readonly severities: SeveritySettings;
  readonly compressor: Compressor;
}

/** How many articles' findings are at hand as a whole. */
const AT_HAND = 64;

/**
 * The findings of every article. What it shows by itself stands in its record; what it shows beside others is kept
 * until something that it may depend on changes.
 */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #compared: ComparedFindings;
  readonly #recent = new Recent<string, readonly RaisedFinding[]>(AT_HAND);
  #severities: SeveritySettings;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#compared = new ComparedFindings(options.compressor);
    this.#severities = options.severities;
  }

  /** The article's findings in the order of its text, those that a note answers included. */
  of(uri: string): readonly RaisedFinding[] {
    const known = this.#recent.get(uri);
    if (known !== undefined) return known;
    const shown = this.#options.articles.shown(uri);
    if (shown === undefined) return [];
    const all = [...shown.findings, ...this.#beside(uri)];
    const found = raised(this.#options.rules, all, this.#severities);
    this.#recent.set(uri, found);
    return found;
  }

  /** What all articles show beside each other; `null` unless all of them were compared. */
  compared(): KeptComparisons["findings"] | null {
    const { articles } = this.#options;
    if (!articles.uris().every((uri) => articles.problem(uri) !== null || this.#compared.has(uri)))
      return null;
    return this.#compared.kept();
  }

  /** Takes what was found when the very same articles were compared. */
  restore(kept: KeptComparisons["findings"]): void {
    for (const uri of this.#options.articles.uris())
      if (!this.#compared.has(uri)) this.#compared.restore(uri, kept.get(uri) ?? null);
  }

  /** Lets go of what may have changed with these articles; gives the articles concerned. */
  forget(uris: ReadonlySet<string>): ReadonlySet<string> {
    const concerned = this.#compared.forget(uris);
    for (const uri of concerned) this.#recent.delete(uri);
    return concerned;
  }

  /** Changes how loudly rules speak. */
  setSeverities(severities: SeveritySettings): void {
    this.#severities = severities;
    this.#recent.clear();
  }

  /** What an article shows beside others. */
  #beside(uri: string): readonly Finding[] {
    const known = this.#compared.of(uri);
    if (known !== undefined) return known;
    const { articles, facts, rules } = this.#options;
    const corpus = articles.corpus();
    const article = corpus.digest(uri);
    if (article === undefined) return [];
    const found = compareArticle(rules, { article, corpus, facts });
    this.#compared.set(uri, found);
    return found;
  }
}
