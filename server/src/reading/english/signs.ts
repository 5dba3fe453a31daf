/** Judges a word, in lower case, by its lemma and as it is written. */
type SignTest = (lower: string, lemma: string, text: string) => boolean;

/** As many as a small integer has bits. */
const MOST = 30;

const tests: SignTest[] = [];

/**
 * A sign for what a finder looks for, one of `MOST`: where no word of a paragraph is the sign, there is nothing
 * to find. `isSign` judges a word by itself. Gives the bit of the sign in `signs` of a token and of a paragraph.
 */
export function signOf(isSign: SignTest): number {
  if (tests.length === MOST) throw new Error("There are no more bits for signs.");
  return 1 << (tests.push(isSign) - 1);
}

/** The signs that a word is, one bit for each. */
export function signsOf(lower: string, lemma: string, text: string): number {
  return tests.reduce((signs, isSign, nth) => (isSign(lower, lemma, text) ? signs | (1 << nth) : signs), 0);
}
