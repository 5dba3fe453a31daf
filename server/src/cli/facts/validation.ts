import type { PackReport } from "../../facts/load-facts.ts";
import { count } from "../../text/count.ts";
import { oneLine } from "../one-line.ts";
import type { PackInput } from "../packs.ts";

/** `facts validate PATH…`: what is wrong with each pack, at its file, line and column. */
export function validation(
  files: readonly PackInput[],
  reports: readonly PackReport[],
  json: boolean,
): { text: string; errors: number } {
  const reportOf = new Map(reports.map((report) => [report.uri, report]));
  const checked = files.map(({ path, uri }) => {
    const { used = false, problems = [] } = reportOf.get(uri) ?? {};
    return { path, used, problems };
  });
  const all = checked.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === "error").length;
  if (json) return { text: `${JSON.stringify({ version: 1, files: checked }, null, 2)}\n`, errors };
  const lines = checked.flatMap(({ path, problems }) =>
    problems.map(
      ({ line, column, severity, message }) => `${path}:${line}:${column} ${severity}: ${oneLine(message)}\n`,
    ),
  );
  const summary = `${count(files.length, "pack")}, ${count(errors, "error")}, ${count(all.length - errors, "warning")}\n`;
  return { text: [...lines, summary].join(""), errors };
}
