import { PostingLists } from "../posting-lists.ts";
import type { Fingerprints } from "./fingerprints.ts";

/** So much of the shorter text must stand in the other, and so many of its numbers and names. */
const SHARE = 0.6;

/** A text of fewer fingerprints (some fifty words) is too short to tell a copy from a set phrase. */
const FEWEST = 10;

/** One fingerprint in so many is looked up, and the smallest few of a text in any case. */
const SAMPLED = 8;
const SMALLEST = 4;

/** So much of what is looked up must be shared for a closer look, and so many articles get one. */
const SHARE_SAMPLED = 0.25;
const MOST_TRIED = 20;

/**
 * Which articles carry one text: an agency's report under several headlines, cut or added to. A copy of a copy carries
 * it, too, however little of it is left in common with the first: copies are the parts that hang together of all articles
 * joined to those that they are a copy of. Articles are looked up by some of their fingerprints, so that adding one takes
 * time in proportion to its length. The order in which articles come makes no difference.
 */
export class Copies {
  readonly #fingerprintsOf: (uri: string) => Fingerprints | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #uris: string[] = [];
  readonly #keys: (readonly number[] | undefined)[] = [];
  /** Fingerprint → the numbers of the articles that are looked up by it. */
  readonly #byKey = new PostingLists();
  /** What was found out and has not changed since: each article's copies, itself among them, in order of URI. */
  readonly #groups = new Map<string, readonly string[]>();

  /** `fingerprintsOf` gives the fingerprints of an article that was `set`, as they were set last. */
  constructor(fingerprintsOf: (uri: string) => Fingerprints | undefined) {
    this.#fingerprintsOf = fingerprintsOf;
  }

  /** Puts an article's fingerprints in the place of those that it had; with `null`, takes it out. */
  set(uri: string, fingerprints: Fingerprints | null): void {
    const number = this.#numberOf(uri);
    const keys = fingerprints === null ? [] : keysIn(fingerprints);
    const before = this.#keys[number] ?? [];
    this.#forgetAround(uri);
    if (keys.length === before.length && keys.every((key, nth) => key === before[nth])) return;
    for (const key of before) this.#byKey.delete(key, number);
    for (const key of keys) this.#byKey.add(key, number);
    this.#keys[number] = keys;
    this.#forgetAround(uri);
  }

  /**
   * The article that stands for all that carry this one's text, itself included: the first of them by URI. Two articles
   * with one origin are one source.
   */
  originOf(uri: string): string {
    return this.#groupOf(uri)[0] ?? uri;
  }

  /** The other articles that carry this one's text, in order of URI. */
  copiesOf(uri: string): readonly string[] {
    return this.#groupOf(uri).filter((other) => other !== uri);
  }

  /** Lets go of what depends on an article: the copies of those that it is, or may be, compared with. */
  #forgetAround(uri: string): void {
    if (this.#groups.size === 0) return;
    const compared = this.#candidates(uri);
    // Whether two others are compared may depend on it where one of them has too many to be compared with.
    if (compared.some((other) => this.#candidates(other).length >= MOST_TRIED)) this.#groups.clear();
    for (const each of [uri, ...compared])
      for (const member of this.#groups.get(each) ?? []) this.#groups.delete(member);
  }

  #numberOf(uri: string): number {
    const known = this.#numbers.get(uri);
    if (known !== undefined) return known;
    this.#numbers.set(uri, this.#uris.length);
    return this.#uris.push(uri) - 1;
  }

  #groupOf(uri: string): readonly string[] {
    const known = this.#groups.get(uri);
    if (known !== undefined) return known;
    const found = new Set([uri]);
    // A set goes on to what is added while it is gone through.
    for (const member of found)
      for (const other of this.#candidates(member))
        if (!found.has(other) && this.#isLinked(member, other)) found.add(other);
    const group = [...found].sort();
    for (const member of group) this.#groups.set(member, group);
    return group;
  }

  /** Whether the later of two articles by URI is a copy of the earlier, which is among the first it is compared with. */
  #isLinked(a: string, b: string): boolean {
    const [earlier, later] = a < b ? [a, b] : [b, a];
    const tried = this.#candidates(later)
      .filter((other) => other < later)
      .slice(0, MOST_TRIED);
    if (!tried.includes(earlier)) return false;
    const [own, theirs] = [this.#fingerprintsOf(later), this.#fingerprintsOf(earlier)];
    return own !== undefined && theirs !== undefined && areCopies(own, theirs);
  }

  /** The articles that share enough of what is looked up, in order of URI. */
  #candidates(uri: string): string[] {
    const own = this.#numbers.get(uri);
    const keys = own === undefined ? [] : (this.#keys[own] ?? []);
    const counts = new Uint16Array(this.#uris.length);
    const met: number[] = [];
    const count = (number: number): void => {
      const before = counts[number] ?? 0;
      if (before === 0 && number !== own) met.push(number);
      counts[number] = before + 1;
    };
    for (const key of keys) this.#byKey.visit(key, count);
    return met
      .filter((number) => {
        const fewer = Math.min(keys.length, this.#keys[number]?.length ?? 0);
        return (counts[number] ?? 0) >= SHARE_SAMPLED * fewer;
      })
      .map((number) => this.#uris[number] ?? "")
      .sort();
  }
}

function keysIn({ shingles }: Fingerprints): number[] {
  if (shingles.length < FEWEST) return [];
  return shingles.filter((hash, nth) => nth < SMALLEST || hash % SAMPLED === 0);
}

/**
 * Whether one text is a copy of another, or of a part of it. Two texts from one template (market reports, results) have
 * their sentences in common, but not their numbers and names.
 */
export function areCopies(a: Fingerprints, b: Fingerprints): boolean {
  return (
    Math.min(a.shingles.length, b.shingles.length) >= FEWEST &&
    containment(a.shingles, b.shingles) >= SHARE &&
    (Math.min(a.details.length, b.details.length) === 0 || containment(a.details, b.details) >= SHARE)
  );
}

/**
 * What part of the shorter list stands in the other, from 0 to 1 (containment: Broder, “On the resemblance and
 * containment of documents”, 1997). Both ascending.
 */
function containment(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  let at = 0;
  for (const hash of a) {
    while ((b[at] ?? Number.POSITIVE_INFINITY) < hash) at++;
    if (b[at] === hash) common++;
  }
  return common / Math.max(1, Math.min(a.length, b.length));
}
