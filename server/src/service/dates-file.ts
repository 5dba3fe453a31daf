import { inOrder } from "../text/in-order.ts";
import { type JsonProblem, jsonProblem } from "../text/json-problem.ts";
import { isDay } from "../time/day.ts";

/** Dates that people settled: an article's path below its workspace folder → ISO day. */
export type SettledDates = ReadonlyMap<string, string>;

/** What is wrong with a file of dates. */
export type DatesProblem = JsonProblem;

/** Reads a file of dates. Never throws; an empty file holds none. */
export function parseDates(text: string): SettledDates | DatesProblem {
  if (text.trim() === "") return new Map();
  const problem = jsonProblem(text);
  if (problem !== null) return problem;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return at(text, 0, "This is no object of paths and dates.");
  const dates = new Map<string, string>();
  for (const [path, day] of Object.entries(value)) {
    if (typeof day !== "string" || !isDay(day))
      return at(text, text.indexOf(JSON.stringify(path)), `“${path}” has no day such as "2026-02-18".`);
    dates.set(path, day);
  }
  return dates;
}

/** Whether a file could be read. */
export function areDates(parsed: SettledDates | DatesProblem): parsed is SettledDates {
  return "size" in parsed;
}

/** The file's text, one date a line in the order of paths, so that changes of several people merge. */
export function writeDates(dates: SettledDates): string {
  const sorted = [...dates].sort(([a], [b]) => inOrder(a, b));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function at(text: string, offset: number, message: string): DatesProblem {
  const before = text.slice(0, Math.max(0, offset)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, message };
}
