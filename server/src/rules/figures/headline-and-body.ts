import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { excludeEachOther } from "../../corpus/agreement/figure-size.ts";
import type { FigureMention, FigureTopic } from "../../reading/mention.ts";
import { coverOf } from "../../text/lookup.ts";
import { contains } from "../../text/span.ts";
import { partsAt } from "../sentence-parts.ts";

/** What a headline counts and the body counts again. */
const COUNTED: ReadonlySet<FigureTopic> = new Set(["deaths", "injuries", "missing", "detained"]);

/** So many paragraphs tell of nothing but what the headline tells. */
const LEAD = 2;

/** A figure of the headline with the only figure of the body that answers it, where the two exclude each other. */
export function headlineConflicts(analysis: Analysis): [FigureMention, FigureMention][] {
  const { article, mentions } = analysis;
  const headlines = article.blocks.filter(({ kind }) => kind === "headline" || kind === "standfirst");
  const isQuoted = coverOf(mentions.filter(({ kind }) => kind === "quotation"));
  const figures = mentions.filter(
    (mention): mention is FigureMention =>
      mention.kind === "figure" &&
      (COUNTED.has(mention.topic) || countsThings(mention)) &&
      !isQuoted(mention),
  );
  const lead = article.blocks.filter(({ kind }) => kind === "paragraph").slice(0, LEAD);
  const isInLead = (figure: FigureMention) => lead.some(({ content }) => contains(content, figure));
  const isHead = (figure: FigureMention) => headlines.some(({ content }) => contains(content, figure));
  return figures.filter(isHead).flatMap((head): [FigureMention, FigureMention][] => {
    const answers = figures.filter((figure) => asksAlike(figure, head) && !isHead(figure));
    if (!COUNTED.has(head.topic) && !answers.every((each) => isInLead(each) && isOfOneTime(analysis, each)))
      return [];
    const [answer] = answers;
    const isAlone = figures.every((other) => other === head || !asksAlike(other, head) || !isHead(other));
    const isOnly = isAlone && answer !== undefined && answers.every((other) => other.value === answer.value);
    return isOnly && !answer.vague && head.unit === answer.unit && excludeEachOther(head, answer)
      ? [[head, answer]]
      : [];
  });
}

/**
 * Whether a figure's sentence tells of one time, and of no year or month: not “the council, which built 30 homes last
 * year, …”, nor “two schools closed on Monday and another will close on Friday”.
 */
function isOfOneTime(analysis: Analysis, figure: FigureMention): boolean {
  const dates = partsAt(analysis, figure)?.dates ?? [];
  return dates.length < 2 && dates.every(isDay);
}

/** Whether a date is no year, season or month, even where it is counted from an article's day that is not known. */
function isDay({ mention: { expression }, timex: { type, value } }: ResolvedDate): boolean {
  if (type !== "DATE") return true;
  if (value !== null) return value.length >= DAY;
  return expression.kind !== "calendar" || expression.fields.yearOffset === undefined;
}

/** The length of “2026-05-12”. */
const DAY = 10;

/** Whether two figures tell what became of people, or count the same things. */
function asksAlike(a: FigureMention, b: FigureMention): boolean {
  return COUNTED.has(b.topic) ? a.topic === b.topic : countsThings(a) && a.head === b.head;
}

const countsThings = ({ topic, unit, head, value, modifier }: FigureMention): boolean =>
  topic === "count" && unit === null && head !== null && value !== null && value > 1 && modifier === null;
