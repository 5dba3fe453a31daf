import { type ArticleDigest, type ArticleValues, valuesOf } from "../corpus/digest.ts";
import { ValuePacker } from "../corpus/value-packer.ts";
import { digest as shortName } from "../text/digest.ts";
import { Recent } from "../text/recent.ts";
import { type OutlinedEntry, outlined } from "../timeline/timeline-index.ts";
import type { ArticleRecord } from "./record.ts";

/** A record as it is kept and handed on, in bytes. */
export interface PackedRecord {
  /** What is told once to those who answer for all articles (`RecordOutline`), squeezed. */
  readonly outline: Uint8Array;
  /** The whole record, squeezed. */
  readonly whole: Uint8Array;
}

/** Makes texts small. */
export interface Squeezer {
  squeeze(text: string): Uint8Array;
  /** The text again; throws on other bytes. */
  unsqueeze(bytes: Uint8Array): string;
}

/** Keeps the records of a folder out of memory. */
export interface RecordShelf {
  /** Takes a record's bytes; gives how to get them again. */
  put(bytes: Uint8Array): () => Uint8Array;
}

/** Keeps them in memory. */
export const atHand: RecordShelf = { put: (bytes) => () => bytes };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8: half of what a text takes in memory, if that. */
export const utf8: Squeezer = {
  squeeze: (text) => encoder.encode(text),
  unsqueeze: (bytes) => decoder.decode(bytes),
};

/** Makes a record small. */
export function packed(record: ArticleRecord, squeezer: Squeezer): PackedRecord {
  return {
    outline: squeezer.squeeze(JSON.stringify(outlineOf(record))),
    whole: squeezer.squeeze(JSON.stringify(record)),
  };
}

/** What lists and diagnostics need of an article, so that its record need not be unpacked for them. */
export interface ShownRecord extends Pick<ArticleRecord, "version" | "findings"> {
  readonly lines: ArticleDigest["lines"];
}

/** What those who answer for all articles are told of one. */
export interface RecordOutline {
  /** Names the digest exactly. */
  readonly mark: string;
  readonly values: ArticleValues;
  readonly timeline: readonly OutlinedEntry[];
  readonly shown: ShownRecord;
}

export function outlineOf(record: ArticleRecord): RecordOutline {
  const { digest, timeline } = record;
  const mark = shortName(JSON.stringify(digest));
  return { mark, values: valuesOf(digest), timeline: timeline.map(outlined), shown: shownOf(record) };
}

function shownOf({ version, findings, digest: { lines } }: ArticleRecord): ShownRecord {
  return { version, findings, lines };
}

/** The outline of a packed record. */
export function outlineIn({ outline }: PackedRecord, squeezer: Squeezer): RecordOutline {
  return JSON.parse(squeezer.unsqueeze(outline));
}

/** How many records are at hand as objects. */
const UNPACKED = 128;

/** The records of all articles: those of open documents as they are, the others on a shelf but for those used last. */
export class Records {
  readonly #squeezer: Squeezer;
  readonly #shelf: RecordShelf;
  readonly #open = new Map<string, ArticleRecord>();
  readonly #packed = new Map<string, () => Uint8Array>();
  readonly #packer = new ValuePacker();
  readonly #shown = new Map<string, Int32Array>();
  readonly #recentlyShown = new Recent<string, ShownRecord>(UNPACKED);
  readonly #recent = new Recent<string, ArticleRecord>(UNPACKED);

  constructor(squeezer: Squeezer, shelf: RecordShelf) {
    this.#squeezer = squeezer;
    this.#shelf = shelf;
  }

  get(uri: string): ArticleRecord | undefined {
    const known = this.#open.get(uri) ?? this.#recent.get(uri);
    if (known !== undefined) return known;
    const bytes = this.#packed.get(uri);
    if (bytes === undefined) return undefined;
    const record: ArticleRecord = JSON.parse(this.#squeezer.unsqueeze(bytes()));
    this.#recent.set(uri, record);
    return record;
  }

  /** What lists and diagnostics need of an article. */
  shown(uri: string): ShownRecord | undefined {
    const open = this.#open.get(uri);
    if (open !== undefined) return shownOf(open);
    const known = this.#recentlyShown.get(uri);
    const packed = this.#shown.get(uri);
    if (known !== undefined || packed === undefined) return known;
    const shown = this.#packer.unpack<ShownRecord>(packed);
    this.#recentlyShown.set(uri, shown);
    return shown;
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

  set(uri: string, { whole }: PackedRecord, { shown }: RecordOutline): void {
    this.delete(uri);
    this.#shown.set(uri, this.#packer.pack(shown));
    this.#packed.set(uri, this.#shelf.put(whole));
  }

  delete(uri: string): void {
    this.#open.delete(uri);
    this.#packed.delete(uri);
    this.#shown.delete(uri);
    this.#recentlyShown.delete(uri);
    this.#recent.delete(uri);
  }
}
