import type { FigureMention } from "../reading/mention.ts";
import type { PersonMention } from "../reading/name-mention.ts";
import { lastStartingAt } from "../text/lookup.ts";
import type { Span } from "../text/span.ts";
import type { Analysis, Person } from "./analysis.ts";
import { nameParts } from "./name-key.ts";

/** A person whose age an article gives, and where. */
export interface Age {
  /** As fully as the article names the person there or, by one name alone, elsewhere; `null` for somebody unnamed. */
  readonly name: string | null;
  /** Whether the name stands right beside the age; else it is that of the person who was named last. */
  readonly beside: boolean;
  readonly figure: FigureMention;
  /** In years. */
  readonly years: number;
}

/** What stands between a name and an age behind it: “Ana Ruiz, 40”, “Ana Ruiz, a 40-year-old …”. */
const BEHIND = /^,\s(?:\p{Ll}{1,2}\s)?$/u;
/** And where an office of the same person follows: “Ana Ruiz, the 40-year-old manager”. */
const BEFORE_OFFICE = /^,\s\p{Ll}{3}\s$/u;
/** And between an age and a name behind it: “the 40-year-old Ana Ruiz”. */
const BEFORE = /^\s$/u;

/** And words that may be a description of whoever is named behind them: “the 40-year-old aid worker Ana Ruiz”. */
const DESCRIBED = /^(?:\s[\p{L}’'-]+){1,4}\s$/u;

/** No name is farther from its age, in code units. */
const FARTHEST = 6;

/** No description between them is longer, in code units. */
const LONGEST = 50;

/** The ages that an article gives to people, in the order of its text. */
export function agesIn({ article: { text }, mentions, people, sentences }: Analysis): Age[] {
  const byEnd = new Map<number, string>();
  const byStart = new Map<number, string>();
  const officeAt = new Map<number, number>();
  for (const person of people) {
    const isCertain = hasOneFamilyName(person);
    for (const mention of person.mentions) {
      const full = mention.name.includes(" ") ? mention.name : person.name;
      if (full !== mention.name && !isCertain) continue;
      byStart.set(calledFrom(mention, text), full);
      byEnd.set(mention.end, full);
      for (const role of mention.roles) if (role.start > mention.end) officeAt.set(role.start, mention.end);
    }
  }
  const names = people.flatMap(({ mentions: own }) => own).sort((a, b) => a.start - b.start);
  const isNameNear = (end: number): boolean => {
    const next = names[lastStartingAt(names, end) + 1];
    return next !== undefined && next.start - end <= LONGEST && DESCRIBED.test(text.slice(end, next.start));
  };
  return mentions.flatMap((figure): Age[] => {
    if (figure.kind !== "figure" || figure.topic !== "age" || figure.unit !== "year") return [];
    const { value: years, modifier, start, end } = figure;
    if (years === null || modifier !== null) return [];
    for (let far = 1; far <= FARTHEST; far++) {
      const named = byEnd.get(start - far);
      const between = text.slice(start - far, start);
      const isOfficeBehind = officeAt.get(end + 1) === start - far && BEFORE_OFFICE.test(between);
      if (named !== undefined && (BEHIND.test(between) || isOfficeBehind))
        return [{ name: named, beside: true, figure, years }];
      const follows = byStart.get(end + far);
      if (follows !== undefined && BEFORE.test(text.slice(end, end + far)))
        return [{ name: follows, beside: true, figure, years }];
    }
    if (!figure.definite && isNameNear(end)) return [];
    const name = figure.definite ? lastNamed(figure, people, sentences) : null;
    return [{ name, beside: false, figure, years }];
  });
}

/** Where a name starts, with the office or profession right before it: “Norwegian coach Lars Holm”. */
function calledFrom({ start, roles }: PersonMention, text: string): number {
  const before = roles.filter((role) => role.end < start && BEFORE.test(text.slice(role.end, start)));
  return Math.min(start, ...before.map((role) => role.start));
}

/** Who alone was named before a place, in its sentence and the one before it, or at all; `null` where nobody was. */
function lastNamed({ start }: Span, people: Analysis["people"], sentences: readonly Span[]): string | null {
  const nth = lastStartingAt(sentences, start);
  const near = sentences[Math.max(0, nth - 1)]?.start ?? 0;
  const only = onlyNamed(people, near, start) ?? onlyNamed(people, 0, start);
  return only !== null && hasOneFamilyName(only) ? only.name : null;
}

function onlyNamed(people: Analysis["people"], from: number, to: number): Person | null {
  const named = people.filter((person) =>
    person.mentions.some((mention) => mention.start >= from && mention.start < to),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether a person is called by one family name: the two of “Luis Prado” and “Luis Prado Vega” may be two people. */
function hasOneFamilyName({ mentions }: Person): boolean {
  const full = mentions.filter(({ name }) => name.includes(" "));
  return new Set(full.map(({ name }) => nameParts(name).family.toLowerCase())).size <= 1;
}
