import { parseArgs } from "node:util";
import { isDay } from "../time/day.ts";
import { UsageError } from "./usage-error.ts";

/** The options that commands over articles share. */
export interface ArticleOptions {
  readonly paths: readonly string[];
  readonly format: string;
  readonly failOn: string;
  readonly date: string | null;
  readonly facts: readonly string[];
  readonly bundledFacts: boolean;
  /** Whether findings that notes or dismissals answer are printed, too. */
  readonly showSuppressed: boolean;
  readonly config: string | null;
  /** The name of the article on standard input; `null` if none is read from there. */
  readonly stdinPath: string | null;
  /** The values of a command's own options, by their names. */
  readonly own: ReadonlyMap<string, string>;
}

/**
 * Reads the options of a command over articles; `own` names those that only it has, each with a value. Throws a
 * `UsageError` that says what is off.
 */
export function articleOptions(
  words: readonly string[],
  formats: readonly string[],
  own: readonly string[] = [],
): ArticleOptions {
  const { values, positionals } = parsed(words, own);
  const format = values.format ?? formats[0] ?? "text";
  if (!formats.includes(format)) {
    throw new UsageError(`--format ${format} is not known here. Formats: ${formats.join(", ")}.`);
  }
  const date = values.date ?? null;
  if (date !== null && !isDay(date)) {
    throw new UsageError(`--date ${date} is no date. Write it as YYYY-MM-DD, such as 2026-02-17.`);
  }
  const stdin = values.stdin === true;
  if (positionals.length === 0 && !stdin) {
    throw new UsageError("No article was given. Name files or folders, or use --stdin.");
  }
  return {
    paths: positionals,
    format,
    failOn: values["fail-on"] ?? "error",
    date,
    facts: values.facts ?? [],
    bundledFacts: values["no-facts"] !== true,
    showSuppressed: values["show-suppressed"] === true,
    config: values.config ?? null,
    stdinPath: stdin ? (values["stdin-path"] ?? "stdin.txt") : null,
    own: new Map(
      Object.entries(values).flatMap(([name, value]): [string, string][] =>
        own.includes(name) && typeof value === "string" ? [[name, value]] : [],
      ),
    ),
  };
}

function parsed(words: readonly string[], own: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(own.map((name) => [name, { type: "string" as const }])),
        format: { type: "string" },
        "fail-on": { type: "string" },
        date: { type: "string" },
        facts: { type: "string", multiple: true },
        "no-facts": { type: "boolean" },
        "show-suppressed": { type: "boolean" },
        config: { type: "string" },
        stdin: { type: "boolean" },
        "stdin-path": { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
