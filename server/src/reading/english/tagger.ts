import type { ItsFunction } from "wink-nlp";
import type { Span } from "../../text/span.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "./paragraph.ts";
import { isSpace, skipSpace } from "./sentences/characters.ts";
import { findSentences } from "./sentences/find-sentences.ts";

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
  const { readDoc, its } = winkNLP(model, ["sbd", "pos"]);
  const lemmaOf = its.lemma as ItsFunction<string>;
  const tokensIn = (text: string, piece: Span, ends: ReadonlySet<number>): Token[] => {
    const items = readDoc(text.slice(piece.start, piece.end)).tokens();
    const [values, lemmas, tags] = [items.out(), items.out(lemmaOf), items.out(its.pos) as PartOfSpeech[]];
    const tokens: Token[] = [];
    let cursor = piece.start;
    for (const [nth, value] of values.entries()) {
      const start = find(text, value, cursor, piece.end);
      if (start === -1) continue;
      cursor = start + value.length;
      const pos = tags[nth] ?? "X";
      if (pos !== "SPACE") tokens.push(...token(value, start, lemmas[nth] ?? value, pos, ends));
    }
    return tokens;
  };
  return (text) => {
    const sentences = findSentences(text);
    const ends = new Set(sentences.map(({ end }) => end));
    return {
      text,
      sentences,
      tokens: piecesOf(text, sentences).flatMap((piece) => tokensIn(text, piece, ends)),
    };
  };
}

/** Where the model's next token stands. The model drops some kinds of white space, so its own counts do not do. */
function find(text: string, value: string, cursor: number, end: number): number {
  if (text.startsWith(value, cursor)) return cursor;
  const start = skipSpace(text, cursor);
  if (text.startsWith(value, start)) return start;
  const near = text.slice(start, Math.min(end, start + value.length + 64)).indexOf(value);
  return near === -1 ? -1 : start + near;
}

const POSSESSIVE = /^(.+)(['’]s)$/iu;
const WORD_AND_STOP = /^(\p{Ll}+)(\.)$/u;

/**
 * The token itself. The model leaves some possessives (“staff's”) and, taking “ill.” for Illinois, some full stops
 * at a sentence's end in one piece; each becomes two.
 */
function token(
  text: string,
  start: number,
  lemma: string,
  pos: PartOfSpeech,
  ends: ReadonlySet<number>,
): Token[] {
  const whole = { text, start, end: start + text.length, lower: text.toLowerCase(), lemma, pos };
  if (pos === "PUNCT") return [whole];
  const [, owner = "", possessive = ""] = isMarked(text) ? (POSSESSIVE.exec(text) ?? []) : [];
  if (owner !== "") return twoTokens(whole, owner, possessive, { lemma: "'s", pos: "PART" });
  const [, word = "", stop = ""] = ends.has(whole.end) ? (WORD_AND_STOP.exec(text) ?? []) : [];
  return word === "" ? [whole] : twoTokens(whole, word, stop, { lemma: ".", pos: "PUNCT" });
}

/** Whether a word may end in a possessive; nearly none does, and looking is cheap. */
const isMarked = (text: string): boolean => text.includes("'") || text.includes("’");

function twoTokens(whole: Token, first: string, second: string, as: Pick<Token, "lemma" | "pos">): Token[] {
  const middle = whole.start + first.length;
  const lemma = whole.lemma.endsWith(second) ? whole.lemma.slice(0, -second.length) : whole.lemma;
  return [
    { ...whole, text: first, end: middle, lower: first.toLowerCase(), lemma },
    { ...whole, text: second, start: middle, lower: second.toLowerCase(), ...as },
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
