import * as v from "valibot";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { FactPack } from "./fact.ts";
import { packSchema, toPack } from "./pack-schema.ts";

/** Something wrong with a pack, at its 1-based line and column in the pack's own file. */
export interface PackProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A pack, or what keeps it from being one. */
export type ParsedPack =
  | { readonly pack: FactPack; readonly problems: readonly PackProblem[] }
  | { readonly pack: null; readonly problems: readonly PackProblem[] };

/** Reads a pack from YAML. Never throws; every problem stands at its line and column. */
export function parsePack(yaml: string): ParsedPack {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: "core",
    logLevel: "silent",
    prettyErrors: false,
  });
  const at = (offset: number, message: string): PackProblem => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => at(error.pos[0], error.message));
    return { pack: null, problems };
  }
  const checked = v.safeParse(packSchema, plainValue(document));
  if (checked.success) {
    const pack = toPack(checked.output);
    return { pack, problems: contradictions(pack, document, at) };
  }
  const problems = checked.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? [];
    const where = path.length === 0 ? "The pack" : `“${path.join(".")}”`;
    return at(offsetOf(document, path), `${where}: ${issue.message}`);
  });
  return { pack: null, problems };
}

/** The file as plain data; `null` where its aliases would grow without bound. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

/** Ids that stand twice and spans of time that end before they begin. They do not disable the pack. */
function contradictions(
  pack: FactPack,
  document: Document,
  at: (offset: number, message: string) => PackProblem,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const seen = new Set<string>();
  for (const kind of ["events", "terms", "people"] as const) {
    for (const [index, fact] of pack[kind].entries()) {
      const endKey = kind === "people" ? "died" : "end";
      const report = (key: string, message: string): void => {
        problems.push(at(offsetOf(document, [kind, index, key]), message));
      };
      if (seen.has(fact.id)) report("id", `“${fact.id}” stands twice in this pack; ids must differ.`);
      seen.add(fact.id);
      const [start, end] = "start" in fact ? [fact.start, fact.end] : [fact.born, fact.died];
      if (start !== null && end !== null && end < start.slice(0, end.length)) {
        report(endKey, `It ends (${end}) before it begins (${start}).`);
      }
    }
  }
  return problems;
}

/** The offset of the value at `path`, or of the nearest thing above it that the file has. */
function offsetOf(document: Document, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.range?.[0] ?? 0;
}
