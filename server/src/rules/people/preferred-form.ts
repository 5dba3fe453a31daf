import { nameKey } from "../../claims/name-key.ts";
import type { NamedPerson } from "../../corpus/named-people.ts";
import type { Facts } from "../../facts/facts.ts";
import { type Spelling, withoutAccents } from "./spellings.ts";

/**
 * The spelling to offer: what the facts prefer, else the one with its accents, else what most articles have, else what
 * most mentions have; `null` where nothing decides.
 */
export function preferredForm(
  spellings: readonly Spelling[],
  person: Pick<NamedPerson, "name">,
  facts: Facts,
): string | null {
  const key = nameKey(spellings[0]?.form ?? "");
  const preferred = facts
    .personNamed(person.name)
    ?.fact.names[0]?.split(" ")
    .find((word) => nameKey(word) === key);
  if (preferred !== undefined) return preferred;
  const accented = spellings.find(({ form }) => form !== withoutAccents(form));
  const plain = new Set(spellings.map(({ form }) => withoutAccents(form)));
  if (accented !== undefined && plain.size === 1) return accented.form;
  const articles = new Set(spellings.map(({ uri, form }) => `${uri} ${form}`));
  return (
    mostFrequent([...articles].map((each) => each.slice(each.indexOf(" ") + 1))) ??
    mostFrequent(spellings.flatMap(({ form, times }) => new Array<string>(times).fill(form)))
  );
}

function mostFrequent(forms: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
