import { EVERY_SIGN, type PartOfSpeech, type TaggedParagraph } from "../paragraph.ts";
import type { Word } from "./word.ts";

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const SPACE = 4;

type Kind = typeof LETTER | typeof DIGIT | typeof MARK | typeof SPACE;

/**
 * Cuts a paragraph into runs of letters, runs of digits (with the commas of their thousands) and single marks. A word
 * that is a token of the paragraph takes its text from there.
 */
export function scanWords({ text, tokens }: TaggedParagraph): Word[] {
  const words: Word[] = [];
  let token = 0;
  let gap = true;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind === SPACE) {
      gap = true;
      start++;
      continue;
    }
    const end = endOf(text, start, kind);
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= start) token++;
    const found = tokens[token];
    const same = found !== undefined && found.start === start;
    const whole = same && found.end === end;
    const word = whole ? found.text : text.slice(start, end);
    words.push({
      text: word,
      lower: word === "’" ? "'" : whole ? found.lower : word.toLowerCase(),
      kind: kind === LETTER ? "letters" : kind === DIGIT ? "digits" : "mark",
      glued: !gap,
      pos: same ? (found.pos as PartOfSpeech) : null,
      signs: whole ? found.signs : EVERY_SIGN,
      start,
      end,
    });
    gap = false;
    start = end;
  }
  return words;
}

function endOf(text: string, start: number, kind: Kind): number {
  if (kind === MARK) return start + widthAt(text, start);
  if (kind === DIGIT) return endOfNumber(text, start);
  let end = start;
  while (ASCII[text.charCodeAt(end)] === LETTER) end++;
  while (end < text.length && kindAt(text, end) === LETTER) end += widthAt(text, end);
  return end;
}

/** “1,234,567” is one number, “12,34” two. */
function endOfNumber(text: string, start: number): number {
  const first = endOfDigits(text, start);
  let end = first;
  if (first - start > 3) return first;
  while (text.charCodeAt(end) === COMMA && endOfDigits(text, end + 1) === end + 4) end += 4;
  return end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const COMMA = 0x2c;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The kinds of the characters below U+0080. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as Kind;
  return code >= 0x2010 && code <= 0x2027 ? MARK : kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function kindOf(character: string): Kind {
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /\p{L}/u.test(character) ? LETTER : MARK;
}

/** How many code units the character at `at` has. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
