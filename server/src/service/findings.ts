import type { Facts } from "../facts/facts.ts";
import { checkArticle, type RaisedFinding, type SeveritySettings } from "../rules/check-article.ts";
import type { Rule } from "../rules/rule.ts";
import type { Articles } from "./articles.ts";
import type { Logger } from "./logger.ts";

/** What findings are made with. */
export interface FindingsOptions {
  readonly articles: Articles;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  readonly severities: SeveritySettings;
  readonly logger: Logger;
}

/** The findings of every article, each kept until something that it may depend on changes. */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #rules: readonly Rule[];
  readonly #found = new Map<string, readonly RaisedFinding[]>();
  /** Article → the articles whose findings point into it. */
  readonly #pointing = new Map<string, Set<string>>();
  #severities: SeveritySettings;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#severities = options.severities;
    this.#rules = options.rules.map((rule) => guarded(rule, options.logger));
  }

  /** The article's findings in the order of its text, those that a note answers included. */
  of(uri: string): readonly RaisedFinding[] {
    const known = this.#found.get(uri);
    if (known !== undefined) return known;
    const { articles, facts } = this.#options;
    const analysis = articles.get(uri)?.analysis;
    if (!analysis) return [];
    const found = checkArticle(this.#rules, { analysis, corpus: articles.corpus(), facts }, this.#severities);
    this.#found.set(uri, found);
    for (const { evidence } of found) {
      for (const item of evidence) if ("uri" in item) this.#pointsInto(item.uri, uri);
    }
    return found;
  }

  /** Lets go of what may have changed with these articles; gives the articles concerned. */
  forget(uris: ReadonlySet<string>): ReadonlySet<string> {
    const concerned = new Set(uris);
    for (const uri of uris) {
      for (const other of this.#pointing.get(uri) ?? []) concerned.add(other);
      this.#pointing.delete(uri);
    }
    for (const uri of concerned) this.#found.delete(uri);
    return concerned;
  }

  /** Changes how loudly rules speak. */
  setSeverities(severities: SeveritySettings): void {
    this.#severities = severities;
    this.#found.clear();
  }

  #pointsInto(target: string, from: string): void {
    if (target === from) return;
    const known = this.#pointing.get(target);
    if (known === undefined) this.#pointing.set(target, new Set([from]));
    else known.add(from);
  }
}

/** The same rule, silent where it breaks, so that one rule's mistake does not take the others along. */
function guarded(rule: Rule, logger: Logger): Rule {
  return {
    ...rule,
    check(context) {
      try {
        return rule.check(context);
      } catch (error) {
        logger.error(`Rule ${rule.code} failed on ${context.analysis.uri}: ${String(error)}`);
        return [];
      }
    },
  };
}
