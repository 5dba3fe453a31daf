import type { Analysis } from "../../claims/analysis.ts";
import type { OrganisationFact, PlaceFact } from "../../facts/fact.ts";
import type { Facts, Known, NameMatch } from "../../facts/facts.ts";
import type { Span } from "../../text/span.ts";
import { type Interval, intervalOf } from "../../time/interval.ts";
import { inWords } from "../dates/write-date.ts";

/** A name of an article that stands for one place or organisation of the facts, at its place in the text. */
export interface Named extends Span {
  readonly match: NameMatch;
}

/** A place or organisation of the facts. */
export type Bearer = Known<PlaceFact | OrganisationFact>;

/**
 * The names of places and organisations in a passage that stand for one only: of a name that several bear, any may be
 * meant. A name inside a longer one (“Bombay Sapphire”) is none.
 */
export function namedIn({ article: { text } }: Analysis, { start, end }: Span, facts: Facts): Named[] {
  const matches = facts.namesIn(text.slice(start, end));
  return matches.flatMap((match, index) => {
    const shared = matches[index - 1]?.start === match.start || matches[index + 1]?.start === match.start;
    const span = { start: start + match.start, end: start + match.end };
    return shared || isPartOfName(text, span) ? [] : [{ ...span, match }];
  });
}

/** Whether a capitalised word stands right beside: the name may be part of another. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const before = /(\p{L}+)[ -]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const opens = /[.!?:“"]\s*\p{L}+[ -]$/u.test(text.slice(Math.max(0, start - 34), start));
  return (
    (/^\p{Lu}/u.test(before) && !opens && start - before.length > 1) ||
    /^[ -](?:of |and )?\p{Lu}/u.test(text.slice(end, end + 8)) ||
    /^-\p{L}/u.test(text.slice(end, end + 2))
  );
}

/** The days from which and until which a bearer existed; `null` where the facts leave it open. */
export function lifeOf({ fact }: Bearer): {
  readonly from: Interval | null;
  readonly until: Interval | null;
} {
  return {
    from: fact.founded === null ? null : intervalOf(fact.founded),
    until: fact.dissolved === null ? null : intervalOf(fact.dissolved),
  };
}

/** What a fact says of a bearer's life and names, as a sentence. */
export function story({ fact }: Bearer): string {
  const life = [
    fact.founded === null ? null : `founded ${inWords(fact.founded)}`,
    fact.dissolved === null ? null : `dissolved ${inWords(fact.dissolved)}`,
    ...fact.names
      .filter(({ from, until }) => from !== null || until !== null)
      .map(({ name, from, until }) => `called ${name}${span(from, until)}`),
  ].filter((part) => part !== null);
  return `${fact.names[0]?.name ?? fact.id}: ${life.join(", ")}.`;
}

function span(from: string | null, until: string | null): string {
  return `${from === null ? "" : ` from ${inWords(from)}`}${until === null ? "" : ` until ${inWords(until)}`}`;
}
