import type { Replacement } from "./repair-pass.ts";
import { upperHalves } from "./upper-halves.ts";

/**
 * The closing quotation mark's last byte, 0x9D, has no character in windows-1252 and is often lost, which
 * leaves “â€”, “â€?” or “â€\ufffd”. Believed only after an opening mark that was damaged in the same way. So is the
 * last byte of the hyphen U+2010, which stands between letters. A space that was non-breaking is lost likewise: “Ã ”
 * was “à”; and a spacing accent that Unicode normalisation took apart: “Ã ̈” was “è”.
 */
export function findLostBytes(line: string, repaired: readonly Replacement[]): Replacement[] {
  const taken = new Set(repaired.map(({ start }) => start));
  const firstOpening = repaired.find(({ repair }) => repair === "“")?.start ?? Number.POSITIVE_INFINITY;
  const found: Replacement[] = [];
  for (const match of line.matchAll(/â€|Ã [\u0301\u0304\u0308\u0327]|[ÃÂ](?= (?!s |quel|\p{M}))/gu)) {
    const start = match.index;
    if (taken.has(start)) continue;
    const end = start + match[0].length;
    if (match[0] === "â€") {
      if (isLetter(line.charAt(start - 1)) && isLetter(line.charAt(end)))
        found.push({ start, end, repair: "\u2010", encoding });
      else if (start > firstOpening) found.push(closingQuote(line, start, end));
    } else if (match[0].length > 1)
      found.push({ start, end, repair: accented(match[0].charAt(2)), encoding });
    else if (match[0] === "Ã") found.push({ start, end, repair: "à", encoding });
    else found.push({ start, end: end + 1, repair: "\u00a0", encoding });
  }
  return found;
}

const encoding = "windows-1252";

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

/** Normalisation form KC makes a space and a combining mark of “¨”, “¯”, “´” and “¸”; by the mark, their bytes. */
const spacingAccents: ReadonlyMap<string, number> = new Map([
  ["\u0308", 0xa8],
  ["\u0304", 0xaf],
  ["\u0301", 0xb4],
  ["\u0327", 0xb8],
]);

/** The letter of which “Ã”, byte 0xC3, was the first byte and a spacing accent the second. */
function accented(mark: string): string {
  return String.fromCharCode(0xc0 | ((spacingAccents.get(mark) ?? 0) & 0x3f));
}

function closingQuote(line: string, start: number, end: number): Replacement {
  const next = line.charAt(end);
  const lost = next === "\ufffd" || (next === "?" && /[.,!?…]/.test(line.charAt(start - 1)));
  return { start, end: lost ? end + 1 : end, repair: "”", encoding };
}

/**
 * C1 controls that are windows-1252 punctuation read as ISO 8859-1, which browsers take to be the same
 * (WHATWG Encoding Standard, § 4.2). Between letters only an apostrophe next to a short part of the word is
 * believed, since accented letters of other encodings stand there too.
 */
export function findControls(line: string): Replacement[] {
  return [...line.matchAll(/[\u0080\u0082\u0084\u0085\u008b\u0091-\u0097\u0099\u009b]/g)]
    .filter(({ index }) => !isInsideWord(line, index) && !/[^\p{L}\p{ASCII}]/u.test(line.charAt(index - 1)))
    .map(({ index }) => ({
      start: index,
      end: index + 1,
      repair: upperHalves[encoding].charAt(line.charCodeAt(index) - 0x80),
      encoding: "ISO 8859-1",
    }));
}

function isInsideWord(line: string, index: number): boolean {
  const before = line.slice(Math.max(0, index - 3), index);
  const after = line.slice(index + 1, index + 4);
  if (!/\p{L}$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  return line.charAt(index) !== "\u0092" || (/\p{L}{3}$/u.test(before) && /^\p{L}{3}/u.test(after));
}
