import { disagreementsIn } from "./disagreements.ts";
import { type Fact, type FactPack, factsOf, type Validity } from "./fact.ts";
import type { FilePath } from "./yaml-file.ts";

/** What is wrong with a fact, taken by itself or with others of its pack. */
export interface Contradiction {
  readonly fact: Fact;
  /** The part of the fact that it is about. */
  readonly path: FilePath;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** What cannot be, or is to be looked at, in a pack. */
export function contradictionsIn(pack: FactPack): Contradiction[] {
  return [...repeatedIds(pack), ...endingTooSoon(pack), ...beginningTooLate(pack), ...disagreeing(pack)];
}

function repeatedIds(pack: FactPack): Contradiction[] {
  const seen = new Set<string>();
  return factsOf(pack).flatMap((fact): Contradiction[] => {
    const repeats = seen.has(fact.id);
    seen.add(fact.id);
    const message = `“${fact.id}” stands twice in this pack; ids must differ.`;
    return repeats ? [{ fact, path: ["id"], severity: "error", message }] : [];
  });
}

function endingTooSoon(pack: FactPack): Contradiction[] {
  return factsOf(pack).flatMap((fact) =>
    spansOf(fact).flatMap(({ from, until, path }): Contradiction[] =>
      from === null || until === null || until >= from.slice(0, until.length)
        ? []
        : [{ fact, path, severity: "error", message: `It ends (${until}) before it begins (${from}).` }],
    ),
  );
}

/** A pack speaks of nothing after the day until which it is complete. */
function beginningTooLate({ events, terms, completeUntil }: FactPack): Contradiction[] {
  return [...events, ...terms]
    .filter(({ start }) => start > completeUntil)
    .map((fact) => ({
      fact,
      path: ["start"],
      severity: "warning",
      message: `It begins (${fact.start}) after the last day that the pack speaks of (${completeUntil}).`,
    }));
}

function disagreeing(pack: FactPack): Contradiction[] {
  return disagreementsIn([pack]).map(({ one, other, kind, message }) => ({
    fact: one.fact,
    path: ["id"],
    severity: kind === "doubtful" ? "warning" : "error",
    message: message(`“${one.fact.id}”`, `“${other.fact.id}”`),
  }));
}

interface FactSpan extends Validity {
  /** Where the end stands in the fact. */
  readonly path: FilePath;
}

function spansOf(fact: Fact): FactSpan[] {
  if ("born" in fact) return [{ from: fact.born, until: fact.died, path: ["died"] }];
  if ("publisher" in fact) return [];
  if ("type" in fact) {
    return [
      { from: fact.founded, until: fact.dissolved, path: ["dissolved"] },
      ...fact.names.map(({ from, until }, index) => ({ from, until, path: ["names", index, "until"] })),
    ];
  }
  const span = { from: fact.start, until: fact.end, path: ["end"] };
  if (!("inForce" in fact) || fact.inForce === null) return [span];
  return [span, { ...fact.inForce, path: ["in-force", "until"] }];
}
