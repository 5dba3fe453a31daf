import type { Span } from "../../../text/span.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "../paragraph.ts";

/** The smallest piece that the figure grammar reads: a word, the digits of a number, or one other sign. */
export interface Atom extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** No space before it. */
  readonly glued: boolean;
  /** The first atom of its sentence, quotation marks not counted. */
  readonly opens: boolean;
}

const PIECE =
  /(?:https?:\/\/|www\.)\S+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[,.\u00a0\u202f\u2009]\d+)*|[^\s]/gu;
const WORD = /^\p{L}/u;
const DIGIT = /^\d/;
const QUOTE = /^["'“”‘’«»(]$/;

/**
 * Cuts a paragraph into atoms with their parts of speech. The cut does not depend on how the tagger
 * splits “$1.5bn” or “one-fifth”: an atom takes the part of speech of the token that holds its start.
 */
export function atomsOf({ text, tokens, sentences }: TaggedParagraph): Atom[] {
  const atoms: Atom[] = [];
  let tokenIndex = 0;
  let sentenceIndex = 0;
  let opensNext = true;
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    while ((tokens[tokenIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) tokenIndex += 1;
    while ((sentences[sentenceIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      sentenceIndex += 1;
      opensNext = true;
    }
    const token: Token | undefined = tokens[tokenIndex];
    const kind = WORD.test(piece) && !isAddress(piece) ? "word" : DIGIT.test(piece) ? "number" : "mark";
    const lower = piece.toLowerCase();
    atoms.push({
      kind,
      text: piece,
      lower,
      lemma: token?.lower === lower ? token.lemma : lower,
      pos: token?.pos ?? "X",
      start,
      end: start + piece.length,
      glued: start === end && start > 0,
      opens: opensNext,
    });
    if (opensNext && !QUOTE.test(piece)) opensNext = false;
    end = start + piece.length;
  }
  return atoms;
}

function isAddress(piece: string): boolean {
  return piece.startsWith("www.") || piece.startsWith("http://") || piece.startsWith("https://");
}

/** Whether the atoms from `at` spell `phrase`, words joined by single spaces or hyphens. */
export function phraseAt(atoms: readonly Atom[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => atoms[at + offset]?.lower === word);
}

/** Whether the atom is a hyphen or dash written without spaces around it. */
export function isGluedHyphen(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !atom.glued || atoms[at + 1]?.glued !== true) return false;
  return atom.text === "-" || atom.text === "‑" || atom.text === "–";
}
