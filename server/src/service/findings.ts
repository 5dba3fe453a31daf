import type { Facts } from "../facts/facts.ts";
import { type RaisedFinding, raised, type SeveritySettings } from "../rules/check-article.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import { Recent } from "../text/recent.ts";
import type { Articles } from "./articles.ts";
import type { KeptComparisons } from "./kept-comparisons.ts";

/** What findings are made with. */
export interface FindingsOptions {
  readonly articles: Articles;
  readonly facts: Facts;
  /** Guarded, so that none throws. */
  readonly rules: readonly Rule[];
  readonly severities: SeveritySettings;
}

/** How many articles' findings are at hand as a whole. */
const AT_HAND = 64;

/**
 * The findings of every article. What it shows by itself stands in its record; what it shows beside others is kept
 * until something that it may depend on changes.
 */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #compared = new Map<string, readonly Finding[]>();
  readonly #recent = new Recent<string, readonly RaisedFinding[]>(AT_HAND);
  /** Article → the articles whose findings point into it. */
  readonly #pointing = new Map<string, Set<string>>();
  #severities: SeveritySettings;

  constructor(options: FindingsOptions) {
    this.#options = options;
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
    return [...this.#compared].filter(([, found]) => found.length > 0);
  }

  /** Takes what was found when the very same articles were compared. */
  restore(kept: KeptComparisons["findings"]): void {
    const found = new Map(kept);
    for (const uri of this.#options.articles.uris())
      if (!this.#compared.has(uri)) this.#keep(uri, found.get(uri) ?? NONE);
  }

  /** Lets go of what may have changed with these articles; gives the articles concerned. */
  forget(uris: ReadonlySet<string>): ReadonlySet<string> {
    const concerned = new Set(uris);
    for (const uri of uris) {
      for (const other of this.#pointing.get(uri) ?? []) concerned.add(other);
      this.#pointing.delete(uri);
    }
    for (const uri of concerned) {
      this.#compared.delete(uri);
      this.#recent.delete(uri);
    }
    return concerned;
  }

  /** Changes how loudly rules speak. */
  setSeverities(severities: SeveritySettings): void {
    this.#severities = severities;
    this.#recent.clear();
  }

  /** What an article shows beside others. */
  #beside(uri: string): readonly Finding[] {
    const known = this.#compared.get(uri);
    if (known !== undefined) return known;
    const { articles, facts, rules } = this.#options;
    const corpus = articles.corpus();
    const article = corpus.digest(uri);
    if (article === undefined) return [];
    const found = rules.flatMap((rule) => rule.compare?.({ article, corpus, facts }) ?? []);
    this.#keep(uri, found);
    return found;
  }

  #keep(uri: string, found: readonly Finding[]): void {
    this.#compared.set(uri, found.length === 0 ? NONE : found);
    for (const { evidence } of found) {
      for (const item of evidence) if ("uri" in item) this.#pointsInto(item.uri, uri);
    }
  }

  #pointsInto(target: string, from: string): void {
    if (target === from) return;
    const known = this.#pointing.get(target);
    if (known === undefined) this.#pointing.set(target, new Set([from]));
    else known.add(from);
  }
}

const NONE: readonly Finding[] = [];
