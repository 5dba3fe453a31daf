import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import { sentenceAt, toldDates, writtenYear } from "../claims/told-dates.ts";
import { misagedPeople } from "./dates/age-and-birth.ts";
import { wrongAgeOfBuilding } from "./dates/age-of-buildings.ts";
import { miscountedAnniversary } from "./dates/anniversary-years.ts";
import { wrongAnniversary } from "./dates/known-anniversaries.ts";
import { wrongLater, wrongLength } from "./dates/lengths-between.ts";
import { TOLERANCE, type WrongCount } from "./dates/wrong-count.ts";
import { wrongYearsUntilNow } from "./dates/years-until-now.ts";
import { passage } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

const SURE = 0.8;

/** A count of years that the dates beside it do not give. */
export const dateInterval: Rule = {
  code: "date.interval",
  severity: "error",
  summary: "A duration, anniversary or age that the dates don't give",
  check: ({ analysis, facts }): readonly Finding[] => {
    const dates = toldDates(analysis);
    const own = ownYear(analysis);
    const known = dates.flatMap((date) => wrongAnniversary(analysis, facts, date) ?? []);
    const counted = dates.flatMap((date, index) => {
      const wrong =
        anniversaryOf(analysis, dates, date) ??
        (own === null
          ? null
          : (wrongYearsUntilNow(analysis, dates, index, own) ??
            wrongAgeOfBuilding(analysis, dates, index, own))) ??
        wrongLength(analysis, dates, index) ??
        wrongLater(analysis, dates, index) ??
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

/** An anniversary told in the present that counts from another year. */
function anniversaryOf(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  date: ResolvedDate,
): WrongCount | null {
  const own = ownYear(analysis);
  const wrong = own === null ? null : miscountedAnniversary(analysis, dates, date, own);
  if (wrong === null) return null;
  const { year, falls, against } = wrong;
  return { message: `Counted from ${year}, it falls in ${falls}; the article is from ${own}.`, against };
}

/** “born in 1980 … aged 30”, in one sentence that names no other year. */
function ageSinceBirth(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  { mention }: ResolvedDate,
): WrongCount | null {
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

function finding(analysis: Analysis, { mention }: ResolvedDate, { message, against }: WrongCount): Finding {
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
