import type { ArticleDigest } from "../corpus/digest.ts";
import { Recent } from "../text/recent.ts";
import type { ArticleRecord } from "./record.ts";

/** A record as one JSON text in UTF-8, a third of what it takes as objects. */
export type PackedRecord = Uint8Array;

/** How many records are at hand as objects. */
const UNPACKED = 512;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Makes a record small. */
export function packed(record: ArticleRecord): PackedRecord {
  return encoder.encode(JSON.stringify(record));
}

/** The records of all articles: those of open documents as they are, the others packed but for those used last. */
export class Records {
  readonly #open = new Map<string, ArticleRecord>();
  readonly #packed = new Map<string, PackedRecord>();
  readonly #recent = new Recent<string, ArticleRecord>(UNPACKED);

  get(uri: string): ArticleRecord | undefined {
    const known = this.#open.get(uri) ?? this.#recent.get(uri);
    if (known !== undefined) return known;
    const bytes = this.#packed.get(uri);
    if (bytes === undefined) return undefined;
    const record: ArticleRecord = JSON.parse(decoder.decode(bytes));
    this.#recent.set(uri, record);
    return record;
  }

  has(uri: string): boolean {
    return this.#open.has(uri) || this.#packed.has(uri);
  }

  uris(): string[] {
    return [...this.#open.keys(), ...this.#packed.keys()];
  }

  digest(uri: string): ArticleDigest | undefined {
    return this.get(uri)?.digest;
  }

  /** Keeps the record of a document that changes with every keystroke. */
  setOpen(uri: string, record: ArticleRecord): void {
    this.delete(uri);
    this.#open.set(uri, record);
  }

  set(uri: string, bytes: PackedRecord): void {
    this.delete(uri);
    this.#packed.set(uri, bytes);
  }

  delete(uri: string): void {
    this.#open.delete(uri);
    this.#packed.delete(uri);
    this.#recent.delete(uri);
  }
}
