import { URI } from "vscode-uri";
import { fileNameOf, folderOf, normalUri, pathBelow, rootOf, uriBelow } from "../text/uris.ts";
import type { Workspace } from "../workspace.ts";

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
  return articleOfFile(roots, NOTES_FOLDER, uri);
}

/** The articles of which a folder below the roots keeps a file. */
export async function articlesWithFileIn(
  workspace: Pick<Workspace, "roots" | "findFiles">,
  folder: string,
): Promise<readonly string[]> {
  const { roots } = workspace;
  const found = await Promise.all(roots.map((root) => workspace.findFiles(root, folder, ".json")));
  return found
    .flat()
    .map((uri) => articleOfFile(roots, folder, uri))
    .filter((uri) => uri !== null);
}

function articleOfFile(roots: readonly string[], folder: string, uri: string): string | null {
  for (const root of roots) {
    const path = pathBelow(uriBelow(root, folder), uri);
    if (path?.endsWith(".json")) return uriBelow(root, path.slice(0, -".json".length));
  }
  return null;
}

/** Where a workspace folder keeps check-lists. */
export const CHECKLISTS_FOLDER = ".second-source/checklists";

/** The file that an article's check-list is kept in, beside its notes; `null` for a document that is no file. */
export function checklistUriOf(roots: readonly string[], article: string): string | null {
  const place = placeOf(roots, article);
  return place === null ? null : uriBelow(place.root, `${CHECKLISTS_FOLDER}/${place.path}.json`);
}

/** The article whose check-list a file below the roots keeps; `null` for any other file. */
export function articleOfChecklist(roots: readonly string[], uri: string): string | null {
  return articleOfFile(roots, CHECKLISTS_FOLDER, uri);
}

/** How an article's notes name it: as a URI relative to their own file. */
export function sourceIn(roots: readonly string[], article: string): string {
  const path = placeOf(roots, article)?.path ?? fileNameOf(article);
  const up = path.split("/").length + NOTES_FOLDER.split("/").length - 1;
  return "../".repeat(up) + path.split("/").map(encodeURIComponent).join("/");
}

/** How an article's notes name another document: relative to their own file where one folder holds both. */
export function referenceFrom(roots: readonly string[], article: string, uri: string): string {
  const place = placeOf(roots, article);
  const path = place === null || !isFile(uri) ? null : pathBelow(place.root, uri);
  if (place === null || path === null) return uri;
  const up = place.path.split("/").length + NOTES_FOLDER.split("/").length - 1;
  return "../".repeat(up) + path.split("/").map(encodeURIComponent).join("/");
}

/** What a reference in an article's notes means, as an address; what is none stays as it is. */
export function resolvedFrom(roots: readonly string[], article: string, reference: string): string {
  const file = notesUriOf(roots, article);
  if (file === null || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference;
  try {
    return normalUri(new URL(reference, file).toString());
  } catch {
    return reference;
  }
}

function isFile(uri: string): boolean {
  return /^(?:file|vscode-[a-z-]+):/.test(uri);
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
