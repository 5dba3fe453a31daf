import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { sentenceAt, writtenYear } from "../../claims/told-dates.ts";
import type { MentionOf } from "../../reading/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { toleranceOf, type WrongCount } from "./wrong-count.ts";

/**
 * An age that is not that of what its own sentence says was built in a year: “the ferry, built in 1973, is 60 years old”,
 * “the 60-year-old bridge, which was built in 1932”, “the firm, founded in 1824, is 179 years old”. `own` is the article's year.
 */
export function wrongAgeOfBuilding(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  { mention }: ResolvedDate,
  own: number,
): WrongCount | null {
  const { expression } = mention;
  if (expression.kind !== "duration" || expression.role !== "age" || expression.unit !== "year") return null;
  const place = sentenceAt(analysis, mention)?.index;
  const { amount, mod } = expression;
  if (amount === null || place === undefined) return null;
  const { text } = analysis.article;
  for (const built of analysis.mentions) {
    if (built.kind !== "proposition" || !tellsOfBuilding(built)) continue;
    if (sentenceAt(analysis, built)?.index !== place) continue;
    const date = dateIn(built, dates);
    const year = date === undefined ? null : writtenYear(date);
    if (date === undefined || year === null) continue;
    const object = built.arguments.find(({ role }) => role === "object");
    const isDescribed = object !== undefined && isPart(text, mention, object, built);
    const isTold =
      /^, \p{L}{2,3} $/u.test(text.slice(date.mention.end, mention.start)) && isInserted(text, object, built);
    if (!isDescribed && !isTold) continue;
    if (Math.abs(own - year - amount) <= toleranceOf(amount, mod)) return null;
    return { message: `Begun in ${year}, it is ${own - year} years old in ${own}.`, against: date.mention };
  }
  return null;
}

const tellsOfBuilding = ({ verb, negated, mood }: MentionOf<"proposition">): boolean =>
  MADE.has(verb) && !negated && mood === "told";

/** What is done to things alone, so that an age beside it is theirs. */
const MADE: ReadonlySet<string> = new Set(["build", "found", "establish"]);

/** “The 60-year-old bridge, which was built”: not “who built the 60-year-old bridge”, nor “the 60-year-old farmer’s house”. */
function isPart(text: string, age: Span, object: Span, { said }: MentionOf<"proposition">): boolean {
  return contains(object, age) && object.end <= said.start && !/['’]/u.test(text.slice(age.end, object.end));
}

/** “The ferry, built in 1973,”, “the ferry, which was built in 1973,”: not “whose house was built”, nor “who built the house”. */
function isInserted(text: string, object: Span | undefined, { said }: MentionOf<"proposition">): boolean {
  const isParticiple = !text.slice(said.start, said.end).includes(" ");
  if (isParticiple) return object === undefined || object.end <= said.start;
  return object !== undefined && /^, \p{L}+ $/u.test(text.slice(object.end, said.start));
}

/** The year beside the verb, not behind its object. */
function dateIn(built: MentionOf<"proposition">, dates: readonly ResolvedDate[]): ResolvedDate | undefined {
  return dates.find(
    (date) =>
      writtenYear(date) !== null &&
      built.arguments.some((argument) => argument.role !== "object" && contains(argument, date.mention)),
  );
}
