import { type Fact, type FactPack, factKinds, type Validity } from "./fact.ts";
import type { FilePath, PackFile, PackProblem } from "./pack-file.ts";

/** Ids that stand twice and spans of time that end before they begin. */
export function contradictionsIn(
  pack: FactPack,
  places: ReadonlyMap<Fact, FilePath>,
  file: PackFile,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const seen = new Set<string>();
  for (const kind of factKinds) {
    for (const fact of pack[kind]) {
      const report = (path: FilePath, message: string): void => {
        problems.push(file.problem([...(places.get(fact) ?? []), ...path], "error", message));
      };
      if (seen.has(fact.id)) report(["id"], `“${fact.id}” stands twice in this pack; ids must differ.`);
      seen.add(fact.id);
      for (const { path, from, until } of spansOf(fact)) {
        if (from !== null && until !== null && until < from.slice(0, until.length)) {
          report(path, `It ends (${until}) before it begins (${from}).`);
        }
      }
    }
  }
  return problems;
}

interface FactSpan extends Validity {
  /** Where the end stands in the fact. */
  readonly path: FilePath;
}

function spansOf(fact: Fact): FactSpan[] {
  if ("born" in fact) return [{ from: fact.born, until: fact.died, path: ["died"] }];
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
