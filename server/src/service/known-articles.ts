import { Corpus } from "../corpus/corpus.ts";
import type { CorpusView } from "../corpus/corpus-view.ts";
import { lazily } from "../text/lazily.ts";
import { TimelineIndex } from "../timeline/timeline-index.ts";
import {
  type Compressor,
  markOfRecord,
  outlineIn,
  outlineOf,
  type PackedRecord,
  packed,
  type RecordOutline,
  type ShownRecord,
} from "./packed-record.ts";
import type { ArticleRecord } from "./record.ts";
import type { RecordShelf } from "./record-shelf.ts";
import { Records } from "./records.ts";

/** What is kept of every article that could be read, and whose findings a change of one may change. */
export class KnownArticles {
  readonly #compressor: Compressor;
  readonly #records: Records;
  readonly #corpus = new Corpus(
    (uri) => this.#records.digest(uri),
    (section, uri, value) => this.#records.places(section, uri, value),
    (section, uri) => this.#records.apart(section, uri).map(({ value }) => value),
  );
  readonly #timeline = new TimelineIndex();
  /** What names each article's record exactly. */
  readonly #marks = new Map<string, () => string>();
  #affected = new Set<string>();
  /** While many records are taken at once: how many more are taken like any other change; negative if there were more. */
  #filling: number | null = null;

  constructor(compressor: Compressor, shelf: RecordShelf) {
    this.#compressor = compressor;
    this.#records = new Records(compressor, shelf);
  }

  get corpus(): CorpusView {
    return this.#corpus;
  }

  get timeline(): TimelineIndex {
    return this.#timeline;
  }

  has(uri: string): boolean {
    return this.#records.has(uri);
  }

  /** The articles, in no order. */
  uris(): Iterable<string> {
    return this.#records.uris();
  }

  record(uri: string): ArticleRecord | undefined {
    return this.#records.get(uri);
  }

  /** What lists and diagnostics need of an article, quicker than its record. */
  shown(uri: string): ShownRecord | undefined {
    return this.#records.shown(uri);
  }

  /** Names exactly what the articles are compared by. */
  marks(): ReadonlyMap<string, string> {
    return new Map([...this.#marks].map(([uri, mark]) => [uri, mark()]));
  }

  /** Keeps the record of an open document at hand. */
  setOpen(uri: string, record: ArticleRecord): void {
    this.#records.setOpen(uri, record);
    const mark = lazily(() => markOfRecord(record));
    this.#know(outlineOf(record), mark, true);
  }

  /** Keeps the record of a file that was read here. */
  setRead(uri: string, record: ArticleRecord): void {
    const outline = outlineOf(record);
    const small = packed(record, this.#compressor);
    this.#records.set(uri, small, outline);
    this.#know(outline, () => small.mark, true);
  }

  /** Keeps a record as it was made elsewhere. */
  setPacked(uri: string, record: PackedRecord): void {
    const outline = outlineIn(record, this.#compressor);
    this.#records.set(uri, record, outline);
    const { mark } = record;
    if (this.#filling !== null) this.#filling -= 1;
    this.#know(outline, () => mark, this.#filling === null || this.#filling >= 0);
  }

  forget(uri: string): void {
    this.#marks.delete(uri);
    this.affect(this.#corpus.remove(uri));
    this.#timeline.set(uri, []);
    this.#records.delete(uri);
  }

  /**
   * From now on packed records are only kept, but for the first `edits`: it is not asked of each whom it affects. Until
   * `endFilling`.
   */
  beginFilling(edits: number): void {
    this.#filling = edits;
  }

  /** Whether there were more records than edits, so that every article is affected. */
  endFilling(): boolean {
    const isOver = this.#filling !== null && this.#filling < 0;
    this.#filling = null;
    return isOver;
  }

  affect(uris: Iterable<string>): void {
    for (const uri of uris) this.#affected.add(uri);
  }

  /** The articles whose findings may have changed since this was last asked. */
  takeAffected(): ReadonlySet<string> {
    const affected = this.#affected;
    this.#affected = new Set();
    return affected;
  }

  #know({ values, timeline }: RecordOutline, mark: () => string, affects: boolean): void {
    this.#marks.set(values.uri, mark);
    this.#timeline.set(values.uri, timeline);
    this.affect(this.#corpus.set(values, { affects }));
  }
}
