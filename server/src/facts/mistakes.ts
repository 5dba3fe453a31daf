import type * as v from "valibot";
import type { FilePath } from "./yaml-file.ts";

/** What a schema found wrong: where, and in a sentence. */
export interface Mistake {
  readonly path: FilePath;
  /** Whether it is the key that is wrong, not its value. */
  readonly ofKey: boolean;
  readonly message: string;
}

/** Tells what a schema found wrong. Of a value that may take several forms, in the form it comes nearest to. */
export function mistakeOf(issue: v.BaseIssue<unknown>): Mistake {
  const { path, issue: nearest } = nearestIssue(issue, []);
  const isKey = nearest.type === "strict_object" && nearest.expected === "never";
  const isMissing = nearest.type === "strict_object" && nearest.received === "undefined";
  const what = isKey ? "there is no such key" : isMissing ? "is missing" : nearest.message;
  return { path, ofKey: isKey, message: what };
}

function nearestIssue(
  issue: v.BaseIssue<unknown>,
  above: FilePath,
): { path: FilePath; issue: v.BaseIssue<unknown> } {
  const path = [
    ...above,
    ...(issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
  ];
  return (issue.issues ?? [])
    .map((inner) => nearestIssue(inner, path))
    .reduce((best, one) => (one.path.length > best.path.length ? one : best), { path, issue });
}
