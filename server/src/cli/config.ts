import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { readSettings, type Settings } from "../service/settings.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads a settings file in YAML or JSON, with the editor's names without `secondSource.`; `null` gives the
 * defaults. Throws a `UsageError` that names what is off.
 */
export async function readConfig(path: string | null): Promise<Settings> {
  const { settings, problems } = readSettings(path === null ? {} : await parsedFile(path));
  const first = problems[0];
  if (first !== undefined) throw new UsageError(`${path}: ${first}`);
  return settings;
}

async function parsedFile(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
}
