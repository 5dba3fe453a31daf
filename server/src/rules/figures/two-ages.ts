import { type Age, agesIn } from "../../claims/ages.ts";
import type { Analysis } from "../../claims/analysis.ts";
import { writtenYear } from "../../claims/told-dates.ts";
import type { FigureMention } from "../../reading/mention.ts";
import { grouped } from "../../text/grouped.ts";
import { coverOf } from "../../text/lookup.ts";
import { partsAt } from "../sentence-parts.ts";

/** A birthday makes so much of a difference. */
const BIRTHDAY = 1;

/**
 * The ages that an article gives one person, where two of them are years apart: each with one that it cannot be true
 * beside. An age that is told of another year, or of a time (“20 at the time”, “a 19-year-old Ana Ruiz”), is none.
 */
export function twoAges(analysis: Analysis): [FigureMention, FigureMention][] {
  const isQuoted = coverOf(analysis.mentions.filter(({ kind }) => kind === "quotation"));
  const told = agesIn(analysis).filter(
    ({ name, beside, figure }) =>
      name?.includes(" ") === true && beside && !isQuoted(figure) && tellsAgeOfNow(analysis, figure),
  );
  return [...grouped(told, ({ name }) => name ?? "").values()].flatMap((ages) => {
    const byYears = [...ages].sort((a, b) => a.years - b.years);
    const ends = [byYears[0], byYears.at(-1)];
    return ages.flatMap((age): [FigureMention, FigureMention][] => {
      const other = ends.find((each) => each !== undefined && areApart(age, each));
      return other === undefined ? [] : [[age.figure, other.figure]];
    });
  });
}

const areApart = (a: Age, b: Age): boolean => Math.abs(a.years - b.years) > BIRTHDAY;

/** “When a 19-year-old Ana Ruiz sang”: a short word before the age, and none of “Ana Ruiz, a 40-year-old …”. */
const INDEFINITE = /(?:^|[^,\s]\s)\p{L}{1,2}\s$/u;

/** Whether an age stands by itself, in a sentence that names no year. */
function tellsAgeOfNow(analysis: Analysis, figure: FigureMention): boolean {
  const { text } = analysis.article;
  const isAlone = /^(?:[,.;:)]|$|\s\p{L})/u.test(text.slice(figure.end, figure.end + 2));
  const isApposed = /[,(]\s?$/u.test(text.slice(0, figure.start).slice(-2));
  if (INDEFINITE.test(text.slice(0, figure.start).slice(-5))) return false;
  const dates = partsAt(analysis, figure)?.dates;
  const isDated = dates === undefined || dates.some((date) => writtenYear(date) !== null);
  return !isDated && isAlone && (!isApposed || !/^\s/u.test(text.slice(figure.end)));
}
