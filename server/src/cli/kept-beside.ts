import { readFileSync } from "node:fs";
import { URI } from "vscode-uri";
import type { JsonProblem } from "../text/json-problem.ts";
import { folderOf } from "../text/uris.ts";

/** The folders that an article lies in, as URIs, the nearest first. */
export function foldersAbove(article: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(article), below = ""; folder !== below; folder = folderOf(folder)) {
    folders.push(folder);
    below = folder;
  }
  return folders;
}

/** What the editor keeps in a file beside articles; `null` if there is no such file. What is damaged is told on stderr. */
export function readKept<T>(
  uri: string,
  parse: (text: string) => T,
  problemsOf: (parsed: T) => readonly JsonProblem[],
): T | null {
  const path = URI.parse(uri).fsPath;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const parsed = parse(text);
  for (const { line, column, message } of problemsOf(parsed)) {
    process.stderr.write(`second-source: ${path}:${line}:${column} ${message}\n`);
  }
  return parsed;
}
