import type { Span } from "./span.ts";

const [OTHER, SMALL, CAPITAL, LETTER, NUMBER] = [0, 1, 2, 3, 4];

/** The kinds of the characters below U+0080, which need no pattern. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/^\p{Ll}/u.test(character)) return SMALL;
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{L}/u.test(character)) return LETTER;
  return /^\p{N}/u.test(character) ? NUMBER : OTHER;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] ?? OTHER;
  if (code >= 0x2000 && code < 0x2070) return OTHER;
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** How many code units the character at `at` has. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const [APOSTROPHE, HYPHEN, CURLY] = [0x27, 0x2d, 0x2019];

/** The offset behind the letters, apostrophes and hyphens that stand from `from` on, up to `end`. */
export function endOfLetters(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at += widthAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind === NUMBER) break;
    if (kind !== OTHER) continue;
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && code !== HYPHEN && code !== CURLY) break;
  }
  return Math.min(at, end);
}

/** Where the words of a span begin that have a capital and more behind it: letters, apostrophes or hyphens. */
export function capitalWords(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = start; at < end; ) {
    const rest = at + widthAt(text, at);
    if (kindAt(text, at) !== CAPITAL) at = rest;
    else {
      const next = endOfLetters(text, rest, end);
      if (next > rest) found.push(at);
      at = next;
    }
  }
  return found;
}

/** Where the next word with a small letter begins from `from` on, before which there is none; or the text's end. */
export function nextSmallWord(text: string, from: number): number {
  let inside = false;
  for (let at = from; at < text.length; at += widthAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind === SMALL && !inside) return at;
    inside = kind !== OTHER;
  }
  return text.length;
}
