import type { ToldClause } from "./telling.ts";

/** What comes about once for whoever or whatever it is told of. */
export interface OnceVerb {
  readonly name: string;
  /** Whether it is done to somebody or something, else somebody or something does it. */
  readonly done: boolean;
  /** Of whom or what it is told: only of people that are named, or of things, too. */
  readonly of: "people" | "things";
}

/** By the class of its verb. A verb whose object decides is in the next list. */
const VERBS: ReadonlyMap<string, OnceVerb> = new Map(
  (
    [
      ["found", true, "things"],
      ["establish", true, "things"],
      ["build", true, "things"],
      ["inaugurate", true, "things"],
      ["begin", true, "things"],
      ["break out", false, "things"],
      ["bear", true, "people"],
      ["die", false, "people"],
      ["kill", true, "people"],
      ["marry", true, "people"],
      ["conviction", true, "people"],
      ["sentence", true, "people"],
      ["elect", true, "people"],
      ["resign", false, "people"],
      ["arrest", true, "people"],
    ] as const
  ).map(([name, done, of]) => [name, { name, done, of }]),
);

/** What comes about once for an organisation, which may be called one in one article and by its name in another. */
export const FOUNDED: ReadonlySet<string> = new Set(["found", "establish"]);

const TAKEN: readonly (readonly [verb: string, role: string, word: string, once: OnceVerb])[] = [
  ["take", "object", "effect", { name: "take effect", done: false, of: "things" }],
  ["come", "into", "force", { name: "take effect", done: false, of: "things" }],
  ["come", "into", "effect", { name: "take effect", done: false, of: "things" }],
  ["take", "object", "office", { name: "take office", done: false, of: "people" }],
];

/** What comes about once, if a clause tells it. */
export function happensOnce({ verb, direction, parts }: ToldClause): OnceVerb | null {
  if (direction < 0) return null;
  const taken = TAKEN.find(
    ([of, as, word]) => of === verb && parts.some(({ role, words }) => role === as && words.at(-1) === word),
  );
  return taken?.[3] ?? VERBS.get(verb) ?? null;
}
