import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { parse } from "yaml";
import type { SeveritySettings } from "../rules/check-article.ts";
import { defaultPatterns } from "../server/article-files.ts";
import { UsageError } from "./usage-error.ts";

/** Settings of the command line; the names are those of the editor, without `secondSource.`. */
export interface Config {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number;
  readonly rules: SeveritySettings;
}

const DEFAULT_KILOBYTES = 2048;

const patterns = v.array(v.string());
const schema = v.strictObject({
  include: v.optional(patterns, [...defaultPatterns.include]),
  exclude: v.optional(patterns, [...defaultPatterns.exclude]),
  maxFileSize: v.optional(v.pipe(v.number(), v.minValue(1)), DEFAULT_KILOBYTES),
  rules: v.optional(v.record(v.string(), v.picklist(["off", "hint", "information", "warning", "error"])), {}),
});

/** Reads a settings file in YAML or JSON; `null` gives the defaults. Throws a `UsageError` that names the place. */
export async function readConfig(path: string | null): Promise<Config> {
  const { maxFileSize, ...rest } = v.parse(schema, {});
  if (path === null) return { ...rest, maxFileSize: maxFileSize * 1024 };
  const checked = v.safeParse(schema, (await parsedFile(path)) ?? {});
  if (!checked.success) {
    const issue = checked.issues[0];
    const key = v.getDotPath(issue) ?? "the file";
    throw new UsageError(`${path}: ${key}: ${issue.message}`);
  }
  return { ...checked.output, maxFileSize: checked.output.maxFileSize * 1024 };
}

async function parsedFile(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
}
