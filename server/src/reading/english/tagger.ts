import type { ItsFunction } from "wink-nlp";
import type { Span } from "../../text/span.ts";
import { type PartOfSpeech, type TaggedParagraph, type Token, tokenAt } from "./paragraph.ts";
import { isSpace, skipSpace } from "./sentences/characters.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { SignMemory, signsOf } from "./signs.ts";
import { joinSplitWords } from "./whole-words.ts";

/** Splits a paragraph into sentences and tokens with their parts of speech. Never throws; linear time. */
export type Tagger = (paragraph: string) => TaggedParagraph;

/** The model reads at most this many code units at once; a longer paragraph is read in pieces. */
const PIECE = 16_384;
/** A longer run without a space is cut: the model's patterns for addresses take time with its square. */
const LONGEST_WORD = 1024;

/** Loads the language model (about 150 ms, once) and gives a tagger. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const { readDoc, its } = winkNLP(model, ["pos"]);
  const lemmaOf = its.lemma as ItsFunction<string>;
  const memory = new SignMemory();
  const addTokens = (tokens: Token[], text: string, piece: Span, ends: ReadonlySet<number>): number => {
    const items = readDoc(text.slice(piece.start, piece.end)).tokens();
    const [values, lemmas, tags] = [items.out(), items.out(lemmaOf), items.out(its.pos) as PartOfSpeech[]];
    const ids = items.out(its.uniqueId) as number[];
    let signs = 0;
    let cursor = piece.start;
    for (let nth = 0; nth < values.length; nth++) {
      const value = values[nth] ?? "";
      const start = find(text, value, cursor, piece.end);
      if (start === -1) continue;
      cursor = start + value.length;
      const pos = tags[nth] ?? "X";
      if (pos === "SPACE") continue;
      const whole = tokenAt(start, value, lemmas[nth] ?? value, pos);
      const tail = pos === "PUNCT" ? null : tailOf(whole, ends);
      if (tail === null) {
        tokens.push(whole);
        signs |= memory.of(ids[nth] ?? 0, whole.lower);
      } else {
        const two = twoTokens(whole, tail);
        tokens.push(...two);
        signs |= signsOf(two[0].lower);
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

/** Where the model's next token stands. The model drops some kinds of white space, so its own counts do not do. */
function find(text: string, value: string, cursor: number, end: number): number {
  const first = value.charCodeAt(0);
  if (text.charCodeAt(cursor) === first && text.startsWith(value, cursor)) return cursor;
  const start = skipSpace(text, cursor);
  if (text.charCodeAt(start) === first && text.startsWith(value, start)) return start;
  const near = text.slice(start, Math.min(end, start + value.length + 64)).indexOf(value);
  return near === -1 ? -1 : start + near;
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
function tailOf({ text, end }: Token, ends: ReadonlySet<number>): Tail | null {
  if (text.length > 2 && /['’]/.test(text.charAt(text.length - 2)) && /s/i.test(text.charAt(text.length - 1)))
    return POSSESSIVE;
  return text.endsWith(".") && ends.has(end) && LETTERS_AND_STOP.test(text) ? FULL_STOP : null;
}

function twoTokens({ text, start, end, lemma, pos }: Token, tail: Tail): [Token, Token] {
  const word = text.slice(0, -tail.length);
  const last = text.slice(-tail.length);
  return [
    tokenAt(start, word, lemma.endsWith(last) ? lemma.slice(0, -tail.length) : lemma, pos),
    tokenAt(end - tail.length, last, tail.lemma, tail.pos),
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
