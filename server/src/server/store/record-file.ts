import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { inMemory, type RecordShelf } from "../../service/record-shelf.ts";

let count = 0;

/** Closes a file when nobody can ask for its records any more. */
const closing = new FinalizationRegistry<number>((file) => closeSync(file));

/**
 * Keeps the records of this session in a file below a folder. The file loses its name at once, so that nothing is left
 * of it when the program ends, however it ends. Where it cannot be written, records stay in memory.
 */
export class RecordFile implements RecordShelf {
  readonly #folder: string;
  #file: number | null = null;
  #end = 0;
  #works = true;

  constructor(folder: string) {
    this.#folder = folder;
  }

  put(bytes: Uint8Array): () => Uint8Array {
    const at = this.#end;
    return this.#write(bytes) ? this.#reader(at, bytes.length) : inMemory.put(bytes);
  }

  /** Whether the bytes stand at the end of the file now. */
  #write(bytes: Uint8Array): boolean {
    if (!this.#works) return false;
    try {
      const file = this.#file ?? this.#open();
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, bytes.length - done, this.#end + done);
      this.#end += bytes.length;
    } catch {
      this.#works = false;
    }
    return this.#works;
  }

  #reader(at: number, length: number): () => Uint8Array {
    return () => this.#read(at, length);
  }

  #read(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const read = this.#file === null ? 0 : readSync(this.#file, bytes, done, length - done, at + done);
      if (read === 0) throw new Error("The file of the records ends too soon.");
      done += read;
    }
    return bytes;
  }

  #open(): number {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, `records.${process.pid}.${++count}.tmp`);
    const file = openSync(path, "wx+", 0o600);
    rmSync(path);
    this.#file = file;
    closing.register(this, file);
    return file;
  }
}
