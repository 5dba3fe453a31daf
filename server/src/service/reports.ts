import type { Diagnostic } from "vscode-languageserver-types";
import { diagnosticsOf } from "./diagnostics.ts";
import type { Library } from "./library.ts";

/** An article's diagnostics; `resultId` is the same for as long as they are. */
export interface Report {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Numbers the states of every article's diagnostics, so that a client learns whether they changed. */
export class Reports {
  readonly #library: Library;
  readonly #rulePage: (code: string) => string | null;
  readonly #reports = new Map<string, { report: Report; content: string; current: boolean }>();
  #count = 0;

  constructor(library: Library, rulePage: (code: string) => string | null) {
    this.#library = library;
    this.#rulePage = rulePage;
  }

  of(uri: string): Report {
    const known = this.#reports.get(uri);
    if (known?.current) return known.report;
    const items = diagnosticsOf(this.#library, uri, this.#rulePage);
    const content = JSON.stringify(items);
    if (known?.content === content) {
      known.current = true;
      return known.report;
    }
    this.#count++;
    const report = { resultId: String(this.#count), items };
    this.#reports.set(uri, { report, content, current: true });
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
