import type { ArticleReader, FileStamp, FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { Pace } from "../../service/folder.ts";
import { isUnchanged } from "./file-stamp.ts";
import type { IndexStore } from "./index-store.ts";
import type { StoredRecord } from "./store-format.ts";

/** How many files are looked at together. */
const TOGETHER = 64;

/** Takes from a store what is known of files that have not changed, and has the others read. */
export class StoredReader implements ArticleReader {
  readonly #store: IndexStore;
  readonly #inner: ArticleReader;
  /** What the store holds of each file. */
  readonly #stamps = new Map<string, FileStamp>();
  readonly #afresh: boolean;
  #isLoaded = false;

  /** `afresh`: what the store holds does not count. */
  constructor(store: IndexStore, inner: ArticleReader, afresh: boolean) {
    this.#store = store;
    this.#inner = inner;
    this.#afresh = afresh;
  }

  async read(files: readonly FileToRead[], take: (read: ReadFile) => void, pace: Pace): Promise<void> {
    const left = this.#isLoaded ? files : await this.#readStored(files, take, pace);
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
    this.#isLoaded = true;
    if (this.#afresh) {
      await this.#store.rewrite([]);
      return files;
    }
    const { records, isStale } = await this.#store.load();
    const current: StoredRecord[] = [];
    const left: FileToRead[] = [];
    for (let from = 0; from < files.length; from += TOGETHER) {
      if (pace.signal?.aborted) return [];
      const some = files.slice(from, from + TOGETHER);
      const found = await Promise.all(some.map((file) => currentIn(records, file)));
      for (const [nth, file] of some.entries()) {
        const stored = found[nth];
        if (!stored) {
          left.push(file);
          continue;
        }
        current.push(stored);
        this.#stamps.set(file.uri, stored.stamp);
        take({ file, found: foundIn(stored) });
      }
      pace.progress?.(current.length, files.length);
      await pace.pause();
    }
    if (isStale || records.size > 2 * current.length) await this.#store.rewrite(current);
    return left;
  }

  #keep({ file: { uri, settled }, found, stamp }: ReadFile): void {
    if (found === "gone" || found.kind !== "record" || stamp === undefined) return;
    const before = this.#stamps.get(uri);
    if (before?.hash === stamp.hash && before.mtime === stamp.mtime) return;
    this.#stamps.set(uri, stamp);
    const { record, modified = null } = found;
    const taken = Date.now();
    this.#store.add({ uri, stamp, taken, settled: JSON.stringify(settled), modified, record });
  }
}

async function currentIn(
  records: ReadonlyMap<string, StoredRecord>,
  { uri, settled }: FileToRead,
): Promise<StoredRecord | null> {
  const stored = records.get(uri);
  if (stored === undefined || stored.settled !== JSON.stringify(settled)) return null;
  return (await isUnchanged(uri, stored.stamp, stored.taken)) ? stored : null;
}

function foundIn({ record, modified }: StoredRecord): ReadFile["found"] {
  return { kind: "record", record, ...(modified === null ? {} : { modified }) };
}
