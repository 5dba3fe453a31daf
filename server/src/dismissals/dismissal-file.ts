import * as v from "valibot";
import { type JsonProblem, jsonProblem } from "../text/json-problem.ts";
import type { Basis } from "./basis.ts";
import type { Dismissal } from "./dismissal.ts";

/** What is wrong with a file of a dismissal. */
export type DismissalProblem = JsonProblem;

/** The basis as it stands in files of dismissals and of notes. */
const basisSchema = v.object({
  words: v.string(),
  values: v.array(v.string()),
  same: v.optional(v.record(v.string(), v.string())),
  facts: v.record(v.string(), v.string()),
});

const schema = v.object({
  rule: v.pipe(v.string(), v.nonEmpty()),
  article: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
  subject: v.pipe(v.string(), v.nonEmpty()),
  among: v.optional(v.array(v.string()), []),
  reason: v.optional(v.string(), ""),
  by: v.optional(v.nullable(v.string()), null),
  at: v.string(),
  basis: basisSchema,
});

/** Reads a dismissal. Never throws. */
export function parseDismissal(id: string, text: string): Dismissal | DismissalProblem {
  const problem = jsonProblem(text);
  if (problem !== null) return problem;
  const read = v.safeParse(schema, JSON.parse(text));
  if (read.success) {
    const { rule, ...said } = read.output;
    return { id, code: rule, ...said };
  }
  const [issue] = read.issues;
  const path = v.getDotPath(issue);
  const message = `This is no dismissal${path === null ? "" : `, at “${path}”`}: ${issue.message}.`;
  return { line: 1, column: 1, message };
}

/** Reads a basis; `null` for what is none. */
export function basisOrNull(value: unknown): Basis | null {
  const read = v.safeParse(basisSchema, value);
  return read.success ? read.output : null;
}

/** Whether a file could be read. */
export function isDismissal(parsed: Dismissal | DismissalProblem): parsed is Dismissal {
  return "subject" in parsed;
}

/** The file's text. Each dismissal has a file of its own, so those of several people merge. */
export function writeDismissal({ id: _id, code, ...said }: Dismissal): string {
  return `${JSON.stringify({ rule: code, ...said }, null, 2)}\n`;
}
