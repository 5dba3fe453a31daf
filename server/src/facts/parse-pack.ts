import * as v from "valibot";
import type { Span } from "../text/span.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Fact, FactKind, FactPack, FactsByKind } from "./fact.ts";
import { gatherFacts, type WrittenFact } from "./gather-facts.ts";
import { mistakeOf } from "./mistakes.ts";
import { fileStart, type PackProblem, type Place, placesIn } from "./pack-problem.ts";
import { factSchemas, packSchema } from "./pack-schema.ts";
import { type FilePath, YamlFile } from "./yaml-file.ts";

/** A pack, or what keeps it from being one. */
export interface ParsedPack {
  /** `null` if the file is not in the form of a pack. */
  readonly pack: FactPack | null;
  /** In the order of the file. */
  readonly problems: readonly PackProblem[];
  /** Where a fact of the pack stands, or the part of it that `path` leads to. */
  placeOf(fact: Fact, path?: FilePath): Place;
}

/** How many problems of one file are told: a file with more is wrong in one way many times. */
const MOST_PROBLEMS = 100;

/**
 * Reads a pack from YAML; `uri` is the file it stands in, if it stands in one. Never throws; every problem stands
 * at its line and column.
 */
export function parsePack(yaml: string, uri: string | null = null): ParsedPack {
  const file = new YamlFile(yaml);
  const paths = new Map<Fact, FilePath>();
  const { pack: read, found } = readPack(file, paths);
  const placeAt = placesIn(yaml);
  const spanOf = (fact: Fact, path: FilePath = []): Span =>
    file.spanOf([...(paths.get(fact) ?? []), ...path]);
  const lines = [...paths].map(([fact, path]) => [fact.id, placeAt(file.spanOf(path)).line]);
  const pack: FactPack | null = read && { ...read, uri, lines: Object.fromEntries(lines) };
  const contradictions = (pack === null ? [] : contradictionsIn(pack)).map(
    ({ fact, path, ...rest }): Found => ({ ...spanOf(fact, path), ...rest }),
  );
  return {
    pack,
    problems: toldOnce([...found, ...contradictions])
      .slice(0, MOST_PROBLEMS)
      .map(({ severity, message, ...span }) => ({ ...placeAt(span), severity, message })),
    placeOf: (fact, path) => (paths.has(fact) ? placeAt(spanOf(fact, path)) : fileStart),
  };
}

type WrittenPack = Omit<FactPack, "uri" | "lines">;

interface Found extends Span {
  readonly severity: PackProblem["severity"];
  readonly message: string;
}

function readPack(file: YamlFile, paths: Map<Fact, FilePath>): { pack: WrittenPack | null; found: Found[] } {
  if (file.fault !== null) return { pack: null, found: [{ ...file.fault, severity: "error" }] };
  const head = v.safeParse(packSchema, file.value);
  if (!head.success) return { pack: null, found: head.issues.map((issue) => foundAt(issue, file, [])) };
  const { id, title, covers, "complete-until": completeUntil, source, retrieved } = head.output;
  const given = { ...(source === null ? {} : { source }), ...(retrieved === null ? {} : { retrieved }) };
  const found: Found[] = [];
  const read = <K extends FactKind>(kind: K): readonly FactsByKind[K][number][] =>
    gatherFacts(kind, head.output[kind] ?? [], given).flatMap((written) => {
      const checked = v.safeParse(factSchemas[kind], written.value);
      if (!checked.success) {
        found.push(...checked.issues.map((issue) => foundAt(issue, file, holderOf(written, issue, file))));
        return [];
      }
      paths.set(checked.output, written.path);
      return [checked.output];
    });
  const pack: WrittenPack = {
    id,
    title,
    covers,
    completeUntil,
    events: read("events"),
    terms: read("terms"),
    people: read("people"),
    places: read("places"),
    organisations: read("organisations"),
    works: read("works"),
  };
  return { pack: found.length > 0 ? null : pack, found };
}

function foundAt(issue: v.BaseIssue<unknown>, file: YamlFile, base: FilePath): Found {
  const { path: inner, ofKey, message } = mistakeOf(issue);
  const path = [...base, ...inner];
  const where = path.length === 0 ? "The pack" : `“${path.join(".")}”`;
  const span = ofKey ? file.keySpanOf(path) : file.spanOf(path);
  return { ...span, severity: "error", message: `${where}: ${message}.` };
}

/** What holds a fact's mistaken value: the fact itself, else the group or the pack that gave it. */
function holderOf({ path, group }: WrittenFact, issue: v.BaseIssue<unknown>, file: YamlFile): FilePath {
  const key = mistakeOf(issue).path[0];
  if (key === undefined || file.has([...path, key])) return path;
  if (group !== null && file.has([...group, key])) return group;
  return file.has([key]) ? [] : path;
}

/** A mistake that a group hands on to all its facts is told once. */
function toldOnce(found: readonly Found[]): Found[] {
  const unique = new Map(found.map((one) => [`${one.start} ${one.message}`, one]));
  return [...unique.values()].sort((a, b) => a.start - b.start);
}
