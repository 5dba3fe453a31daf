import type { Replacement } from "./repair-pass.ts";
import { upperHalves } from "./upper-halves.ts";

/**
 * The closing quotation mark's last byte, 0x9D, has no character in windows-1252 and is often lost, which
 * leaves “â€”, “â€?” or “â€\ufffd”. Believed only after an opening mark that was damaged in the same way. A space
 * that was non-breaking is lost likewise: “Ã ” was “à”.
 */
export function findLostBytes(line: string, repaired: readonly Replacement[]): Replacement[] {
  const taken = new Set(repaired.map(({ start }) => start));
  const firstOpening = repaired.find(({ repair }) => repair === "“")?.start ?? Number.POSITIVE_INFINITY;
  const found: Replacement[] = [];
  for (const match of line.matchAll(/â€|[ÃÂ](?= (?!s |quel))/g)) {
    const start = match.index;
    if (taken.has(start)) continue;
    const end = start + match[0].length;
    if (match[0] === "â€") {
      if (start > firstOpening) found.push(closingQuote(line, start, end));
    } else if (match[0] === "Ã") found.push({ start, end, repair: "à", encoding });
    else found.push({ start, end: end + 1, repair: "\u00a0", encoding });
  }
  return found;
}

const encoding = "windows-1252";

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
