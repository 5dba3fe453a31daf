import type { Span } from "../../text/span.ts";
import type { ArticleLanguage, Dateline } from "../article.ts";

/** What opens a report before its first sentence, and where that sentence starts. */
export interface Opening {
  readonly dateline: Dateline | null;
  readonly contentStart: number;
}

const longest = 120;
const separator = / ?[—–] ?| ?-- ?| - |: |(?<=\([A-Z]{2,10}\)) ?(?=[A-Z“"])/gu;

/** What every separator has; most lines need no closer look. */
const hasSeparator = /[—–:)]|--| - /;

/**
 * The place, agency and date that open a paragraph: “OSLO, March 3 (Reuters) —”, “Oslo, Norway –”. In
 * other paragraphs than an article's first (`first` false) only an agency or a date is proof enough.
 */
export function findOpening(
  text: string,
  { start, end }: Span,
  language: ArticleLanguage,
  first: boolean,
): Opening {
  const line = text.slice(start, Math.min(end, start + longest));
  const agencyOnly = /^\([A-Z][\w .&/-]{1,30}\) ?(?:[—–-]|--) ?/u.exec(line)?.[0];
  if (agencyOnly !== undefined && agencyOnly.length < end - start)
    return { dateline: null, contentStart: start + agencyOnly.length };
  if (!hasSeparator.test(line)) return { dateline: null, contentStart: start };
  for (const { index, 0: mark } of line.matchAll(separator)) {
    const contentStart = start + index + mark.length;
    if (contentStart >= end || !/^[\p{Lu}\p{N}"'“‘«„([¿¡]/u.test(line.slice(index + mark.length))) continue;
    const words = line.slice(0, index);
    const day = first && /[—–-]/u.test(mark) ? dayIn(words, language) : null;
    if (day !== null) return { dateline: dateAt(start, day, index + mark.trimEnd().length), contentStart };
    const parts = partsOf(words, language);
    if (parts !== null && isProof(parts, mark, first))
      return { dateline: datelineAt(start, index + mark.trimEnd().length, parts), contentStart };
  }
  return { dateline: null, contentStart: start };
}

/** Whether a whole line is a place and a date: “Oslo, 3 March 2025”. */
export function isPlaceAndDate(line: string, language: ArticleLanguage): boolean {
  if (line.length > longest || !line.includes(",")) return false;
  return (partsOf(line.replace(/[.:]$/, ""), language)?.date ?? null) !== null;
}

/** The length of “8 June 2023”, a date with its year and nothing else, or of the “Oct 22” in “Oct 22 (Reuters)”. */
function dayIn(words: string, language: ArticleLanguage): number | null {
  const day = words.replace(AGENCY, "").trimEnd();
  const isProven = day.length < words.trimEnd().length || /\b\d{4}\b/u.test(day);
  return isProven && /\d/.test(day) && language.isDateLine(day) ? day.length : null;
}

/** “ (Reuters)” behind a place or a date. */
const AGENCY = / ?\([\p{Lu}][^()]{1,40}\)/u;

/** A dateline of some length that names no place, but a date that is so long. */
function dateAt(start: number, day: number, length: number): Dateline {
  return { start, end: start + length, place: { start, end: start }, date: { start, end: start + day } };
}

/** Offsets are relative to the line. */
interface Parts {
  readonly place: Span;
  readonly date: Span | null;
  readonly agency: boolean;
  readonly capitals: boolean;
  readonly regions: number;
}

function partsOf(words: string, language: ArticleLanguage): Parts | null {
  const agency = AGENCY.exec(words);
  const rest =
    agency === null ? words : words.slice(0, agency.index) + words.slice(agency.index + agency[0].length);
  const commas = [...rest.matchAll(/,? |,/g)].map(({ index, 0: mark }) => ({
    index,
    after: index + mark.length,
  }));
  const cut = commas.find(
    ({ after }) => /[\p{L}\p{N}]/u.test(rest.slice(after)) && language.isDateLine(rest.slice(after).trim()),
  );
  const place = (cut === undefined ? rest : rest.slice(0, cut.index)).trimEnd();
  if (!isPlace(place) || language.isLabel(place) || language.isDateLine(place)) return null;
  const shift = agency !== null && cut !== undefined && cut.after > agency.index ? agency[0].length : 0;
  return {
    place: { start: 0, end: place.length },
    date: cut === undefined ? null : { start: cut.after + shift, end: rest.trimEnd().length + shift },
    agency: agency !== null,
    capitals: /^[\p{Lu}. '’-]{2,}(?:,|$)/u.test(place),
    regions: place.split(",").length,
  };
}

/** Up to four names with commas between; small words as in “Rio de Janeiro” may be in lower case. */
function isPlace(words: string): boolean {
  const names = words.split(/, ?/);
  return (
    names.length <= 4 &&
    names.every(
      (name) =>
        /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})){0,3}$/u.test(name) &&
        !/ \p{Ll}+$/u.test(name),
    )
  );
}

function isProof({ date, agency, capitals, regions }: Parts, mark: string, first: boolean): boolean {
  const proven = agency || date !== null;
  if (mark === ": ") return capitals ? first || proven : first && date !== null;
  if (proven) return true;
  if (!first || mark === "") return false;
  return capitals || regions > 1 || /^ .* $/u.test(mark);
}

function datelineAt(start: number, length: number, { place, date }: Parts): Dateline {
  const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  return { start, end: start + length, place: moved(place), date: date && moved(date) };
}
