import { stat } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { URI } from "vscode-uri";
import { decodeArticle } from "../article/decode.ts";
import type { UnreadFile } from "../report/check-report.ts";
import { defaultPatterns } from "../server/article-files.ts";
import { createNodeWorkspace } from "../server/node-workspace.ts";
import type { Settings } from "../service/settings.ts";
import { normalUri } from "../text/uris.ts";
import type { FileContent } from "../workspace.ts";
import type { ArticleOptions } from "./options.ts";

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
