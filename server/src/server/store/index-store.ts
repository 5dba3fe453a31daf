import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { bytesOf, headOf, recordAt, type StoredRecord } from "./store-format.ts";

/** What was found in a store. */
export interface LoadedStore {
  /** The last record of each URI. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Whether it should be written anew: it is damaged, another's, or most of it is out of date. */
  readonly isStale: boolean;
}

/**
 * Records on disk: one file, to which each new record is added. Whatever is wrong with it is no error: what cannot be
 * read is read from the articles again. Two programs may use one file; each adds whole records, and damage shows.
 */
export class IndexStore {
  readonly #path: string;
  readonly #head: Uint8Array;
  #waiting: Uint8Array[] = [];
  #writing: Promise<void> = Promise.resolve();
  #works = true;

  /** `identity` names all that records depend on besides their file: program, settings, facts. One line. */
  constructor(path: string, identity: string) {
    this.#path = path;
    this.#head = headOf(identity);
  }

  /** Reads all records. Never rejects. */
  async load(): Promise<LoadedStore> {
    const records = new Map<string, StoredRecord>();
    let count = 0;
    try {
      for await (const stored of this.#read()) {
        count += 1;
        records.set(stored.uri, stored);
      }
    } catch {
      return { records, isStale: true };
    }
    return { records, isStale: count > 2 * records.size };
  }

  /** Writes the store anew with these records alone. */
  async rewrite(records: Iterable<StoredRecord>): Promise<void> {
    await this.#attempt(async () => {
      const partial = `${this.#path}.${process.pid}.tmp`;
      try {
        await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
        await writeFile(partial, pieces(this.#head, records), { mode: 0o600 });
        await rename(partial, this.#path);
      } finally {
        await rm(partial, { force: true });
      }
    });
  }

  /** Adds a record, soon. */
  add(stored: StoredRecord): void {
    if (!this.#works) return;
    this.#waiting.push(bytesOf(stored));
    if (this.#waiting.length >= TOGETHER) void this.flush();
  }

  /** Resolves when all that was added is written. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) return this.#writing;
    await this.#attempt(() => append(this.#path, Buffer.concat(waiting)));
  }

  async *#read(): AsyncGenerator<StoredRecord> {
    let bytes: Buffer = Buffer.alloc(0);
    let isHead = true;
    const stream: AsyncIterable<Buffer> = createReadStream(this.#path, { highWaterMark: CHUNK });
    for await (const chunk of stream) {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      let offset = 0;
      if (isHead) {
        if (bytes.length < this.#head.length) continue;
        if (bytes.compare(this.#head, 0, this.#head.length, 0, this.#head.length) !== 0)
          throw new Error("Made by another program or for other settings.");
        offset = this.#head.length;
        isHead = false;
      }
      for (let next = recordAt(bytes, offset); next !== null; next = recordAt(bytes, offset)) {
        yield next.stored;
        offset = next.next;
      }
      bytes = bytes.subarray(offset);
    }
    if (isHead || bytes.length > 0) throw new Error("It ends too soon.");
  }

  /** Does one thing after the other; a store that cannot be written is let alone from then on. */
  #attempt(work: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(async () => {
      if (!this.#works) return;
      try {
        await work();
      } catch {
        this.#works = false;
      }
    });
    this.#writing = done;
    return done;
  }
}

/** In one call, so that what two programs add is not mixed. */
async function append(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, "a", 0o600);
  try {
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) throw new Error("The disk is full.");
  } finally {
    await file.close();
  }
}

/** How many records are written together. */
const TOGETHER = 64;
/** How much is read at once, in bytes. */
const CHUNK = 1 << 20;

function* pieces(head: Uint8Array, records: Iterable<StoredRecord>): Generator<Uint8Array> {
  yield head;
  for (const stored of records) yield bytesOf(stored);
}
