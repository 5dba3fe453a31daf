import type { Telling, ToldClause, ToldItem, ToldPart } from "./telling.ts";
import { isTellingVerb } from "./telling-words.ts";

/** A part of it. */
export type SlotPart = Pick<ToldPart, "role" | "words">;

/** A clause, as far as two are compared by it. */
export interface SlotClause extends Pick<ToldClause, "verb" | "direction" | "negated" | "mood" | "quoted"> {
  readonly parts: readonly SlotPart[];
}

/** Where a name, a number or a date stands: its part of a clause; none where no clause has it. */
export interface Slot {
  readonly clause: SlotClause;
  readonly part: SlotPart;
  /** What else is named in the clause. */
  readonly names: readonly string[];
}

/** The places of a sentence that an item fills. */
export function slotsOf({ clauses, items }: Telling, item: ToldItem): Slot[] {
  const nth = items.indexOf(item);
  return clauses.flatMap((clause) =>
    clause.parts
      .filter((part) => part.items.includes(nth))
      .map((part) => ({ clause, part, names: namesIn(clause, items, item) })),
  );
}

function namesIn({ parts }: ToldClause, items: readonly ToldItem[], but: ToldItem): string[] {
  return parts.flatMap((part) =>
    part.items.flatMap((nth) => {
      const item = items[nth];
      return item?.kind === "name" && item !== but ? [item.key] : [];
    }),
  );
}

/**
 * How much two places are one: the same part, of the same verb, beside the same words. `asReported`: only in the reporter's
 * own words, and of subjects that may be one.
 */
export function likenessOf(own: readonly Slot[], others: readonly Slot[], asReported: boolean): number {
  let best = 0;
  for (const a of own) {
    for (const b of others) {
      if (asReported && !mayReportOne(a.clause, b.clause)) continue;
      best = Math.max(best, likeness(a, b));
    }
  }
  return best;
}

function likeness(own: Slot, there: Slot): number {
  const [{ clause: a, part: one }, { clause: b, part: other }] = [own, there];
  const role = one.role === other.role ? 1 : 0;
  const verb = a.verb !== b.verb ? 0 : isTellingVerb(a.verb) ? 1 : 0.5;
  if (!namesMeet(own.names, there.names) || areOpposed(a, b)) return 0;
  return role + verb + shared(one.words, other.words) + shared(wordsIn(a), wordsIn(b));
}

/** Whether one clause tells of what the other says was not, went the other way, or only may be: then they tell of two things. */
function areOpposed(a: SlotClause, b: SlotClause): boolean {
  const isUnsure = (a.mood === "unsure") !== (b.mood === "unsure");
  return isUnsure || a.negated !== b.negated || a.direction * b.direction < 0;
}

const mayReportOne = (a: SlotClause, b: SlotClause): boolean =>
  !a.quoted && !b.quoted && subjectsMeet(a, b) && !areOfOthers(a, b);

/**
 * Whether two clauses tell of two of a kind: of “a Congolese nun” and “a Salvadorean nun”, each described by words that the
 * other has not.
 */
export function areOfOthers(a: SlotClause, b: SlotClause): boolean {
  return PLAYERS.some((player) =>
    a.parts.some(
      (one) =>
        one.role === player &&
        b.parts.some((other) => other.role === player && areTwoOfAKind(one.words, other.words)),
    ),
  );
}

/** Who does something and to whom it is done. */
const PLAYERS = ["subject", "object"] as const;

function areTwoOfAKind(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(0, -1), b.slice(0, -1)];
  return a.at(-1) === b.at(-1) && one.length > 0 && other.length > 0 && shared(one, other) === 0;
}

/** Whether one of two clauses has no subject of its own, or both have one with a word in common. */
function subjectsMeet(a: SlotClause, b: SlotClause): boolean {
  const [own, other] = [subjectOf(a), subjectOf(b)];
  return own.length === 0 || other.length === 0 || shared(own, other) > 0;
}

function subjectOf({ parts }: SlotClause): string[] {
  return parts.filter(({ role }) => role === "subject").flatMap(({ words }) => words);
}

/** Whether one of two clauses names nobody, or they name somebody or something alike. */
function namesMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
}

function wordsIn({ parts }: SlotClause): string[] {
  return parts.flatMap(({ words }) => words);
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length;
}
