import groups from "./given-name-variants.json";
import shortNames from "./short-names.json";

/** English short forms as github.com/carltonnorthern/nicknames (Apache-2.0) had them on 26 November 2026. */
const SHORT_FORMS = Object.entries(shortNames).flatMap(([name, short]) =>
  short.split(" ").map((each) => `${name} ${each}`),
);

/** Each name with the numbers of the groups it is in; a group is the names that one person may bear by turns. */
const groupsOf = new Map<string, Set<number>>();
for (const [number, group] of [...groups, ...SHORT_FORMS].entries())
  for (const name of group.toLowerCase().split(" "))
    groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(number));

/** Whether one person may bear both given names, whatever their case: “Bill” and “William”. */
export function areVariants(a: string, b: string): boolean {
  const others = groupsOf.get(b.toLowerCase());
  if (others === undefined) return false;
  return [...(groupsOf.get(a.toLowerCase()) ?? [])].some((group) => others.has(group));
}
