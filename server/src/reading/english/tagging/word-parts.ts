import { skipSpace } from "../sentences/characters.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Wink } from "./wink.ts";

/** A token of a written word, and where in the word it begins. */
export interface WordPart {
  readonly lexeme: Lexeme;
  readonly at: number;
}

/** A word that is one token, as most are, is that token: looking it up is mostly waiting for memory. */
export type WrittenWord = Lexeme | readonly WordPart[];

/** The tokens of a written word: “Smith's” is “Smith” and “'s”. White space is none. */
export function partsOfWord(word: string, { lexemesOf }: Wink): WrittenWord {
  const parts: WordPart[] = [];
  let cursor = 0;
  for (const lexeme of lexemesOf(word)) {
    const at = find(word, lexeme.text, cursor);
    if (at === -1) continue;
    parts.push({ lexeme, at });
    cursor = at + lexeme.text.length;
  }
  const [first] = parts;
  return parts.length === 1 && first?.at === 0 ? first.lexeme : parts;
}

/**
 * The offset of the mark that stands behind a written word of nothing but letters, or `end`: “word,” is “word” and the
 * mark, unless it is an abbreviation that the model knows.
 */
export function startOfMark(text: string, start: number, end: number, { abbreviations }: Wink): number {
  const mark = end - 1;
  if (mark - start < 2 || !MARKS.has(text.charCodeAt(mark))) return end;
  for (let at = start; at < mark; at++) if (!isLetter(text.charCodeAt(at))) return end;
  return text.charCodeAt(mark) === STOP && abbreviations.has(text.slice(start, end)) ? end : mark;
}

const MARKS: ReadonlySet<number> = new Set(Array.from('’”"])}…,.!;?/:', (mark) => mark.charCodeAt(0)));
const STOP = 0x2e;

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where the model's next token stands. The model drops some kinds of white space. */
function find(word: string, token: string, cursor: number): number {
  if (word.startsWith(token, cursor)) return cursor;
  const start = skipSpace(word, cursor);
  const near = word.slice(start, start + token.length + 64).indexOf(token);
  return near === -1 ? -1 : start + near;
}

/** The offset of the next written word of a text, or `end`. */
export function startOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the written word that begins at `start`: words end at spaces, and a run of line ends and tabs is one. */
export function endOfWord(text: string, start: number, end: number): number {
  const breaks = isBreak(text.charCodeAt(start));
  let at = start + 1;
  while (at < end && !isGap(text.charCodeAt(at)) && isBreak(text.charCodeAt(at)) === breaks) at++;
  return at;
}

/** The spaces at which the model takes words apart. */
function isGap(code: number): boolean {
  if (code < 0xa0) return code === 0x20;
  return (
    code === 0xa0 ||
    (code >= 0x2002 && code <= 0x2005) ||
    code === 0x2009 ||
    code === 0x200a ||
    code === 0x202f ||
    code === 0x205f
  );
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x09;
}
