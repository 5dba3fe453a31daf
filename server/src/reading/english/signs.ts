const tests: ((lower: string) => boolean)[] = [];

/**
 * A sign for what a finder looks for, one of thirty at most: where no word of a paragraph is the sign, there is nothing
 * to find. `isSign` judges a word in lower case by itself. Gives the bit of the sign in `signs` of a paragraph.
 */
export function signOf(isSign: (lower: string) => boolean): number {
  return 1 << (tests.push(isSign) - 1);
}

/** The signs that a word in lower case is, one bit for each. */
export function signsOf(lower: string): number {
  return tests.reduce((signs, isSign, nth) => (isSign(lower) ? signs | (1 << nth) : signs), 0);
}

const KNOWN = 1 << 30;

/** The signs of words, remembered by the numbers that the language model gives to them: four bytes for a word. */
export class SignMemory {
  #signs = new Int32Array(1 << 16);

  /** The signs of the word in lower case with a number. */
  of(id: number, lower: string): number {
    const before = this.#signs[id] ?? 0;
    if (before !== 0) return before;
    if (id >= this.#signs.length) this.#grow(id);
    const signs = signsOf(lower) | KNOWN;
    this.#signs[id] = signs;
    return signs;
  }

  #grow(id: number): void {
    const larger = new Int32Array(2 * id);
    larger.set(this.#signs);
    this.#signs = larger;
  }
}
