import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { URI } from "vscode-uri";

/** What a place for the index is found by; the process's own by default. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const here: Machine = { platform: process.platform, env: process.env, home: homedir() };

/**
 * The folder that the client names (a `file:` URI), `null` if it wants none, else where programs of this system keep
 * what they can make again.
 */
export function storageFolder(named: unknown, machine: Machine = here): string | null {
  if (named === null) return null;
  if (typeof named === "string" && named.startsWith("file:")) return URI.parse(named).fsPath;
  const cache = cacheFolder(machine);
  return cache === null ? null : join(cache, "second-source");
}

function cacheFolder({ platform, env, home }: Machine): string | null {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? null;
  if (home === "") return null;
  if (platform === "darwin") return join(home, "Library", "Caches");
  const named = env["XDG_CACHE_HOME"];
  return named?.startsWith("/") ? named : join(home, ".cache");
}

/** The file of these folders' comparisons. */
export function comparisonFile(storage: string, roots: readonly string[]): string {
  return indexFile(storage, roots).replace(/index$/u, "compared");
}

/** The index file of these folders, which are named by their URIs. */
export function indexFile(storage: string, roots: readonly string[]): string {
  const name = createHash("sha256")
    .update([...roots].sort().join("\n"))
    .digest("hex")
    .slice(0, 24);
  return join(storage, `${name}.index`);
}
