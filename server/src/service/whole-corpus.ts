import type { Analysis } from "../claims/analysis.ts";
import { buildCorpus } from "../corpus/build-corpus.ts";
import type { CorpusView } from "../corpus/corpus.ts";
import type { ChangingCorpus } from "./articles.ts";

/** A corpus in which every article may affect every other. */
export class WholeCorpus implements ChangingCorpus {
  readonly #articles = new Map<string, Analysis>();
  #view: CorpusView | null = null;

  set(analysis: Analysis): void {
    this.#articles.set(analysis.uri, analysis);
    this.#view = null;
  }

  remove(uri: string): void {
    if (this.#articles.delete(uri)) this.#view = null;
  }

  view(): CorpusView {
    this.#view ??= buildCorpus([...this.#articles.values()]);
    return this.#view;
  }

  affectedBy(): ReadonlySet<string> {
    return new Set(this.#articles.keys());
  }
}
