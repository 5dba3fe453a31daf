import { nameKey } from "../../../claims/name-key.ts";
import type { Span } from "../../../text/span.ts";
import type { Saying, Section } from "../../section.ts";
import { FOUNDED } from "./once-verbs.ts";
import type { Telling } from "./telling.ts";
import { tellings } from "./tellings.ts";
import type { Thing } from "./things.ts";
import { onceOf } from "./told-once.ts";

/** What an article dates of that which comes about once, by all that others may call it by. */
export interface OnceTold {
  readonly keys: readonly string[];
}

/** Tells which articles of a story may date the same, so that only these need be held beside each other. */
export const onces: Section<OnceTold, Span> = {
  compared: true,
  read: (analysis, facts) =>
    tellings
      .read(analysis, facts)
      .flatMap(({ value, place: { start, end } }): Saying<OnceTold, Span>[] =>
        oncesIn(value).map((keys) => ({ value: { keys }, place: { start, end } })),
      ),
  keys: ({ keys }) => keys,
  needsRelation: () => true,
  tellsOfAll: true,
};

function oncesIn(telling: Telling): string[][] {
  return telling.clauses.flatMap((clause) => {
    const once = onceOf(telling, clause);
    return once === null ? [] : [keysOf(once.verb.name, once.thing)];
  });
}

/** Two things that may be one (`areOneThing`) have one of these in common. */
function keysOf(verb: string, { name, words }: Thing): string[] {
  const called = words.join(" ");
  const names = name === null ? [nameKey(called)] : [nameKey(name.name), name.key, name.country];
  const all = [...names, called, FOUNDED.has(verb) ? "" : null];
  return [...new Set(all.flatMap((key) => (key === null ? [] : [`once ${verb} ${key}`])))];
}
