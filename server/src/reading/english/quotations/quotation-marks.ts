import { isSpace } from "../sentences/characters.ts";
import { isElision, isInsideWord, isPluralPossessive } from "./apostrophes.ts";

/** A style of quotation marks, by its opening mark. */
export type MarkStyle = "“" | "„" | "«" | "»" | "‹" | '"' | "``" | "''" | "‘" | "'" | "‚";

/** What a character does among quotation marks. */
export interface MarkRole {
  readonly does: "open" | "close" | "stray";
  readonly style: MarkStyle;
  readonly length: number;
}

/** Styles that also serve as apostrophes, so a lone one proves nothing. */
export const SINGLE_STYLES: ReadonlySet<MarkStyle> = new Set(["‘", "'", "‚", "‹"]);

const BEFORE_OPENING = /[\s([{—–\-/“‘„«"'*_]/;
const AFTER_CLOSING = /[\s)\]}—–\-/”’»"'*_.,;:!?…]/;

/** Every character that `markRole` may see as a mark. */
const MARKS = "“”„«»‹›\"`'’‘‚";

/** What the mark at `at` does, given which styles are open; `null` for an apostrophe, an inch mark, any letter. */
export function markRole(text: string, at: number, isOpen: (style: MarkStyle) => boolean): MarkRole | null {
  if (!MARKS.includes(text.charAt(at))) return null;
  const role = (does: MarkRole["does"], style: MarkStyle, length = 1): MarkRole => ({ does, style, length });
  if (isInches(text, at)) return null;
  const leads = leadsIn(text, at);
  const ends = leadsOut(text, at);
  switch (text.charAt(at)) {
    case "“":
      if (isOpen("„")) return role("close", "„");
      return isOpen("“") && ends && !leads ? role("close", "“") : role("open", "“");
    case "”":
      for (const style of ["“", "„", '"'] as const) if (isOpen(style)) return role("close", style);
      return leads && !ends ? role("open", "“") : role("stray", "“");
    case "„":
      return role("open", "„");
    case "«":
      return isOpen("»") ? role("close", "»") : role("open", "«");
    case "»":
      if (isOpen("«")) return role("close", "«");
      return leads && !ends ? role("open", "»") : role("stray", "«");
    case "‹":
      return role("open", "‹");
    case "›":
      return isOpen("‹") ? role("close", "‹") : null;
    case '"':
      return straight(text, at, isOpen);
    case "`":
      return text.charAt(at + 1) === "`" ? role("open", "``", 2) : null;
    case "'":
      if (text.charAt(at + 1) === "'") return doubled(text, at, isOpen);
      return single(text, at, "'", isOpen);
    case "’":
      return single(text, at, "‘", isOpen);
    case "‘":
      if (isOpen("‚")) return role("close", "‚");
      return leads && !isElision(text, at) ? role("open", "‘") : null;
    case "‚":
      return leads && !ends ? role("open", "‚") : null;
    default:
      return null;
  }
}

/** The second mark of a height or a length in feet and inches: 6’2”. */
function isInches(text: string, at: number): boolean {
  return /["”″]/.test(text.charAt(at)) && /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
}

/**
 * Two straight apostrophes, as some agencies' wires write both the opening and the closing mark, or the closing one
 * alone.
 */
function doubled(text: string, at: number, isOpen: (style: MarkStyle) => boolean): MarkRole {
  for (const style of ["``", "''"] as const) if (isOpen(style)) return { does: "close", style, length: 2 };
  if (isOpen('"') && !leadsIn(text, at) && leadsOut(text, at + 1))
    return { does: "close", style: '"', length: 2 };
  return { does: leadsIn(text, at) || leadsIn(text, at + 1) ? "open" : "stray", style: "''", length: 2 };
}

/** A straight mark; it also closes a curly one, as happens where two keyboards met. */
function straight(text: string, at: number, isOpen: (style: MarkStyle) => boolean): MarkRole | null {
  const leads = leadsIn(text, at);
  const ends = leadsOut(text, at);
  if (!isOpen('"') && isOpen("“") && ends && !leads) return { does: "close", style: "“", length: 1 };
  if (isOpen('"') && /\d/.test(text.charAt(at - 1)) && closesLater(text, at)) return null;
  if (isOpen('"')) return { does: leads && !ends ? "open" : "close", style: '"', length: 1 };
  if (/\d/.test(text.charAt(at - 1))) return null;
  if (ends && !leads) return { does: "stray", style: '"', length: 1 };
  return { does: "open", style: '"', length: 1 };
}

/** How far behind a possible inch mark the quotation's own closing mark is looked for. */
const LOOK_AHEAD = 240;

/** Whether the next straight mark closes a quotation, so that the one at `at`, behind a number, is an inch mark. */
function closesLater(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + LOOK_AHEAD).indexOf('"') + at + 1;
  return next > at && /[\p{L}\p{N}.,!?]/u.test(text.charAt(next - 1)) && leadsOut(text, next);
}

function single(
  text: string,
  at: number,
  style: "'" | "‘",
  isOpen: (style: MarkStyle) => boolean,
): MarkRole | null {
  if (isInsideWord(text, at)) return null;
  if (
    isOpen(style) &&
    leadsOut(text, at) &&
    !isSpace(text.charCodeAt(at - 1)) &&
    !isPluralPossessive(text, at)
  )
    return { does: "close", style, length: 1 };
  if (style === "‘" || isOpen(style) || !leadsIn(text, at) || isElision(text, at)) return null;
  return { does: "open", style, length: 1 };
}

/** Whether what stands before the mark lets a quotation open here, and a word follows. */
function leadsIn(text: string, at: number): boolean {
  const free = at === 0 || isSpace(text.charCodeAt(at - 1)) || BEFORE_OPENING.test(text.charAt(at - 1));
  return free && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
}

/** Whether what stands behind the mark lets a quotation close here. */
function leadsOut(text: string, at: number): boolean {
  return at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || AFTER_CLOSING.test(text.charAt(at + 1));
}
