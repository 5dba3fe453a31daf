import * as v from "valibot";
import { type JsonProblem, jsonProblem } from "../text/json-problem.ts";
import { type KeptChecklist, noChecklist, type Tick } from "./checklist.ts";

const tick = v.nullable(
  v.object({
    by: v.nullable(v.string()),
    at: v.pipe(v.string(), v.isoTimestamp()),
    text: v.pipe(v.string(), v.nonEmpty()),
  }),
);

const file = v.object({
  items: v.array(v.object({ label: v.pipe(v.string(), v.nonEmpty()), ticked: tick })),
  cleared: tick,
});

/** Reads a file with an article's check-list. Never throws; an empty file is a list on which nothing was done. */
export function parseChecklist(text: string): KeptChecklist | JsonProblem {
  if (text.trim() === "") return noChecklist;
  const problem = jsonProblem(text);
  if (problem !== null) return problem;
  const read = v.safeParse(file, JSON.parse(text));
  if (!read.success) {
    const [{ message, path }] = read.issues;
    const where = path === undefined ? "" : ` at “${v.getDotPath(read.issues[0])}”`;
    return { line: 1, column: 1, message: `This is no check-list${where}: ${message}.` };
  }
  const { items, cleared } = read.output;
  return { ticks: new Map(items.map((item) => [item.label, item.ticked])), cleared };
}

/** Whether a file could be read. */
export function isChecklist(parsed: KeptChecklist | JsonProblem): parsed is KeptChecklist {
  return "ticks" in parsed;
}

/**
 * The file's text. Each tick is a line of its own among lines that stay, so that ticks of several people merge; `null`
 * where there is nothing to keep.
 */
export function writeChecklist({ ticks, cleared }: KeptChecklist): string | null {
  if ([...ticks.values()].every((each) => each === null) && cleared === null) return null;
  const items = [...ticks].map(
    ([label, each]) =>
      `    {\n      "label": ${JSON.stringify(label)},\n      "ticked": ${tickJson(each)}\n    }`,
  );
  return `{\n  "items": [\n${items.join(",\n")}\n  ],\n  "cleared": ${tickJson(cleared)}\n}\n`;
}

function tickJson(each: Tick | null): string {
  if (each === null) return "null";
  const { by, at, text } = each;
  return `{ "by": ${JSON.stringify(by)}, "at": ${JSON.stringify(at)}, "text": ${JSON.stringify(text)} }`;
}
