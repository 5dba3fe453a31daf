import type { Analysis } from "../../claims/analysis.ts";

/** Words in a row that make one shingle. */
const SHINGLE = 5;

/** Shingles of which one is kept: a stretch of twelve words that two texts share leaves a fingerprint in both. */
const WINDOW = 8;

/** Longer articles are compared by their beginning, in words. */
const MOST_WORDS = 5000;

/** What two texts are compared by to see whether one is a copy of the other. Hashes, ascending, each once. */
export interface Fingerprints {
  /** Of some of the text’s five-word shingles. */
  readonly shingles: readonly number[];
  /** Of its numbers and of its names inside sentences, by which two texts from one template differ. */
  readonly details: readonly number[];
}

/**
 * Takes an article’s fingerprints. The shingles are chosen by winnowing (Schleimer, Wilkerson and Aiken, “Winnowing:
 * Local Algorithms for Document Fingerprinting”, SIGMOD 2003), so that what stands around a stretch changes nothing
 * about those inside it. Headlines, bylines and page furniture, which change from outlet to outlet, are left out. Takes
 * time in proportion to the text.
 */
export function fingerprintsOf({ article: { text, blocks } }: Analysis): Fingerprints {
  const words: number[] = [];
  const details = new Set<number>();
  for (const { kind, content } of blocks) {
    if (kind !== "paragraph") continue;
    const paragraph = text.slice(content.start, content.end);
    for (const { 0: word, index } of paragraph.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (words.length === MOST_WORDS) break;
      const hash = hashOf(word.toLowerCase());
      words.push(hash);
      if (isDetail(word, paragraph.slice(Math.max(0, index - 2), index))) details.add(hash >>> 0);
    }
  }
  return { shingles: ascending(winnowed(shingles(words))), details: ascending(details) };
}

/** A number, or a word with a capital that does not begin a sentence. */
function isDetail(word: string, before: string): boolean {
  return /^\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && /[\p{L}\p{N},] $/u.test(before));
}

function ascending(hashes: Iterable<number>): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b);
}

function shingles(words: readonly number[]): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (const word of words.slice(at, at + SHINGLE)) hash = Math.imul(hash ^ word, 0x9e3779b1) + 0x7f4a7c15;
    hashes.push(spread(hash));
  }
  return hashes;
}

/** The smallest hash of every window, the rightmost of equals. */
function winnowed(hashes: readonly number[]): number[] {
  const chosen: number[] = [];
  let least = -1;
  for (let end = 0; end < hashes.length; end++) {
    const start = end - WINDOW + 1;
    const isNewLeast = least < 0 || (hashes[end] ?? 0) <= (hashes[least] ?? 0);
    if (isNewLeast) least = end;
    if (start < 0) continue;
    if (least < start) least = leastOf(hashes, start, end);
    const hash = hashes[least];
    if (hash !== undefined && chosen.at(-1) !== hash) chosen.push(hash);
  }
  return chosen;
}

function leastOf(hashes: readonly number[], start: number, end: number): number {
  let least = start;
  for (let at = start + 1; at <= end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
  return least;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** MurmurHash3's finalizer: every bit of the input changes half of the output's. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
