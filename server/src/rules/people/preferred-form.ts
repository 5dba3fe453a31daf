import { nameKey } from "../../claims/name-key.ts";
import type { NamedPerson } from "../../corpus/named-people.ts";
import type { Facts } from "../../facts/facts.ts";
import { withoutAccents } from "../../text/without-accents.ts";
import { type Preferred, styleForm } from "../names/preferred-name.ts";
import type { Spelling } from "./spellings.ts";

/**
 * The spelling to offer: what house style or a pack prefers, else the one with its accents, else what most articles
 * have, else what most mentions have; `null` where nothing decides.
 */
export function preferredForm(
  spellings: readonly Spelling[],
  person: Pick<NamedPerson, "name">,
  facts: Facts,
): Preferred | null {
  return (
    styleForm(new Set(spellings.map(({ form }) => form)), facts) ??
    packForm(spellings, person, facts) ??
    accentedForm(spellings) ??
    mostUsed(spellings)
  );
}

function packForm(
  spellings: readonly Spelling[],
  { name }: Pick<NamedPerson, "name">,
  facts: Facts,
): Preferred | null {
  const key = nameKey(spellings[0]?.form ?? "");
  const known = facts.personNamed(name);
  const form = known?.fact.names[0]?.split(" ").find((word) => nameKey(word) === key);
  if (known === null || form === undefined) return null;
  return { form, why: `The pack “${known.pack.title}” prefers “${form}”.` };
}

function accentedForm(spellings: readonly Spelling[]): Preferred | null {
  const accented = spellings.find(({ form }) => form !== withoutAccents(form));
  const plain = new Set(spellings.map(({ form }) => withoutAccents(form)));
  if (accented === undefined || plain.size > 1) return null;
  return { form: accented.form, why: `“${accented.form}” has its accents.` };
}

function mostUsed(spellings: readonly Spelling[]): Preferred | null {
  const articles = new Map<string, Set<string>>();
  for (const { form, uri } of spellings) articles.set(form, (articles.get(form) ?? new Set()).add(uri));
  const inMost = mostFrequent(
    [...articles].flatMap(([form, uris]) => new Array<string>(uris.size).fill(form)),
  );
  if (inMost !== null) {
    const count = articles.get(inMost)?.size ?? 0;
    const why = count < 2 ? `“${inMost}” is the more frequent.` : `${count} documents write “${inMost}”.`;
    return { form: inMost, why };
  }
  const most = mostFrequent(spellings.flatMap(({ form, times }) => new Array<string>(times).fill(form)));
  return most === null ? null : { form: most, why: `“${most}” is the more frequent.` };
}

function mostFrequent(forms: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
