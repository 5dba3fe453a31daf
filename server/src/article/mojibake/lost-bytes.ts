import type { Replacement } from "./replacement.ts";
import { upperHalves } from "./upper-halves.ts";

/**
 * Bytes that programs lose or change on the way, completed where the line has other damage of the same page:
 *
 * - the last byte of the closing quotation mark, 0x9D, which windows-1252 lacks: “â€”, “â€?” or “â€\ufffd” after an
 *   opening mark that was damaged in the same way; and of the hyphen U+2010, which stands between letters;
 * - the non-breaking space, 0xA0, that became a plain one: “Ã ” was “à”, “Å veices” was “Šveices”;
 * - a spacing accent that Unicode normalisation took apart: “Ã ̈” was “è”.
 */
export function findLostBytes(line: string, page: string, repaired: readonly Replacement[]): Replacement[] {
  if (page === "windows-1251") return findCyrillicA(line);
  if (page !== "windows-1252") return [];
  const taken = new Set(repaired.map(({ start }) => start));
  const firstOpening = repaired.find(({ repair }) => repair === "“")?.start ?? Number.POSITIVE_INFINITY;
  const following = new Map(repaired.map(({ start, repair }) => [start, repair]));
  const found: Replacement[] = [];
  for (const match of line.matchAll(LOSSES)) {
    const start = match.index;
    if (taken.has(start)) continue;
    const end = start + match[0].length;
    const repair = wholeOf(match[0], following.get(end) ?? "");
    if (match[0] !== "â€") {
      if (repair !== null) found.push({ start, end, repair, encoding });
    } else if (/\p{L}/u.test(line.charAt(start - 1)) && /[a-z]/i.test(line.charAt(end)))
      found.push({ start, end, repair: "\u2010", encoding });
    else if (start > firstOpening) found.push(closingQuote(line, start, end));
  }
  return found;
}

const encoding = "windows-1252";

const LOSSES =
  /â€|Ã [\u0301\u0304\u0308\u0327]|Ã (?=s |quel)|Ã(?= (?!\p{M}))|Â (?!\p{M})|(?<!\p{L})Å (?=\p{Ll})|à¸ |Ð /gu;

/** What a match of `LOSSES` was, before a character that was repaired to `following`; `null` if nothing known. */
function wholeOf(match: string, following: string): string | null {
  switch (match) {
    case "Ã":
    case "Ã ":
      return "à";
    case "Â ":
      return "\u00a0";
    case "Å ":
      return "Š";
    case "à¸ ":
      return /\p{sc=Thai}/u.test(following) ? "\u0e20" : null;
    case "Ð ":
      return /[а-я]/.test(following) ? "Р" : null;
    default:
      return accented(match.charAt(2));
  }
}

/** “Г ” for “à ” between words that are not Cyrillic. */
function findCyrillicA(line: string): Replacement[] {
  if (/\p{sc=Cyrillic}{3}/u.test(line)) return [];
  return [...line.matchAll(/(?<![^ ])Г(?= )/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    repair: "à",
    encoding: "windows-1251",
  }));
}

/**
 * What needs no other evidence: “voilÃ le travail”, a capital that ends a word in small letters and was “à”; and
 * “realâ€world”, the hyphen between Latin letters.
 */
export function findInWords(line: string): Replacement[] {
  return [...line.matchAll(/(?<=\p{Ll})Ã(?: (?= )|(?= \p{Ll}))|(?<=[a-z])â€(?=[a-z])/gu)].map(
    ({ index, 0: lost }) => ({
      start: index,
      end: index + lost.length,
      repair: lost === "â€" ? "\u2010" : "à",
      encoding,
    }),
  );
}

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
    .filter(
      ({ index }) => !isInsideWord(line, index) && !/[^\p{L}\p{ASCII}’”…–—]/u.test(line.charAt(index - 1)),
    )
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
