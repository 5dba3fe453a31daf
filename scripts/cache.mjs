// Things that are installed once, below one folder, each under its version.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./pins.mjs";
import { sayWhile } from "./say.mjs";

/**
 * The folder of something that is installed once. It gets its name only when it is complete, so that an
 * installation that was interrupted starts again.
 * @param {string} name with the version, as it becomes the folder's name
 * @param {string} what is installed, in words
 * @param {(folder: string) => Promise<void>} install fills an empty folder
 * @returns {Promise<string>}
 */
export async function installedOnce(name, what, install) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await removeAbandoned();
  const partial = `${folder}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await sayWhile(`Installing ${what}, once, into .vscode-test/${name}`, () => install(partial));
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Removes what installations left behind whose process is gone. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const owner = /\.partial-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
