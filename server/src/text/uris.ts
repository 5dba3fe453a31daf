import { URI } from "vscode-uri";

/** The one spelling of a URI that the core compares: `vscode-uri`'s normal form. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of `uri` below the folder `root`, decoded, with `/`; `null` if it lies elsewhere. */
export function pathBelow(root: string, uri: string): string | null {
  const folder = URI.parse(root);
  const file = URI.parse(uri);
  const prefix = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return folder.scheme === file.scheme && folder.authority === file.authority && file.path.startsWith(prefix)
    ? file.path.slice(prefix.length)
    : null;
}

/** The innermost of `roots` that holds `uri`; `null` if none does. */
export function rootOf(roots: readonly string[], uri: string): string | null {
  const holding = roots.filter((root) => pathBelow(root, uri) !== null);
  return holding.reduce<string | null>(
    (inner, root) => (root.length > (inner?.length ?? -1) ? root : inner),
    null,
  );
}

/** The URI of `path`, with `/`, below `folder`. */
export function uriBelow(folder: string, path: string): string {
  const base = URI.parse(folder);
  const prefix = base.path.endsWith("/") ? base.path : `${base.path}/`;
  return base.with({ path: prefix + path }).toString();
}

/** The folder that holds a file. */
export function folderOf(uri: string): string {
  const file = URI.parse(uri);
  return file.with({ path: file.path.replace(/\/[^/]*$/, "") || "/" }).toString();
}

/** A file's name, decoded. */
export function fileNameOf(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf("/") + 1);
}
