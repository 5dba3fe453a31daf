import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { sentenceAt, toldDates, wordsBetween, writtenYear } from "../claims/told-dates.ts";
import type { Span } from "../text/span.ts";
import { misagedPeople } from "./dates/age-and-birth.ts";
import { miscountedAnniversary } from "./dates/anniversary-years.ts";
import { wrongAnniversary } from "./dates/known-anniversaries.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** How far a count of years may be off before it is wrong: birthdays and anniversaries lie within the year. */
const TOLERANCE = 1;
const SURE = 0.8;

/** A count of years that the dates beside it do not give. */
export const dateInterval: Rule = {
  code: "date.interval",
  severity: "error",
  summary: "A duration, anniversary or age that the dates don't give",
  check: ({ analysis, facts }): readonly Finding[] => {
    const dates = toldDates(analysis);
    const known = dates.flatMap((date) => wrongAnniversary(analysis, facts, date) ?? []);
    const counted = dates.flatMap((date, index) => {
      const next = dates[index + 1];
      const wrong =
        anniversaryOf(analysis, dates, date) ??
        (next === undefined
          ? null
          : (agoAndYear(analysis, date, next) ?? lengthAndYears(analysis, dates, index))) ??
        ageSinceBirth(analysis, dates, date);
      return wrong === null ? [] : [finding(analysis, date, wrong)];
    });
    return [...counted, ...known, ...misaged(analysis, dates)];
  },
};

/** “Ana Ruiz, 40, …”, and farther on “Ruiz, who was born in 1980”. */
function misaged(analysis: Analysis, dates: readonly ResolvedDate[]): Finding[] {
  const own = ownYear(analysis);
  if (own === null) return [];
  return misagedPeople(analysis, dates, own, TOLERANCE).map(({ birth, year, age }) =>
    finding(analysis, birth, { message: bornIn(year, own), against: age }),
  );
}

const bornIn = (year: number, own: number): string =>
  `Born in ${year}, one is ${own - year - 1} or ${own - year} in ${own}.`;

/** What is wrong with a count of years, and the words it is held against. */
interface Wrong {
  readonly message: string;
  readonly against: Span;
}

/** An anniversary told in the present that counts from another year. */
function anniversaryOf(analysis: Analysis, dates: readonly ResolvedDate[], date: ResolvedDate): Wrong | null {
  const own = ownYear(analysis);
  const wrong = own === null ? null : miscountedAnniversary(analysis, dates, date, own);
  if (wrong === null) return null;
  const { year, falls, against } = wrong;
  return { message: `Counted from ${year}, it falls in ${falls}; the article is from ${own}.`, against };
}

/** “three years ago, in 2019”. */
function agoAndYear(analysis: Analysis, { mention }: ResolvedDate, next: ResolvedDate): Wrong | null {
  const { expression } = mention;
  const own = ownYear(analysis);
  const year = writtenYear(next);
  if (expression.kind !== "shift" || expression.unit !== "year" || expression.from !== "article") return null;
  if (own === null || year === null || expression.amount === null || expression.amount > -2) return null;
  const { text } = analysis.article;
  const beside = /^(?:,? \p{L}{2,3})? $/u.test(text.slice(mention.end, next.mention.start));
  const meant = own + expression.amount;
  if (!beside || next.mention.setting?.relation === "of" || Math.abs(meant - year) <= TOLERANCE) return null;
  return {
    message: `${year} is ${own - year} years before the article, which is from ${own}.`,
    against: next.mention,
  };
}

/** “for five years from 2010 to 2013”. */
function lengthAndYears(analysis: Analysis, dates: readonly ResolvedDate[], index: number): Wrong | null {
  const [length, from, to] = dates.slice(index, index + 3);
  const expression = length?.mention.expression;
  if (length === undefined || from === undefined || to === undefined || expression?.kind !== "duration")
    return null;
  const [first, last] = [writtenYear(from), writtenYear(to)];
  const { text } = analysis.article;
  if (first === null || last === null || expression.amount === null || expression.unit !== "year")
    return null;
  const spans = from.mention.setting?.relation === "since" && to.mention.setting?.relation === "until";
  const beside =
    /^,? \p{L}+ $/u.test(text.slice(length.mention.end, from.mention.start)) &&
    wordsBetween(text, from.mention, to.mention) === 1;
  if (!spans || !beside || Math.abs(last - first - expression.amount) <= TOLERANCE) return null;
  return { message: `From ${first} to ${last} it is ${last - first} years.`, against: from.mention };
}

/** “born in 1980 … aged 30”, in one sentence that names no other year. */
function ageSinceBirth(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  { mention }: ResolvedDate,
): Wrong | null {
  const { expression } = mention;
  const own = ownYear(analysis);
  if (
    expression.kind !== "duration" ||
    expression.role !== "age" ||
    expression.unit !== "year" ||
    own === null
  )
    return null;
  const place = sentenceAt(analysis, mention)?.index;
  const written = dates.filter(
    (date) => writtenYear(date) !== null && sentenceAt(analysis, date.mention)?.index === place,
  );
  const [birth] = written;
  const year = birth === undefined ? null : writtenYear(birth);
  if (birth === undefined || year === null || written.length > 1 || birth.mention.setting?.course !== "birth")
    return null;
  const [first, second] =
    birth.mention.start < mention.start ? [birth.mention, mention] : [mention, birth.mention];
  if (analysis.article.text.slice(first.end, second.start).includes(";")) return null;
  const age = expression.amount ?? 0;
  if (Math.abs(own - year - age) <= TOLERANCE) return null;
  return {
    message: bornIn(year, own),
    against: birth.mention,
  };
}

function ownYear({ date }: Analysis): number | null {
  return date === null || date.confidence < SURE ? null : Number(date.value.slice(0, 4));
}

function finding(analysis: Analysis, { mention }: ResolvedDate, { message, against }: Wrong): Finding {
  const evidence = against === mention ? [] : [passage(analysis, against, "what it is held against")];
  return {
    code: "date.interval",
    start: mention.start,
    end: mention.end,
    message,
    evidence,
    suggestions: [],
  };
}
