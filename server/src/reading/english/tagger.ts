import type { ItsFunction } from "wink-nlp";
import type { Span } from "../../text/span.ts";
import type { PartOfSpeech, TaggedParagraph, Token } from "./paragraph.ts";
import { isSpace, skipSpace } from "./sentences/characters.ts";
import { findSentences } from "./sentences/find-sentences.ts";

/** Splits a paragraph into sentences and tokens with their parts of speech. Never throws; linear time. */
export type Tagger = (paragraph: string) => TaggedParagraph;

/** The model reads at most this many code units at once; a longer paragraph is read in pieces. */
const PIECE = 16_384;

/** Loads the language model (about 150 ms, once) and gives a tagger. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const { readDoc, its } = winkNLP(model, ["sbd", "pos"]);
  const lemmaOf = its.lemma as ItsFunction<string>;
  const tokensIn = (text: string, piece: Span): Token[] => {
    const items = readDoc(text.slice(piece.start, piece.end)).tokens();
    const [values, lemmas, tags] = [items.out(), items.out(lemmaOf), items.out(its.pos) as PartOfSpeech[]];
    const tokens: Token[] = [];
    let cursor = piece.start;
    for (const [nth, value] of values.entries()) {
      const start = find(text, value, cursor, piece.end);
      if (start === -1) continue;
      cursor = start + value.length;
      const pos = tags[nth] ?? "X";
      if (pos !== "SPACE") tokens.push(...token(value, start, lemmas[nth] ?? value, pos));
    }
    return tokens;
  };
  return (text) => {
    const sentences = findSentences(text);
    return { text, sentences, tokens: piecesOf(text, sentences).flatMap((piece) => tokensIn(text, piece)) };
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

/** The token itself; the model leaves some possessives (“staff's”) in one piece, which become two. */
function token(text: string, start: number, lemma: string, pos: PartOfSpeech): Token[] {
  const end = start + text.length;
  const parts = pos === "PUNCT" ? null : POSSESSIVE.exec(text);
  const [, word = "", mark = ""] = parts ?? [];
  if (word === "") return [{ text, start, end, lower: text.toLowerCase(), lemma, pos }];
  const middle = start + word.length;
  const stem = lemma.replace(POSSESSIVE, "$1");
  return [
    { text: word, start, end: middle, lower: word.toLowerCase(), lemma: stem, pos },
    { text: mark, start: middle, end, lower: mark.toLowerCase(), lemma: "'s", pos: "PART" },
  ];
}

/** Whole sentences, up to `PIECE` code units together; a longer sentence is cut at a space where it has one. */
function piecesOf(text: string, sentences: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let open: Span | null = null;
  for (const sentence of sentences.flatMap((span) => cut(text, span))) {
    if (open !== null && sentence.end - open.start <= PIECE) open = { start: open.start, end: sentence.end };
    else {
      if (open !== null) pieces.push(open);
      open = sentence;
    }
  }
  return open === null ? pieces : [...pieces, open];
}

function cut(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > PIECE) {
    let end = start + PIECE;
    while (end > start + PIECE / 2 && !isSpace(text.charCodeAt(end))) end--;
    if (!isSpace(text.charCodeAt(end))) end = start + PIECE;
    parts.push({ start, end });
    start = skipSpace(text, end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
