import { spellingDifference, writingKey } from "../../claims/spelling-difference.ts";
import type { Facts } from "../../facts/facts.ts";
import type { SpelledGroup } from "./usage.ts";

/** The form to write, and a sentence on why. */
export interface Preferred {
  readonly form: string;
  readonly why: string;
}

/**
 * The form that house style prefers, else the one that a pack gives first where it knows the name, else the one that most articles have, else that most
 * mentions have; `null` where nothing decides. `timesOf` says how often the checked article has a form.
 */
export function preferredName(
  groups: readonly SpelledGroup[],
  timesOf: (form: string) => number,
  facts: Facts,
): Preferred | null {
  const forms = new Set(groups.map(({ value }) => value.form));
  return styleForm(forms, facts) ?? packForm(groups, facts) ?? mostUsed(groups, timesOf);
}

/** The one of some forms that house style prefers. */
export function styleForm(forms: ReadonlySet<string>, { houseStyle }: Facts): Preferred | null {
  const form = houseStyle.entries.find(({ preferred }) => forms.has(preferred))?.preferred;
  return form === undefined ? null : { form, why: `House style is “${form}”.` };
}

function packForm(groups: readonly SpelledGroup[], facts: Facts): Preferred | null {
  for (const { value } of groups) {
    const known = facts.placesNamed(value.form)[0] ?? facts.organisationsNamed(value.form)[0];
    const person = known === undefined ? facts.personNamed(value.form) : null;
    const first = known?.fact.names[0]?.name ?? person?.fact.names[0];
    const pack = (known ?? person)?.pack;
    const isWritten = groups.some((group) => group.value.form === first);
    if (first !== undefined && pack !== undefined && isWritten)
      return { form: first, why: `The pack “${pack.title}” prefers “${first}”.` };
  }
  return null;
}

function mostUsed(groups: readonly SpelledGroup[], timesOf: (form: string) => number): Preferred | null {
  const key = most(groups, timesOf, (form) => writingKey(form));
  if (key === null) return null;
  const spelled = groups.filter(({ value }) => writingKey(value.form) === key);
  const decided = most(spelled, timesOf, (form) => form);
  const form = decided ?? (spelled.length === groups.length ? undefined : spelled[0]?.value.form);
  if (form === undefined) return null;
  const articles = new Set(
    spelled.filter(({ value }) => spellingDifference(value.form, form) === null).flatMap(({ uris }) => uris),
  ).size;
  return {
    form,
    why: articles < 2 ? `“${form}” is the more frequent.` : `${articles} documents write “${form}”.`,
  };
}

/**
 * What most articles have, else what the checked one has most often, where it has several; `null` if two have as many.
 */
function most(
  groups: readonly SpelledGroup[],
  timesOf: (form: string) => number,
  of: (form: string) => string,
): string | null {
  const articles = new Map<string, Set<string>>();
  const forms = new Map<string, Set<string>>();
  for (const { value, uris } of groups) {
    const item = of(value.form);
    articles.set(item, new Set([...(articles.get(item) ?? []), ...uris]));
    forms.set(item, (forms.get(item) ?? new Set()).add(value.form));
  }
  const sum = (each: ReadonlySet<string>): number =>
    [...each].reduce((times, form) => times + timesOf(form), 0);
  const inArticles = highest([...articles].map(([item, uris]) => [item, uris.size]));
  const times = [...forms].map(([item, each]) => [item, sum(each)] as const).filter(([, sums]) => sums > 0);
  return inArticles ?? (times.length > 1 ? highest(times) : null);
}

function highest(counts: readonly (readonly [string, number])[]): string | null {
  const [one, two] = [...counts].sort(([, a], [, b]) => b - a);
  return one === undefined || one[1] === two?.[1] ? null : one[0];
}
