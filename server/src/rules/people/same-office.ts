import type { TermFact } from "../../facts/fact.ts";
import { foldName } from "../../facts/fold-words.ts";
import type { Role } from "../../reading/mention.ts";

/** What may follow an office's title and leave it that office: “for arctic affairs”, but not “nominee”. */
const AREA = /^ (?:of|for|on) /;

/**
 * Whether a role may be the office of a term: the same title under any of its names, or the title's beginning where the
 * text or the fact shortens it (“Assistant Secretary” of a longer title), and no other country or organisation.
 */
export function sameOffice(role: Pick<Role, "title" | "of">, { office, names, of }: TermFact): boolean {
  if (role.of !== null && foldName(role.of) !== foldName(of)) return false;
  const title = foldName(role.title);
  return [office, ...names].map(foldName).some((full) => {
    if (title === full) return true;
    if (title.includes(" ") && full.startsWith(`${title} `)) return true;
    return full.includes(" ") && title.startsWith(`${full} `) && AREA.test(title.slice(full.length));
  });
}
