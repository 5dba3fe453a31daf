import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { decodeArticle } from "../../server/src/article/decode.ts";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import type { FactPack } from "../../server/src/facts/fact.ts";
import type { Facts } from "../../server/src/facts/facts.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";
import { dataFiles } from "./data-files.ts";

/** A file of news. */
export interface NewsFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const NEWS = [".txt", ".md", ".article"];

/** The articles in files, and in folders and all below them, in the order of their paths. */
export function newsIn(paths: readonly string[]): NewsFile[] {
  return dataFiles(paths, NEWS).flatMap((path) => {
    if (!NEWS.includes(extname(path))) return [];
    const content = decodeArticle(readFileSync(path));
    return content.kind === "text" ? [{ path, name: basename(path), text: content.text }] : [];
  });
}

/** The facts of packs in files and folders; by default of the packs that ship with the product. */
export function factsIn(paths: readonly string[] = ["server/facts"]): Facts {
  return createFacts(packsIn(paths));
}

function packsIn(paths: readonly string[]): FactPack[] {
  return paths.flatMap((path) => {
    if (statSync(path).isDirectory()) return packsIn(below(path).filter((file) => file.endsWith(".yaml")));
    const { pack, problems } = parsePack(readFileSync(path, "utf8"));
    if (pack === null) throw new Error(`${path}: ${problems[0]?.line}: ${problems[0]?.message}`);
    return [pack];
  });
}

function below(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => join(folder, name));
}
