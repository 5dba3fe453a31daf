import { closeSync, readSync } from "node:fs";
import { recordIn, type StoredEntry, type StoredRecord } from "./store-format.ts";

/** What was found in a store. The bytes of a record stay on disk until it is asked for. */
export class LoadedStore {
  /** What there is of each URI, the last behind the others. */
  readonly #entries = new Map<string, StoredEntry[]>();
  #count = 0;
  /** The file, which may have another name by now. */
  file: number | null = null;
  /** Whether it is another's, or not all of it could be read. */
  isDamaged = false;

  add(entry: StoredEntry): void {
    const before = this.#entries.get(entry.uri);
    if (before === undefined) this.#entries.set(entry.uri, [entry]);
    else before.push(entry);
    this.#count += 1;
  }

  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Whether it should be rewritten: it is damaged, another's, or mostly out of date. */
  get isStale(): boolean {
    return this.isDamaged || this.#count > 2 * this.#entries.size;
  }

  /** The last record of a URI; with a mark, the last that has it. */
  entry(uri: string, mark?: string): StoredEntry | undefined {
    return this.#entries.get(uri)?.findLast((entry) => mark === undefined || entry.mark === mark);
  }

  /** A record with its bytes. Throws where they cannot be read. */
  read(entry: StoredEntry): StoredRecord {
    const { mark: _, at, outline, rest, ...meta } = entry;
    const bytes = new Uint8Array(outline + rest);
    for (let done = 0; done < bytes.length; ) {
      const read = this.file === null ? 0 : readSync(this.file, bytes, done, bytes.length - done, at + done);
      if (read === 0) throw new Error("The index ends too soon.");
      done += read;
    }
    return { ...meta, record: recordIn(bytes, entry) };
  }

  /** Lets go of the file. */
  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }
}
