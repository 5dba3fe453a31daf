import { formOf, isCapital, type PartOfSpeech, type Token, tokenOf } from "./paragraph.ts";

const BEYOND_LATIN_1 = /(?![\u2010-\u2026])[\u0100-\uffff]/u;
const LETTER = /^[\p{L}\p{M}]$/u;

/**
 * Joins the pieces that the model makes of a word with letters beyond Latin-1: “Erdo”, “ğ”, “an” are “Erdoğan”. Linear
 * time.
 */
export function joinSplitWords(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!BEYOND_LATIN_1.test(text)) return tokens;
  const whole: Token[] = [];
  let first = 0;
  for (const [i, token] of tokens.entries()) {
    if (continuesWord(text, token, tokens[i + 1])) continue;
    whole.push(first === i ? token : joined(text, tokens.slice(first, i + 1)));
    first = i + 1;
  }
  return whole;
}

function continuesWord(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined || next.start !== token.end) return false;
  const [before, after] = [text.charAt(token.end - 1), text.charAt(next.start)];
  return (before > "\u00ff" || after > "\u00ff") && LETTER.test(before) && LETTER.test(after);
}

function joined(text: string, pieces: readonly Token[]): Token {
  const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  const word = text.slice(start, end);
  const pos: PartOfSpeech = isCapital(word) ? "PROPN" : (pieces[0]?.pos ?? "X");
  return tokenOf(formOf(word, word.toLowerCase(), pos), start);
}
