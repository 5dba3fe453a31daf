import type { TermFact } from "../../facts/fact.ts";
import type { Known } from "../../facts/facts.ts";
import { phaseAt } from "../../facts/phase.ts";
import type { PersonMention, Role } from "../../reading/mention.ts";
import type { Interval } from "../../time/interval.ts";
import type { RuleContext } from "../rule.ts";

/**
 * What may stand in place of a name with an office that is not held: with the office that the facts know the person in
 * on `day`, where they know one; else with “former”, where the office was held before.
 */
export function officeSuggestions(
  name: string,
  mention: PersonMention,
  role: Role,
  held: readonly Known<TermFact>[],
  { analysis: { article }, facts }: RuleContext,
  day: Interval,
): string[] {
  if (role.start > mention.start) return [];
  const words = article.text.slice(role.start, mention.end);
  const now = facts.termsOf(name).filter((known) => covers(known, day));
  const [only, another] = now;
  if (only !== undefined && another === undefined) {
    const { office } = only.fact;
    const written = titleIn(role);
    return [words.replace(written, /^\p{Lu}/u.test(written) ? capitalised(office) : office)];
  }
  const past = held.length > 0 && held.every(({ fact }) => fact.end !== null && fact.end < day.start);
  return past ? [`former ${words}`] : [];
}

function covers({ fact: { start, end }, pack }: Known<TermFact>, day: Interval): boolean {
  return phaseAt({ from: start, until: end }, pack.completeUntil, day) === "during";
}

/** The title as the text writes it, without the country before it. */
function titleIn({ text, title }: Role): string {
  const at = text.toLowerCase().indexOf(title);
  return at < 0 ? text : text.slice(at, at + title.length);
}

const SMALL: ReadonlySet<string> = new Set(["of", "for", "and", "the", "to", "in"]);

function capitalised(office: string): string {
  return office.replace(/\p{L}+/gu, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
