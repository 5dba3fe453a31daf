import { URI } from "vscode-uri";
import { fileNameOf, folderOf, pathBelow, rootOf, uriBelow } from "../text/uris.ts";

/** Where a workspace folder keeps its notes. */
export const NOTES_FOLDER = ".second-source/notes";

/**
 * The file that an article's notes are kept in: below the workspace folder that holds the article, or, for a
 * lone file, below the article's own folder. `null` for a document that is no file.
 */
export function notesUriOf(roots: readonly string[], article: string): string | null {
  const place = placeOf(roots, article);
  return place === null ? null : uriBelow(place.root, `${NOTES_FOLDER}/${place.path}.json`);
}

/** The article whose notes a file below the roots keeps; `null` for any other file. */
export function articleOfNotes(roots: readonly string[], uri: string): string | null {
  for (const root of roots) {
    const path = pathBelow(uriBelow(root, NOTES_FOLDER), uri);
    if (path?.endsWith(".json")) return uriBelow(root, path.slice(0, -".json".length));
  }
  return null;
}

/** How an article's notes name it: as a URI relative to their own file. */
export function sourceIn(roots: readonly string[], article: string): string {
  const path = placeOf(roots, article)?.path ?? fileNameOf(article);
  const up = path.split("/").length + NOTES_FOLDER.split("/").length - 1;
  return "../".repeat(up) + path.split("/").map(encodeURIComponent).join("/");
}

/**
 * The workspace folder that holds an article, or for a lone file its own folder, and its path there; `null` for a
 * document that is no file.
 */
export function placeOf(roots: readonly string[], article: string): { root: string; path: string } | null {
  const root = rootOf(roots, article) ?? (URI.parse(article).scheme === "file" ? folderOf(article) : null);
  const path = root === null ? null : pathBelow(root, article);
  return root === null || path === null ? null : { root, path };
}
