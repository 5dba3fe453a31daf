/** A short name for a text: the same for the same text, almost surely another for another (FNV-1a, twice). */
export function digest(text: string): string {
  // Joined, for the engine keeps the two parts of a sum, and there may be a hundred thousand names.
  return twoHashes(text).map(hexOf).join("");
}

/** The two numbers of 32 bits that a digest is made of. */
export function twoHashes(text: string): readonly [number, number] {
  return [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x9747b28c)];
}

/** A number for a text, of 28 bits: the same for the same text, seldom the same for another. */
export function hash(text: string): number {
  return fnv1a(text, 0x811c9dc5) & 0x0fffffff;
}

function fnv1a(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}

function hexOf(number: number): string {
  return number.toString(16).padStart(8, "0");
}
