import type { ToldClause } from "../telling.ts";
import { isTellingVerb } from "../telling-words.ts";
import type { Placed } from "./clause-otherwise.ts";

const PRONOUNS: ReadonlySet<string> = new Set("he she it they who".split(" "));
const SUBJECT: ReadonlySet<string> = new Set(["subject"]);

/** Who or what takes part in a clause, in any role or in some: names, numbers and dates, else the words that tell it. */
export function takingPart(
  { telling: { items }, clause: { parts } }: Placed,
  roles?: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (const { role, words, items: own } of parts) {
    if (roles !== undefined && !roles.has(role)) continue;
    for (const nth of own) {
      const item = items[nth];
      if (item?.kind === "name") found.add(`@${item.key}`);
      else if (item?.kind === "time") found.add(`~${item.text.toLowerCase()}`);
      else if (item?.kind === "figure" && item.value !== null) found.add(`#${item.value}`);
    }
    for (const word of words) if (!PRONOUNS.has(word)) found.add(word);
  }
  return found;
}

/** Whether two clauses have one verb, going one way. */
export function haveOneVerb(a: ToldClause, b: ToldClause): boolean {
  return a.verb === b.verb && a.direction === b.direction;
}

/**
 * Whether two clauses may tell of one deed: of one verb, with so many in common who or which take part, of whom one may be
 * called by a pronoun. Where the verb tells little, one of them is no subject.
 */
export function isOneDeed(own: Placed, other: Placed, needed: number): boolean {
  if (!haveOneVerb(own.clause, other.clause)) return false;
  const known = common(takingPart(own), takingPart(other));
  if (known === 0) return false;
  const subjects = isTellingVerb(own.clause.verb)
    ? 0
    : common(takingPart(own, SUBJECT), takingPart(other, SUBJECT));
  if (known === subjects) return false;
  const isCalled = isPronounFor(own.clause, other.clause) || isPronounFor(other.clause, own.clause);
  return known + (isCalled ? 1 : 0) >= needed;
}

/** “He” where the other clause has another word or a name as its subject. */
function isPronounFor(pronoun: ToldClause, named: ToldClause): boolean {
  const subject = subjectOf(pronoun);
  return subject.length === 1 && PRONOUNS.has(subject[0] ?? "") && subjectOf(named)[0] !== subject[0];
}

function subjectOf({ parts }: ToldClause): readonly string[] {
  return parts.find(({ role }) => role === "subject")?.words ?? [];
}

/** How many of one set are in another. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}
