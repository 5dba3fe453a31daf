import { type Age, agesIn } from "../../claims/ages.ts";
import type { Analysis } from "../../claims/analysis.ts";
import { sentenceAt, writtenYear } from "../../claims/told-dates.ts";
import type { FigureMention } from "../../reading/mention.ts";
import { grouped } from "../../text/grouped.ts";
import { coverOf } from "../../text/lookup.ts";

/** A birthday makes so much of a difference. */
const BIRTHDAY = 1;

/**
 * The ages that an article gives one person, where two of them are years apart: each with one that it cannot be true beside.
 * An age that is told of another year, or of a time (“20 at the time”), is none of them.
 */
export function twoAges(analysis: Analysis): [FigureMention, FigureMention][] {
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  const told = agesIn(analysis).filter(
    ({ name, beside, figure }) =>
      name?.includes(" ") === true && beside && !isQuoted(figure) && isOfNow(analysis, figure),
  );
  return [...grouped(told, ({ name }) => name ?? "").values()].flatMap((ages) =>
    ages.flatMap((age): [FigureMention, FigureMention][] => {
      const other = ages.find((each) => areApart(age, each));
      return other === undefined ? [] : [[age.figure, other.figure]];
    }),
  );
}

const areApart = (a: Age, b: Age): boolean => Math.abs(a.years - b.years) > BIRTHDAY;

/** Whether an age stands by itself, in a sentence that names no year. */
function isOfNow(analysis: Analysis, figure: FigureMention): boolean {
  const { text } = analysis.article;
  const place = sentenceAt(analysis, figure)?.index;
  const isAlone = /^(?:[,.;:)]|$|\s\p{L})/u.test(text.slice(figure.end, figure.end + 2));
  const isApposed = /[,(]\s?$/u.test(text.slice(0, figure.start).slice(-2));
  const names = analysis.dates.some(
    (date) => writtenYear(date) !== null && sentenceAt(analysis, date.mention)?.index === place,
  );
  return !names && isAlone && (!isApposed || !/^\s/u.test(text.slice(figure.end)));
}
