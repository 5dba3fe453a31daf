import type {
  ArticleReader,
  FileStamp,
  FileToRead,
  ReadFile,
  RecalledArticles,
} from "../../service/article-reader.ts";
import type { KeptRecord } from "../../service/file-record.ts";
import type { Pace } from "../../service/pace.ts";
import { isUnchanged } from "./file-stamp.ts";
import type { IndexStore } from "./index-store.ts";
import type { LoadedStore } from "./loaded-store.ts";
import type { StoredEntry, StoredRecord } from "./store-format.ts";

/** How many files are looked at together. */
const TOGETHER = 64;

/** Takes from a store what is known of files that have not changed, and has the others read. */
export class StoredReader implements ArticleReader {
  readonly #store: IndexStore;
  readonly #inner: ArticleReader;
  /** What the store holds of each file. */
  readonly #stamps = new Map<string, FileStamp>();
  /** The mark of the record that it holds of each. */
  readonly #marks = new Map<string, string>();
  readonly #afresh: boolean;
  /** What was recalled of each file. */
  readonly #recalled = new Map<string, StoredEntry>();
  #loaded: Promise<LoadedStore> | null = null;
  #isRecalling = false;
  /** Whether all that the store knows was given. */
  #isGiven = false;

  /** `afresh`: what the store holds does not count. */
  constructor(store: IndexStore, inner: ArticleReader, afresh: boolean) {
    this.#store = store;
    this.#inner = inner;
    this.#afresh = afresh;
  }

  async recall(marks: ReadonlyMap<string, string>): Promise<RecalledArticles | null> {
    if (this.#afresh || this.#isGiven) return null;
    this.#isRecalling = true;
    const loaded = await this.#load();
    const entries = [...marks].map(([uri, mark]) => loaded.entry(uri, mark));
    const close = (): void => {
      this.#isRecalling = false;
    };
    if (entries.every((entry) => entry !== undefined))
      return { take: (uri) => this.#recall(loaded, uri, marks.get(uri)), close };
    close();
    return null;
  }

  holds(marks: ReadonlyMap<string, string>): boolean {
    return [...marks].every(([uri, mark]) => this.#marks.get(uri) === mark);
  }

  #recall(loaded: LoadedStore, uri: string, mark: string | undefined): KeptRecord {
    const entry = mark === undefined ? undefined : loaded.entry(uri, mark);
    if (entry === undefined) throw new Error("The index does not have this record.");
    this.#recalled.set(uri, entry);
    return foundIn(loaded.read(entry));
  }

  #load(): Promise<LoadedStore> {
    this.#loaded ??= this.#store.load();
    return this.#loaded;
  }

  async read(files: readonly FileToRead[], take: (read: ReadFile) => void, pace: Pace): Promise<void> {
    const left = this.#isGiven || this.#isRecalling ? files : await this.#readStored(files, take, pace);
    const known = files.length - left.length;
    const { progress } = pace;
    const further: Pace = {
      ...pace,
      ...(progress && { progress: (done: number) => progress(known + done, files.length) }),
    };
    const takeNew = (read: ReadFile): void => {
      this.#keep(read);
      take(read);
    };
    if (left.length > 0) await this.#inner.read(left, takeNew, further);
    await this.#store.flush();
  }

  /** Gives what the store knows; gives back the files that it does not know as they are now. */
  async #readStored(
    files: readonly FileToRead[],
    take: (read: ReadFile) => void,
    pace: Pace,
  ): Promise<readonly FileToRead[]> {
    this.#isGiven = true;
    if (this.#afresh) {
      await this.#store.rewrite([]);
      return files;
    }
    const loaded = await this.#load();
    this.#loaded = null;
    try {
      const { current, left } = await this.#giveCurrent(loaded, files, take, pace);
      if (pace.signal?.aborted) return [];
      if (loaded.isStale || loaded.uris.length > 2 * current.length)
        await this.#store.rewrite(recordsOf(loaded, current));
      return left;
    } finally {
      loaded.close();
      this.#recalled.clear();
    }
  }

  async #giveCurrent(
    loaded: LoadedStore,
    files: readonly FileToRead[],
    take: (read: ReadFile) => void,
    pace: Pace,
  ): Promise<{ readonly current: readonly StoredEntry[]; readonly left: readonly FileToRead[] }> {
    const current: StoredEntry[] = [];
    const left: FileToRead[] = [];
    for (let from = 0; from < files.length && !pace.signal?.aborted; from += TOGETHER) {
      const some = files.slice(from, from + TOGETHER);
      const found = await Promise.all(some.map((file) => currentIn(loaded, file)));
      for (const [nth, file] of some.entries()) {
        const entry = found[nth];
        if (!entry) {
          left.push(file);
          continue;
        }
        current.push(entry);
        this.#stamps.set(file.uri, entry.stamp);
        this.#marks.set(file.uri, entry.mark);
        if (this.#recalled.get(file.uri) !== entry) take({ file, found: foundIn(loaded.read(entry)) });
      }
      pace.progress?.(current.length, files.length);
      await pace.pause();
    }
    return { current, left };
  }

  #keep({ file: { uri, settled }, found, stamp }: ReadFile): void {
    if (found === "gone" || found.kind !== "record" || stamp === undefined) return;
    const before = this.#stamps.get(uri);
    const isSame = this.#marks.get(uri) === found.record.mark;
    if (isSame && before?.hash === stamp.hash && before.mtime === stamp.mtime) return;
    this.#stamps.set(uri, stamp);
    this.#marks.set(uri, found.record.mark);
    const { record, modified = null } = found;
    const taken = Date.now();
    this.#store.add({ uri, stamp, taken, settled: JSON.stringify(settled), modified, record });
  }
}

async function currentIn(loaded: LoadedStore, { uri, settled }: FileToRead): Promise<StoredEntry | null> {
  const entry = loaded.entry(uri);
  if (entry === undefined || entry.settled !== JSON.stringify(settled)) return null;
  return (await isUnchanged(uri, entry.stamp, entry.taken)) ? entry : null;
}

/** The records of these entries; lets go of the file behind the last, so that another can take its name. */
function* recordsOf(loaded: LoadedStore, entries: readonly StoredEntry[]): Generator<StoredRecord> {
  for (const entry of entries) yield loaded.read(entry);
  loaded.close();
}

function foundIn({ record, modified }: StoredRecord): KeptRecord {
  return { kind: "record", record, ...(modified === null ? {} : { modified }) };
}
