import {
  isLookedUp,
  type PlaceOf,
  type Sayings,
  type SectionName,
  sectionNames,
  sections,
  type ValueOf,
} from "../corpus/sections.ts";
import { ValuePacker } from "../corpus/value-packer.ts";
import { twoHashes } from "../text/digest.ts";
import { Recent } from "../text/recent.ts";
import type { RecordShelf } from "./record-shelf.ts";

/** What rules ask for; for all else a whole record is good enough. */
export const shelved: readonly SectionName[] = sectionNames.filter(
  (name) => sections[name].compared && !sections[name].tellsOfAll && isLookedUp(name),
);

/** The places of a kind in an article, each with the two numbers by which its value is known. */
type Listed = readonly (readonly [number, number, unknown])[];

/** What an article's places are found by. */
interface Shelved {
  readonly bytes: () => Uint8Array;
  /** Where those of each kind end. */
  readonly ends: readonly number[];
}

/** Of so many articles the places of a kind are at hand. */
const AT_HAND = 128;

/**
 * Where articles say what they are compared by, so that no whole record has to be unpacked to show one passage: articles
 * point into each other's records in no predictable order.
 */
export class PlaceShelf {
  readonly #shelf: RecordShelf;
  readonly #packer = new ValuePacker();
  readonly #articles = new Map<string, Shelved>();
  readonly #recent = new Recent<string, Listed>(AT_HAND);

  constructor(shelf: RecordShelf) {
    this.#shelf = shelf;
  }

  has(uri: string): boolean {
    return this.#articles.has(uri);
  }

  set(uri: string, says: Sayings): void {
    this.delete(uri);
    const parts = shelved.map((name) =>
      this.#packer.pack(says[name].map(({ value, place }) => [...numbersOf(value), place])),
    );
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    const ends: number[] = [];
    for (const part of parts) {
      const start = ends.at(-1) ?? 0;
      bytes.set(part, start);
      ends.push(start + part.length);
    }
    this.#articles.set(uri, { bytes: this.#shelf.put(bytes), ends });
  }

  /** Where an article says something, in the order of its text; `null` where that is not kept here. */
  of<S extends SectionName>(section: S, uri: string, value: ValueOf<S>): readonly PlaceOf<S>[] | null {
    const listed = this.#listed(section, uri);
    if (listed === null) return null;
    const [one, other] = numbersOf(value);
    return listed.flatMap(([a, b, place]) => (a === one && b === other ? (place as PlaceOf<S>) : []));
  }

  delete(uri: string): void {
    if (!this.#articles.delete(uri)) return;
    for (const name of shelved) this.#recent.delete(`${name} ${uri}`);
  }

  #listed(section: SectionName, uri: string): Listed | null {
    const nth = shelved.indexOf(section);
    const article = this.#articles.get(uri);
    if (nth === -1 || article === undefined) return null;
    const name = `${section} ${uri}`;
    const known = this.#recent.get(name);
    if (known !== undefined) return known;
    const { bytes, ends } = article;
    const listed = this.#packer.unpack<Listed>(bytes().subarray(ends[nth - 1] ?? 0, ends[nth]));
    this.#recent.set(name, listed);
    return listed;
  }
}

const numbersOf = (value: unknown): readonly [number, number] => twoHashes(JSON.stringify(value));
