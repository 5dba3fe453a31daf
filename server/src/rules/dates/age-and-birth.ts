import { type Age, agesIn } from "../../claims/ages.ts";
import type { Analysis, ResolvedDate } from "../../claims/analysis.ts";
import { writtenYear } from "../../claims/told-dates.ts";
import type { FigureMention, MentionOf } from "../../reading/mention.ts";
import { coveringOne, overlapOf } from "../../text/lookup.ts";
import { contains, overlaps } from "../../text/span.ts";
import { partsAt } from "../sentence-parts.ts";

/** Somebody whose age and year of birth an article gives, which do not go together in the article's own year. */
export interface MisagedPerson {
  readonly birth: ResolvedDate;
  readonly year: number;
  readonly age: FigureMention;
}

/**
 * People of whom an article tells the age and the year of birth, of which neither `own`, the article's year, nor any
 * other year that it names makes the age. `dates` are those in its own words; a year more or less is right.
 */
export function misagedPeople(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  own: number,
  tolerance: number,
): MisagedPerson[] {
  const ages = agesIn(analysis);
  const births = birthsIn(analysis, dates, ages);
  if (births.size === 0) return [];
  const years = [...new Set([own, ...dates.flatMap((date) => writtenYear(date) ?? [])])];
  const told = new Set<string>();
  return ages.flatMap(({ name, beside, figure, years: age }): MisagedPerson[] => {
    const birth = name === null || !beside || told.has(name) ? undefined : births.get(name);
    const year = birth === undefined ? null : writtenYear(birth);
    if (name === null || birth === undefined || year === null) return [];
    if (isHeldInSentence(analysis, figure, birth)) return [];
    if (years.some((each) => each !== year && Math.abs(each - year - age) <= tolerance)) return [];
    told.add(name);
    return [{ birth, year, age: figure }];
  });
}

/** Whether an age is told as a length of time (“aged 30”) in the sentence of the birth, which is held against it. */
function isHeldInSentence(analysis: Analysis, age: FigureMention, birth: ResolvedDate): boolean {
  const { sentences } = analysis;
  return (
    coveringOne(sentences, age) === coveringOne(sentences, birth.mention) &&
    (partsAt(analysis, age)?.dates.some(({ mention }) => overlaps(mention, age)) ?? false)
  );
}

/** The one year in which the article says that somebody was born, by their full name. */
function birthsIn(
  analysis: Analysis,
  dates: readonly ResolvedDate[],
  ages: readonly Age[],
): Map<string, ResolvedDate> {
  const { mentions, people } = analysis;
  const told = new Set(dates);
  const names = new Map(people.flatMap((person) => person.mentions.map(({ end }) => [end, person.name])));
  // “Ana Ruiz, 40, who was born …”: the age stands for who was named right before it.
  for (const { name, beside, figure } of ages) if (name !== null && beside) names.set(figure.end, name);
  const isQuoted = overlapOf(mentions.filter(({ kind }) => kind === "quotation"));
  const found = new Map<string, ResolvedDate[]>();
  for (const mention of mentions) {
    if (mention.kind !== "proposition" || !tellsOfBirth(mention) || isQuoted(mention)) continue;
    const who = bornRole(mention);
    const named = mention.arguments.flatMap(({ role, end }) => (role === who ? (names.get(end) ?? []) : []));
    const dated = (partsAt(analysis, mention)?.dates ?? []).filter(
      (date) =>
        told.has(date) &&
        writtenYear(date) !== null &&
        mention.arguments.some((argument) => argument.role !== who && contains(argument, date.mention)),
    );
    const [name, date] = [named[0], dated[0]];
    if (name === undefined || date === undefined || named.length + dated.length > 2) continue;
    found.set(name, [...(found.get(name) ?? []), date]);
  }
  return new Map(
    [...found].flatMap(([name, [date, ...more]]) => (date && more.length === 0 ? [[name, date]] : [])),
  );
}

/** “Ana Ruiz, born in 1980,”: a participle alone has no object, and beside its subject nothing but an age. */
function bornRole({ arguments: all }: MentionOf<"proposition">): string {
  const isAlone = all.every(
    ({ role, words }) => OF_BIRTH.has(role) || (role !== "object" && words.every(isNumber)),
  );
  return isAlone ? "subject" : "object";
}

const OF_BIRTH: ReadonlySet<string> = new Set(["subject", "in", "on"]);

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

const tellsOfBirth = ({ verb, negated, mood }: MentionOf<"proposition">): boolean =>
  verb === "bear" && !negated && mood === "told";
