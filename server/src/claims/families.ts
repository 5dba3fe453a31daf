import { Family, type Group, MOST_ALIKE } from "./family.ts";
import { GENERATION, type KeyedParts, keyedParts } from "./keyed-name.ts";
import { nameKey, nameParts } from "./name-key.ts";
import { isOneName } from "./one-name.ts";

/** The people named in full, by the key of their family name; one in another spelling joins the person they are. */
export function familiesOf(parts: ReadonlyMap<string, KeyedParts>): Map<string, Family> {
  const families = new Map<string, Family>();
  const byWord = new Map<string, Group[]>();
  const bearers = countBy([...parts.values()].map(({ familyKey }) => familyKey));
  const isFamily = (name: string): boolean => (bearers.get(keyedParts(name).familyKey) ?? 0) > 1;
  for (const [name, { given, family, familyKey }] of parts) {
    const own = families.get(familyKey) ?? new Family();
    families.set(familyKey, own);
    if (given === null) continue;
    own.spelled(family);
    if (own.find(given) !== undefined) continue;
    const other = spelledOtherwise(name, byWord, isFamily);
    if (other === undefined) note(own.add(given, name), byWord);
    else own.join(other, given);
  }
  return families;
}

/** A person named before whose name shares a word with this one, and is the same in another order or spelling. */
function spelledOtherwise(
  name: string,
  byWord: ReadonlyMap<string, readonly Group[]>,
  isFamily: (name: string) => boolean,
): Group | undefined {
  return wordKeys(name)
    .flatMap((key) => byWord.get(key) ?? [])
    .find(
      ({ name: other }) =>
        other !== undefined && isOneName(other, name) && !isNamesake(other, name, isFamily),
    );
}

/**
 * Whether one of two names is a person's who was called after the other: “Dora Quill”, “Dora Quill Omondi” in an article that
 * has both Quill and Omondi for family names.
 */
function isNamesake(a: string, b: string, isFamily: (name: string) => boolean): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && !GENERATION.test(long) && isFamily(long) && isFamily(short);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function note(group: Group, byWord: Map<string, Group[]>): void {
  for (const key of wordKeys(group.name ?? "")) {
    const groups = byWord.get(key) ?? [];
    byWord.set(key, groups);
    if (groups.length < MOST_ALIKE) groups.push(group);
  }
}

const wordKeys = (name: string): string[] => name.split(" ").map(nameKey);

/** Given names, and parts of double-barrelled family names, that only one person of the article bears. */
export function givenNames(families: ReadonlyMap<string, Family>): ReadonlyMap<string, Group> {
  const unique = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of [...families.values()].flatMap(({ groups }) => groups)) {
    if (group.given === null) continue;
    const barrels = nameParts(group.name ?? "").family.split("-");
    for (const name of [group.given, ...(barrels.length > 1 ? barrels : [])]) {
      if (unique.has(name)) shared.add(name);
      unique.set(name, group);
    }
  }
  for (const given of shared) unique.delete(given);
  return unique;
}
