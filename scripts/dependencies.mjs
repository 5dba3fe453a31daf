// The project's own dependencies, installed where they are missing or older than the lock file.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { root } from "./pins.mjs";
import { PlainError, sayWhile } from "./say.mjs";

/** Sees to it that `node_modules` holds what the lock file says. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new PlainError(`This is Node ${process.versions.node}; install Node 20.12 or newer.`);
  }
  if (await isUpToDate()) return;
  await sayWhile("Installing the dependencies", () => npm(root, ["ci"], "The dependencies"));
}

/** npm writes `node_modules/.package-lock.json` last, so that an interrupted installation has none. */
async function isUpToDate() {
  const wanted = await packagesOf(join(root, "package-lock.json"));
  const installed = await packagesOf(join(root, "node_modules", ".package-lock.json"));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const found = installed[path];
    return path === "" || (found === undefined ? optional || devOptional : found.version === version);
  });
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null>}
 */
async function packagesOf(lockFile) {
  try {
    return JSON.parse(await readFile(lockFile, "utf8")).packages;
  } catch {
    return null;
  }
}
