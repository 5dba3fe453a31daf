import * as v from "valibot";
import { contradictionsIn } from "./contradictions.ts";
import type { Fact, FactKind, FactPack, FactsByKind } from "./fact.ts";
import { gatherFacts, type WrittenFact } from "./gather-facts.ts";
import { type FilePath, PackFile, type PackProblem } from "./pack-file.ts";
import { factSchemas, packSchema } from "./pack-schema.ts";

export type { PackProblem } from "./pack-file.ts";

/** A pack, or what keeps it from being one. */
export interface ParsedPack {
  /** `null` if the file is not in the form of a pack. */
  readonly pack: FactPack | null;
  readonly problems: readonly PackProblem[];
}

/** Reads a pack from YAML. Never throws; every problem stands at its line and column. */
export function parsePack(yaml: string): ParsedPack {
  const file = new PackFile(yaml);
  if (file.problems.length > 0) return { pack: null, problems: file.problems };
  const head = v.safeParse(packSchema, file.value);
  if (!head.success) return { pack: null, problems: head.issues.map((issue) => problemOf(issue, file, [])) };

  const { id, title, covers, "complete-until": completeUntil, source, retrieved } = head.output;
  const shared = { ...(source === null ? {} : { source }), ...(retrieved === null ? {} : { retrieved }) };
  const problems: PackProblem[] = [];
  const places = new Map<Fact, FilePath>();
  const read = <K extends FactKind>(kind: K): readonly FactsByKind[K][number][] =>
    gatherFacts(kind, head.output[kind] ?? [], shared).flatMap((written) => {
      const checked = v.safeParse(factSchemas[kind], written.value);
      if (!checked.success) {
        problems.push(...checked.issues.map((issue) => problemOf(issue, file, pathIn(written, issue, file))));
        return [];
      }
      places.set(checked.output, written.path);
      return [checked.output];
    });
  const pack: FactPack = {
    id,
    title,
    covers,
    completeUntil,
    events: read("events"),
    terms: read("terms"),
    people: read("people"),
    places: read("places"),
    organisations: read("organisations"),
  };
  if (problems.length > 0) return { pack: null, problems: withoutRepeats(problems) };
  return { pack, problems: contradictionsIn(pack, places, file) };
}

/** Where a fact's mistake stands: in the fact itself, else in the group or pack that gave it the value. */
function pathIn({ path, group }: WrittenFact, issue: v.BaseIssue<unknown>, file: PackFile): FilePath {
  const key = issue.path?.[0]?.key;
  if (typeof key !== "string" || file.has([...path, key])) return path;
  if (group !== null && file.has([...group, key])) return group;
  return file.has([key]) ? [] : path;
}

function problemOf(issue: v.BaseIssue<unknown>, file: PackFile, base: FilePath): PackProblem {
  const { path: inner, mistake } = nearestMistake(issue);
  const path = [...base, ...inner];
  const where = path.length === 0 ? "The pack" : `“${path.join(".")}”`;
  if (mistake.type === "strict_object" && mistake.expected === "never") {
    return file.problemOfKey(path, "error", `${where}: There is no such key.`);
  }
  const isMissing = mistake.type === "strict_object" && mistake.received === "undefined";
  return file.problem(path, "error", `${where}: ${isMissing ? "is missing" : mistake.message}`);
}

/** Of a value that may take several forms, the mistake in the form that it comes nearest to. */
function nearestMistake(issue: v.BaseIssue<unknown>): { path: FilePath; mistake: v.BaseIssue<unknown> } {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const nearest = (issue.issues ?? [])
    .map(nearestMistake)
    .reduce((best, one) => (one.path.length > best.path.length ? one : best), {
      path: [] as FilePath,
      mistake: issue,
    });
  return { path: [...path, ...nearest.path], mistake: nearest.mistake };
}

/** A mistake that a group gives to all its facts is told once. */
function withoutRepeats(problems: readonly PackProblem[]): PackProblem[] {
  const at = ({ line, column, message }: PackProblem) => `${line}:${column} ${message}`;
  return [...new Map(problems.map((problem) => [at(problem), problem])).values()];
}
