import type { TermFact } from "../../facts/fact.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { Role } from "../../reading/mention.ts";

/**
 * Whether a role may be the office of a term: the same title under any of its names, or the title's beginning where the text shortens it
 * (“Assistant Secretary” of a longer title), and no other country or organisation.
 */
export function sameOffice(role: Pick<Role, "title" | "of">, { office, names, of }: TermFact): boolean {
  if (role.of !== null && foldName(role.of) !== foldName(of)) return false;
  const title = foldName(role.title);
  return [office, ...names].map(foldName).some((full) => {
    if (title === full) return true;
    const [short, long] = title.length < full.length ? [title, full] : [full, title];
    return short.includes(" ") && long.startsWith(`${short} `);
  });
}
