import { readFile, stat } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { URI } from "vscode-uri";
import { decodeArticle } from "../article/decode.ts";
import type { FactPack } from "../facts/fact.ts";
import { parsePack } from "../facts/parse-pack.ts";
import { defaultPatterns } from "../server/article-files.ts";
import { readBundledPacks } from "../server/bundled-packs.ts";
import { createNodeWorkspace } from "../server/node-workspace.ts";
import type { Settings } from "../service/settings.ts";
import { normalUri } from "../text/uris.ts";
import type { FileContent } from "../workspace.ts";
import type { UnreadFile } from "./formats/report.ts";
import type { ArticleOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** An article that was read, with the path as the user named it. */
export interface InputArticle {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  /** The day its file was last changed; only where the settings want it. */
  readonly modified: string | undefined;
}

/** Reads every article that the options name. What cannot be read is told apart and stops nothing. */
export async function readInput(
  options: ArticleOptions,
  { include, exclude, maxFileSize, useFileTime }: Settings,
): Promise<{ articles: InputArticle[]; unread: UnreadFile[] }> {
  const articles: InputArticle[] = [];
  const unread: UnreadFile[] = [];
  const take = (path: string, uri: string, content: FileContent): void => {
    if (content.kind === "text") articles.push({ path, uri, text: content.text, modified: content.modified });
    else unread.push({ path, reason: content.reason });
  };
  for (const path of options.paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      unread.push({ path, reason: "There is no such file or folder." });
      continue;
    }
    const folder = URI.file(resolve(path)).toString();
    const workspace = createNodeWorkspace({
      roots: [folder],
      include: include ?? defaultPatterns.include,
      exclude: exclude ?? defaultPatterns.exclude,
      maxFileSize,
      decode: decodeArticle,
      tellsFileTime: useFileTime,
    });
    const uris = found.isDirectory() ? await workspace.findArticles() : [normalUri(folder)];
    for (const uri of uris) {
      const below = relative(resolve(path), URI.parse(uri).fsPath);
      take(slashes(join(path, below)), uri, await workspace.read(uri));
    }
  }
  if (options.stdinPath !== null) {
    const uri = normalUri(URI.file(resolve(options.stdinPath)).toString());
    take(slashes(options.stdinPath), uri, decodeArticle(await buffer(process.stdin)));
  }
  return { articles: uniqueByUri(articles), unread };
}

/** The packs that the options name, then the bundled ones. A broken pack given by name is a `UsageError`. */
export async function readPacks({ facts, bundledFacts }: ArticleOptions): Promise<FactPack[]> {
  const given: FactPack[] = [];
  for (const path of facts) {
    for (const file of await packFiles(path)) {
      const { pack, problems } = parsePack(await readText(file));
      const first = problems[0];
      if (pack === null) throw new UsageError(`${file}:${first?.line}:${first?.column} ${first?.message}`);
      given.push(pack);
    }
  }
  return bundledFacts ? [...given, ...(await readBundledPacks())] : given;
}

async function packFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(`There is no fact pack ${path}.`);
  if (!found.isDirectory()) return [path];
  const workspace = createNodeWorkspace({
    roots: [URI.file(resolve(path)).toString()],
    include: ["**/*.{yaml,yml}"],
    exclude: [],
    maxFileSize: Number.POSITIVE_INFINITY,
    decode: decodeArticle,
  });
  return (await workspace.findArticles()).map((uri) => URI.parse(uri).fsPath);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError(`The fact pack ${path} cannot be read.`);
  }
}

function uniqueByUri(articles: readonly InputArticle[]): InputArticle[] {
  return [...new Map(articles.map((article) => [article.uri, article])).values()];
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Markdown by its ending; everything else is plain text. */
export function formatOf(path: string): "markdown" | "plain" {
  return [".md", ".markdown"].includes(extname(path).toLowerCase()) ? "markdown" : "plain";
}
