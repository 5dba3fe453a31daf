import type { Span } from "../../../text/span.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "../paragraph.ts";
import { skipSpace } from "../sentences/characters.ts";

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
  /(?:https?:\/\/|www\.)\S+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[,.\u00a0\u202f\u2009]\d+)*|[^\s]/uy;
const WORD = /^\p{L}/u;
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
  for (let start = skipSpace(text, 0); start < text.length; start = skipSpace(text, end)) {
    const before = end;
    end = pieceEnd(text, start);
    while ((tokens[tokenIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) tokenIndex += 1;
    while ((sentences[sentenceIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      sentenceIndex += 1;
      opensNext = true;
    }
    const atom = atomAt(text, start, end, tokens[tokenIndex], start === before && start > 0, opensNext);
    atoms.push(atom);
    if (opensNext && !QUOTE.test(atom.text)) opensNext = false;
  }
  return atoms;
}

function atomAt(
  text: string,
  start: number,
  end: number,
  token: Token | undefined,
  glued: boolean,
  opens: boolean,
): Atom {
  const pos = token?.pos ?? "X";
  if (token?.start === start && token.end === end) {
    const { text: piece, lower, lemma } = token;
    return { kind: kindOf(piece), text: piece, lower, lemma, pos, start, end, glued, opens };
  }
  const piece = text.slice(start, end);
  const lower = piece.toLowerCase();
  const lemma = token?.lower === lower ? token.lemma : lower;
  return { kind: kindOf(piece), text: piece, lower, lemma, pos, start, end, glued, opens };
}

/** The end of the piece that starts at `start`; most are words of plain letters, which need no pattern. */
function pieceEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isPlain = end > start && (end === text.length || (next < 0x80 && !mayJoin(text, end)));
  if (isPlain) return end;
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : start + 1;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a word goes on at `at`: “don't”, “www.example.org”, “https://…”. */
function mayJoin(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === ".") return text.startsWith("www", at - 3);
  return sign === "'" || (sign === ":" && text.startsWith("//", at + 1));
}

function kindOf(piece: string): Atom["kind"] {
  const first = piece.charCodeAt(0);
  if (isPlainLetter(first)) return isAddress(piece) ? "mark" : "word";
  if (first < 0x80) return first >= 0x30 && first <= 0x39 ? "number" : "mark";
  return WORD.test(piece) ? "word" : "mark";
}

function isAddress(piece: string): boolean {
  return piece.startsWith("www.") || piece.startsWith("http://") || piece.startsWith("https://");
}

/** Whether the atoms from `at` spell `phrase`, words joined by single spaces or hyphens. */
export function phraseAt(atoms: readonly Atom[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (atoms[at + offset]?.lower !== words[offset]) return false;
  return true;
}

/** Whether the atom is a hyphen or dash written without spaces around it. */
export function isGluedHyphen(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !atom.glued || atoms[at + 1]?.glued !== true) return false;
  return atom.text === "-" || atom.text === "‑" || atom.text === "–";
}
