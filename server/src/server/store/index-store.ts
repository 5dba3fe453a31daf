import { openSync, read } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { LoadedStore } from "./loaded-store.ts";
import { bytesOf, entryAt, headOf, type StoredEntry, type StoredRecord } from "./store-format.ts";

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

  /** Finds all records. Never rejects. */
  async load(): Promise<LoadedStore> {
    const loaded = new LoadedStore();
    try {
      loaded.file = openSync(this.#path, "r");
      for await (const entry of this.#read(loaded.file)) loaded.add(entry);
    } catch {
      loaded.isDamaged = true;
    }
    return loaded;
  }

  /** Rewrites the store with these records alone. */
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

  async *#read(file: number): AsyncGenerator<StoredEntry> {
    let bytes: Buffer = Buffer.alloc(0);
    let start = 0;
    let isHead = true;
    for await (const chunk of chunksOf(file)) {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      let offset = 0;
      if (isHead) {
        if (bytes.length < this.#head.length) continue;
        if (bytes.compare(this.#head, 0, this.#head.length, 0, this.#head.length) !== 0)
          throw new Error("Made by another program or for other settings.");
        offset = this.#head.length;
        isHead = false;
      }
      for (let found = entryAt(bytes, offset, start); found; found = entryAt(bytes, offset, start)) {
        yield found.entry;
        offset = found.next;
      }
      bytes = bytes.subarray(offset);
      start += offset;
    }
    if (isHead || bytes.length > 0) throw new Error("It ends too soon.");
  }

  /** Does one thing after the other; a store that cannot be written is left alone from then on. */
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

async function* chunksOf(file: number): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await promisify(read)(file, chunk, 0, CHUNK, at);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
    at += bytesRead;
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
