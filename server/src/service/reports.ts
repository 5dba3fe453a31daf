import type { Diagnostic } from "vscode-languageserver-types";
import type { SeverityName } from "../protocol/findings.ts";
import { digest } from "../text/digest.ts";
import { Recent } from "../text/recent.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { FindingsSummary } from "./findings-summary.ts";
import type { Library } from "./library.ts";

/** An article's diagnostics; `resultId` names exactly these. */
export interface Report {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** How many articles' diagnostics are at hand. */
const AT_HAND = 64;

const order: readonly SeverityName[] = ["error", "warning", "information", "hint"];

/** The diagnostics of every article, each with a name for its state, so that a client learns whether it changed. */
export class Reports {
  readonly #library: Library;
  readonly #rulePage: (code: string) => string | null;
  readonly #current = new Recent<string, Report>(AT_HAND);
  readonly #summaries = new Map<string, FindingsSummary>();
  readonly #lastIds = new Map<string, string>();

  constructor(library: Library, rulePage: (code: string) => string | null) {
    this.#library = library;
    this.#rulePage = rulePage;
  }

  of(uri: string): Report {
    const known = this.#current.get(uri);
    if (known !== undefined) return known;
    const items = diagnosticsOf(this.#library, uri, this.#rulePage);
    const report = { resultId: digest(JSON.stringify(items)), items };
    this.#lastIds.set(uri, report.resultId);
    this.summary(uri);
    this.#current.set(uri, report);
    return report;
  }

  summary(uri: string): FindingsSummary {
    const known = this.#summaries.get(uri);
    if (known !== undefined) return known;
    const findings = this.#library.findings(uri);
    const levels = new Set(findings.map(({ severity }) => severity));
    const summary = {
      count: findings.length,
      worst: order.find((severity) => levels.has(severity)) ?? null,
      asks: findings.some(({ question }) => question !== undefined),
    };
    this.#summaries.set(uri, summary);
    return summary;
  }

  /** Looks again at these articles when they are next asked for. */
  recheck(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.#current.delete(uri);
      this.#summaries.delete(uri);
    }
  }

  recheckAll(): void {
    this.#current.clear();
    this.#summaries.clear();
  }

  /** The state last given for an article. */
  lastId(uri: string): string | null {
    return this.#lastIds.get(uri) ?? null;
  }
}
