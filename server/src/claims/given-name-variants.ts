import groups from "./given-name-variants.json";
import shortNames from "./short-names.json";

/** Given names with their usual short forms: a short form goes with its name, not with the name's other short forms. */
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
