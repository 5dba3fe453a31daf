/** FNV-1a's offset basis and prime for 32 bits, and another beginning for a second number. */
const FIRST = 0x811c9dc5;
const SECOND = 0x9747b28c;
const PRIME = 0x01000193;

/** A short name for a text: the same for the same text, almost surely another for another (FNV-1a, twice). */
export function digest(text: string): string {
  // Joined, for the engine keeps the two parts of a sum, and there may be a hundred thousand names.
  return twoHashes(text).map(hexOf).join("");
}

/** The two numbers of 32 bits that a digest is made of. */
export function twoHashes(text: string): readonly [number, number] {
  let [one, other] = [FIRST, SECOND];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return [one >>> 0, other >>> 0];
}

/** A number for a text, of 28 bits: the same for the same text, seldom the same for another. */
export function hash(text: string): number {
  let state = FIRST;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), PRIME);
  return state & 0x0fffffff;
}

function hexOf(number: number): string {
  return number.toString(16).padStart(8, "0");
}
