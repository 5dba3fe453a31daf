import type { Diagnostic } from "vscode-languageserver-types";
import { digest } from "../text/digest.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { Library } from "./library.ts";

/** An article's diagnostics; `resultId` names exactly these. */
export interface Report {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** The diagnostics of every article, each with a name for its state, so that a client learns whether it changed. */
export class Reports {
  readonly #library: Library;
  readonly #rulePage: (code: string) => string | null;
  readonly #reports = new Map<string, { report: Report; current: boolean }>();

  constructor(library: Library, rulePage: (code: string) => string | null) {
    this.#library = library;
    this.#rulePage = rulePage;
  }

  of(uri: string): Report {
    const known = this.#reports.get(uri);
    if (known?.current) return known.report;
    const items = diagnosticsOf(this.#library, uri, this.#rulePage);
    const resultId = digest(JSON.stringify(items));
    const report = known?.report.resultId === resultId ? known.report : { resultId, items };
    this.#reports.set(uri, { report, current: true });
    return report;
  }

  /** Looks again at these articles when they are next asked for. */
  recheck(uris: Iterable<string>): void {
    for (const uri of uris) {
      const known = this.#reports.get(uri);
      if (known !== undefined) known.current = false;
    }
  }

  recheckAll(): void {
    this.recheck([...this.#reports.keys()]);
  }

  /** The state last given for an article. */
  lastId(uri: string): string | null {
    return this.#reports.get(uri)?.report.resultId ?? null;
  }
}
