import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { formOf, type TaggedParagraph, type Token, tokenOf, type WordForm } from "./paragraph.ts";
import { isSpace, skipSpace } from "./sentences/characters.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { Lexeme } from "./tagging/lexeme.ts";
import { endOfWord, partsOfWord, startOfMark, startOfWord, type WrittenWord } from "./tagging/word-parts.ts";
import { joinSplitWords } from "./whole-words.ts";

/** Splits a paragraph into sentences and tokens with their parts of speech. Never throws; linear time. */
export type Tagger = (paragraph: string) => TaggedParagraph;

/** The model reads at most this many code units at once; a longer paragraph is read in pieces. */
const PIECE = 16_384;
/** A longer run without a space is cut: the model's patterns for addresses take time with its square. */
const LONGEST_WORD = 1024;
/** So many words, as they are written, are remembered: those of some thousand articles. */
const REMEMBERED = 60_000;

/** Loads the language model (about 100 ms, once) and gives a tagger. */
export async function loadTagger(): Promise<Tagger> {
  const { loadWink } = await import("./tagging/wink.ts");
  const wink = loadWink();
  const partsOf = remembered((word) => partsOfWord(word, wink), REMEMBERED);
  const addTokens = (tokens: Token[], text: string, piece: Span, ends: ReadonlySet<number>): number => {
    const lexemes: Lexeme[] = [];
    const starts: number[] = [];
    const add = (word: WrittenWord, start: number): void => {
      if (word instanceof Lexeme) {
        lexemes.push(word);
        starts.push(start);
      } else {
        for (const { lexeme, at } of word) {
          lexemes.push(lexeme);
          starts.push(start + at);
        }
      }
    };
    let start = startOfWord(text, piece.start, piece.end);
    while (start < piece.end) {
      const end = endOfWord(text, start, piece.end);
      const mark = startOfMark(text, start, end, wink);
      const word = partsOf(text.slice(start, mark));
      if (mark === end || (word instanceof Lexeme && !word.isFixed)) {
        add(word, start);
        if (mark < end) add(partsOf(text.slice(mark, end)), mark);
      } else add(partsOf(text.slice(start, end)), start);
      start = startOfWord(text, end, piece.end);
    }
    let signs = 0;
    for (const [nth, form] of wink.formsOf(lexemes).entries()) {
      const start = starts[nth] ?? 0;
      if (form.pos === "SPACE") continue;
      const tail = form.pos === "PUNCT" ? null : tailOf(form.text, start + form.text.length, ends);
      if (tail === null) {
        tokens.push(tokenOf(form, start));
        signs |= form.signs;
      } else {
        const two = twoTokens(form, start, tail);
        tokens.push(...two);
        signs |= two[0].signs;
      }
    }
    return signs;
  };
  return (text) => {
    const sentences = findSentences(text);
    const ends = new Set(sentences.map(({ end }) => end));
    const tokens: Token[] = [];
    let signs = 0;
    for (const piece of piecesOf(text, sentences)) signs |= addTokens(tokens, text, piece, ends);
    return { text, sentences, tokens: joinSplitWords(text, tokens), signs };
  };
}

const LETTERS_AND_STOP = /^\p{Ll}+\.$/u;

/** What stands at a token's end and is a token of its own. */
type Tail = Pick<Token, "lemma" | "pos"> & { readonly length: number };

const POSSESSIVE: Tail = { length: 2, lemma: "'s", pos: "PART" };
const FULL_STOP: Tail = { length: 1, lemma: ".", pos: "PUNCT" };

/**
 * The model leaves some possessives (“staff's”) and, taking “ill.” for Illinois, some full stops at a sentence's end
 * in one piece with their word.
 */
function tailOf(word: string, end: number, ends: ReadonlySet<number>): Tail | null {
  const last = word.charCodeAt(word.length - 1);
  if (last === S || last === CAPITAL_S) {
    const before = word.charCodeAt(word.length - 2);
    return word.length > 2 && (before === APOSTROPHE || before === CURLY_APOSTROPHE) ? POSSESSIVE : null;
  }
  return last === STOP && ends.has(end) && LETTERS_AND_STOP.test(word) ? FULL_STOP : null;
}

const [S, CAPITAL_S, STOP] = [0x73, 0x53, 0x2e];
const [APOSTROPHE, CURLY_APOSTROPHE] = [0x27, 0x2019];

function twoTokens({ text, lemma, pos }: WordForm, start: number, tail: Tail): [Token, Token] {
  const word = text.slice(0, -tail.length);
  const last = text.slice(-tail.length);
  const base = lemma.endsWith(last) ? lemma.slice(0, -tail.length) : lemma;
  return [
    tokenOf(formOf(word, base, pos), start),
    tokenOf(formOf(last, tail.lemma, tail.pos), start + word.length),
  ];
}

/** Whole sentences, up to `PIECE` code units together; a longer sentence is cut at a space where it has one. */
function piecesOf(text: string, sentences: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let open: Span | null = null;
  for (const sentence of sentences) {
    for (const [nth, part] of cut(text, sentence).entries()) {
      if (nth === 0 && open !== null && part.end - open.start <= PIECE) {
        open = { start: open.start, end: part.end };
        continue;
      }
      if (open !== null) pieces.push(open);
      open = part;
    }
  }
  return open === null ? pieces : [...pieces, open];
}

/** Cuts a span where it is longer than a piece, and words that are longer than any word is. */
function cut(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST_WORD) return [span];
  const parts: Span[] = [];
  let { start } = span;
  let word = start;
  const close = (end: number): void => {
    parts.push({ start, end });
    start = skipSpace(text, end);
  };
  for (let at = start; at < span.end; at++) {
    if (isSpace(text.charCodeAt(at))) word = at + 1;
    else if (at - word >= LONGEST_WORD) {
      close(at);
      word = at;
    }
    if (at - start >= PIECE) close(word > start ? word : at);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
