import type { ArticleDigest } from "../corpus/digest.ts";
import { placesOf } from "../corpus/saying-places.ts";
import {
  isLookedUp,
  type PlaceOf,
  type Sayings,
  type SectionName,
  type ValueOf,
} from "../corpus/sections.ts";
import { ValuePacker } from "../corpus/value-packer.ts";
import { Recent } from "../text/recent.ts";
import {
  apartIn,
  type Compressor,
  type PackedParts,
  type RecordOutline,
  type SaidApart,
  type ShownRecord,
  shownOf,
  unpacked,
} from "./packed-record.ts";
import { PlaceShelf } from "./place-shelf.ts";
import type { ArticleRecord } from "./record.ts";
import type { RecordShelf } from "./record-shelf.ts";

/** How many records are at hand as objects. */
const UNPACKED = 128;

/** A record's bytes, read when they are asked for. */
type Shelved = { readonly [Part in keyof PackedParts]: () => Uint8Array };

/** The records of all articles: those of open documents as they are, the others on a shelf but for those used last. */
export class Records {
  readonly #compressor: Compressor;
  readonly #shelf: RecordShelf;
  readonly #open = new Map<string, ArticleRecord>();
  readonly #packed = new Map<string, Shelved>();
  readonly #packer = new ValuePacker();
  readonly #shown = new Map<string, Uint8Array>();
  readonly #recentlyShown = new Recent<string, ShownRecord>(UNPACKED);
  readonly #recent = new Recent<string, ArticleRecord>(UNPACKED);
  readonly #recentlyApart = new Recent<string, SaidApart>(UNPACKED);
  readonly #places: PlaceShelf;

  constructor(compressor: Compressor, shelf: RecordShelf) {
    this.#compressor = compressor;
    this.#shelf = shelf;
    this.#places = new PlaceShelf(shelf);
  }

  get(uri: string): ArticleRecord | undefined {
    const known = this.#open.get(uri) ?? this.#recent.get(uri);
    if (known !== undefined) return known;
    const packed = this.#packed.get(uri);
    if (packed === undefined) return undefined;
    const record = unpacked({ outline: packed.outline(), rest: packed.rest() }, this.#compressor);
    this.#recent.set(uri, record);
    return record;
  }

  /** Where an article says something, in the order of its text. */
  places<S extends SectionName>(section: S, uri: string, value: ValueOf<S>): readonly PlaceOf<S>[] {
    if (!isLookedUp(section)) return placesOf(this.apart(section, uri), value);
    const isOpen = this.#open.has(uri);
    const shelved = isOpen ? null : this.#places.of(section, uri, value);
    if (shelved !== null) return shelved;
    const says = this.digest(uri)?.says;
    if (says === undefined) return [];
    if (!isOpen && !this.#places.has(uri)) this.#places.set(uri, says);
    return placesOf(says[section], value);
  }

  /** What an article says of what is not looked up, quicker than its record. */
  apart<S extends SectionName>(section: S, uri: string): Sayings[S] | readonly [] {
    const known = this.#open.get(uri);
    if (known !== undefined) return known.digest.says[section];
    const packed = this.#packed.get(uri);
    if (packed === undefined) return [];
    const apart = this.#recentlyApart.get(uri) ?? apartIn({ rest: packed.rest() }, this.#compressor);
    this.#recentlyApart.set(uri, apart);
    return apart[section] ?? [];
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

  set(uri: string, { outline, rest }: PackedParts, { shown }: RecordOutline): void {
    this.delete(uri);
    this.#shown.set(uri, this.#packer.pack(shown));
    this.#packed.set(uri, { outline: this.#shelf.put(outline), rest: this.#shelf.put(rest) });
  }

  delete(uri: string): void {
    this.#open.delete(uri);
    this.#packed.delete(uri);
    this.#shown.delete(uri);
    this.#recentlyShown.delete(uri);
    this.#recent.delete(uri);
    this.#recentlyApart.delete(uri);
    this.#places.delete(uri);
  }
}
