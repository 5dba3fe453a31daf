import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { writtenYear } from "../../claims/told-dates.ts";
import type { MentionOf } from "../../reading/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { partsAt } from "../sentence-parts.ts";
import { toleranceOf, type WrongCount } from "./wrong-count.ts";

/** So many dates away from an age may stand the year that it is held against. */
const NEAR = 4;

/**
 * An age that is not that of what its own sentence says was built in a year: “the ferry, built in 1973, is 60 years
 * old”, “the 60-year-old bridge, which was built in 1932”; not “the club, built in 1973, has 12-year-old players”.
 * `dates` are those in the reporter's own words, the `nth` is the age, `own` is the article's year.
 */
export function wrongAgeOfBuilding(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  nth: number,
  own: number,
): WrongCount | null {
  const mention = dates[nth]?.mention;
  const expression = mention?.expression;
  if (
    mention === undefined ||
    expression?.kind !== "duration" ||
    expression.role !== "age" ||
    expression.unit !== "year"
  )
    return null;
  const { amount, mod } = expression;
  if (amount === null) return null;
  const { text } = analysis.article;
  const near = dates.slice(Math.max(0, nth - NEAR), nth + NEAR + 1);
  for (const built of partsAt(analysis, mention)?.mentions ?? []) {
    if (built.kind !== "proposition" || !tellsOfBuilding(built)) continue;
    const date = dateIn(built, near);
    const year = date === undefined ? null : writtenYear(date);
    if (date === undefined || year === null) continue;
    const object = built.arguments.find(({ role }) => role === "object");
    const isDescribed = object !== undefined && isPart(text, mention, object, built);
    const isTold =
      mention.tense !== "past" &&
      !mention.text.includes("-") &&
      /^, \p{L}{2,3} $/u.test(text.slice(date.mention.end, mention.start)) &&
      isInserted(text, object, built);
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

/**
 * “The 60-year-old bridge, which was built”: not “who built the 60-year-old bridge”, nor “the 60-year-old farmer’s
 * house”.
 */
function isPart(text: string, age: Span, object: Span, { said }: MentionOf<"proposition">): boolean {
  return contains(object, age) && object.end <= said.start && !/['’]/u.test(text.slice(age.end, object.end));
}

/**
 * “The ferry, built in 1973,”, “the ferry, which was built in 1973,”: not “whose house was built”, nor “who built the
 * house”.
 */
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
