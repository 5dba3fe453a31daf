import type { Article } from "../../article/article.ts";
import type { DateMention } from "../../reading/mention.ts";
import type { ParagraphReader } from "../../reading/read-article.ts";
import type { Span } from "../../text/span.ts";
import type { CalendarFields } from "../../time/date-expression.ts";
import { dayOf, pad } from "../../time/day.ts";
import { intervalOf } from "../../time/interval.ts";
import type { ArticleDate } from "../article-date.ts";

/** Markdown's marks around words. */
const EMPHASIS = /[*_]+/g;

/** The date that front matter, a date line, a dateline or the file's name states; the surest first. */
export function writtenDate(
  article: Article,
  uri: string,
  readParagraphs: ParagraphReader,
): ArticleDate | null {
  return (
    frontMatterDate(article, readParagraphs) ??
    dateLineDate(article, readParagraphs) ??
    datelineDate(article, uri, readParagraphs) ??
    uriDate(uri)
  );
}

/** The day that a dateline or a date line names without its year: “OSLO, March 3 —”, “Mumbai, January 22”. */
export function datelineDay(
  article: Article,
  readParagraphs: ParagraphReader,
): { readonly words: string; readonly fields: CalendarFields } | null {
  for (const block of article.blocks) {
    const span = block.dateline?.date ?? (block.kind === "date-line" ? block : null);
    if (span === null) continue;
    const words = wordsOf(article, span);
    const fields = calendarDays(words, readParagraphs)[0];
    if (fields?.month !== undefined) return { words, fields };
  }
  return null;
}

function frontMatterDate(article: Article, readParagraphs: ParagraphReader): ArticleDate | null {
  const written = article.frontMatter?.date?.trim() ?? "";
  const iso = /^(\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4})(?![\d-])/.exec(written)?.[1];
  const value = iso === undefined ? isoOf(calendarDays(written, readParagraphs)[0]) : existing(iso);
  return value === null ? null : { value, basis: `the front matter says “${written}”`, confidence: 1 };
}

/**
 * More small words before a date make it one of what they tell: “author of the book of 3 May 1984”, not “updated on 3
 * May”.
 */
const SENTENCE_BEFORE = /(?:(?<![\p{L}\p{N}])\p{Ll}+\s+){3}$/u;

/** A page has the day of its publication and of an update; more days are a list's. */
const MOST_DAYS = 2;

function dateLineDate(article: Article, readParagraphs: ParagraphReader): ArticleDate | null {
  for (const kind of ["date-line", "byline"]) {
    const dated = article.blocks.flatMap((block) => {
      const words = block.kind === kind ? wordsOf(article, block) : "";
      const value = calendarDates(words, readParagraphs)
        .filter(({ start }) => kind !== "byline" || !SENTENCE_BEFORE.test(words.slice(0, start)))
        .map(({ fields }) => isoOf(fields))
        .find((iso) => iso !== null && iso.length === 10);
      return value == null ? [] : [{ words, value }];
    });
    const [first] = dated;
    if (first === undefined || new Set(dated.map(({ value }) => value)).size > MOST_DAYS) continue;
    return { value: first.value, basis: `the line “${first.words}” says so`, confidence: 0.95 };
  }
  return null;
}

function datelineDate(article: Article, uri: string, readParagraphs: ParagraphReader): ArticleDate | null {
  const dateline = datelineDay(article, readParagraphs);
  if (dateline === null) return null;
  const year = dateline.fields.year ?? Number(uriDate(uri)?.value.slice(0, 4) ?? Number.NaN);
  const value = Number.isNaN(year) ? null : isoOf({ ...dateline.fields, year });
  return value === null ? null : { value, basis: `the dateline says “${dateline.words}”`, confidence: 0.9 };
}

/** A date in the file's name or in the folders right above it: `2026-02-18-talks.md`, `2026/02/18/talks.md`. */
function uriDate(uri: string): ArticleDate | null {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const match =
    /(?:^|[^\p{L}\d])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?=T\d|[^\p{L}\d]|$)/u.exec(name) ??
    /\/((?:19|20)\d\d)(\/)(\d\d)\/(\d\d)\/[^/]*$/.exec(uri.slice(-400));
  if (match === null) return null;
  const [, year = "", , month = "", day = ""] = match;
  const value = dayOf(Number(year), Number(month), Number(day));
  return value === null ? null : { value, basis: "the file's name gives this date", confidence: 0.8 };
}

const calendarDays = (words: string, readParagraphs: ParagraphReader): CalendarFields[] =>
  calendarDates(words, readParagraphs).map(({ fields }) => fields);

function calendarDates(
  words: string,
  readParagraphs: ParagraphReader,
): { readonly start: number; readonly fields: CalendarFields }[] {
  if (words === "") return [];
  return readParagraphs([words])
    .flatMap(({ mentions }) => mentions)
    .filter((mention): mention is DateMention => mention.kind === "date")
    .flatMap(({ start, expression }) =>
      expression.kind === "calendar" ? [{ start, fields: expression.fields }] : [],
    );
}

/** The date, if the calendar has it: front matter may say 2026-02-30. */
function existing(iso: string): string | null {
  return intervalOf(iso) === null ? null : iso;
}

function isoOf(fields: CalendarFields | undefined): string | null {
  if (fields?.year === undefined) return null;
  const { year, month, day } = fields;
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : dayOf(year, month, day);
}

function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end).replace(EMPHASIS, "").trim();
}
