import type { Claim } from "../claims/claim.ts";
import { codePointEnd, codePointStart } from "../text/code-points.ts";

/** A claim of so many UTF-16 units says enough by itself. */
const ENOUGH = 10;

/** At most so many units are shown on each side. */
const AROUND = 32;

/**
 * The words of a claim's sentence before and after it, each on one line and at most 32 UTF-16 units long, with an
 * ellipsis where more are left out; empty where the claim says enough by itself.
 */
export function wordsAround(
  { start, end, sentence }: Claim,
  text: string,
): { readonly before: string; readonly after: string } {
  if (end - start >= ENOUGH) return { before: "", after: "" };
  const before = oneLine(text.slice(Math.max(sentence.start, start - 4 * AROUND), start));
  const after = oneLine(text.slice(end, Math.min(sentence.end, end + 4 * AROUND)));
  return { before: lastWords(before), after: firstWords(after) };
}

function firstWords(line: string): string {
  if (line.length <= AROUND) return line;
  const cut = line.slice(0, codePointStart(line, AROUND));
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

function lastWords(line: string): string {
  if (line.length <= AROUND) return line;
  const cut = line.slice(codePointEnd(line, line.length - AROUND));
  const space = cut.indexOf(" ");
  return `…${space >= 0 && space < cut.length - 1 ? cut.slice(space + 1) : cut}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
