import { withoutAccents } from "../text/without-accents.ts";
import type { Profile } from "./profile.ts";

/**
 * How many names two articles have in common, each kind counted up to `most`. A town is a side by its own name or its
 * country's: both are one name.
 */
export function sharedNames(a: Profile, b: Profile, most: number): number {
  return (
    shared(a.people, b.people, most) +
    Math.max(shared(a.sides, b.sides, most), shared(a.towns, b.towns, most)) +
    shared(a.numbers, b.numbers, most)
  );
}

/** Every kind of name that articles are told related by. */
const NAMES = [
  "sides",
  "parties",
  "bodies",
  "towns",
  "focus",
  "people",
  "numbers",
  "quoted",
  "gist",
] as const;
type Names = Pick<Profile, (typeof NAMES)[number]>;

/** The names that one of two profiles has and the other has not. */
export function namesApart(a: Names, b: Names): Names {
  const apart = (kind: keyof Names): ReadonlySet<string> =>
    new Set([...a[kind], ...b[kind]].filter((name) => a[kind].has(name) !== b[kind].has(name)));
  return {
    sides: apart("sides"),
    parties: apart("parties"),
    bodies: apart("bodies"),
    towns: apart("towns"),
    focus: apart("focus"),
    people: apart("people"),
    numbers: apart("numbers"),
    quoted: apart("quoted"),
    gist: apart("gist"),
  };
}

/** Whether there is a name that both have as the same kind of name. */
export function haveNameInCommon(a: Names, b: Names): boolean {
  return NAMES.some((kind) => shared(a[kind], b[kind], 1) > 0);
}

/** Whether an article names somebody in full, with accents or without. */
export const namesPerson = ({ people }: Profile, name: string): boolean => people.has(withoutAccents(name));

/** How many people both articles name in full, spelled alike; counted up to two. */
export function sharedPeople(a: Profile, b: Profile): number {
  return shared(a.people, b.people, 2);
}

/** How many members two sets share, counted up to `most`. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const each of fewer) if (more.has(each) && ++count === most) break;
  return count;
}
