import { randomUUID } from "node:crypto";
import { chmod, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What is to happen in the middle of writing. */
export interface WriteOptions {
  /** Called when all is ready, before the file itself is replaced; where it rejects, nothing is. */
  readonly beforeCommit?: () => Promise<void>;
}

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to disk, then renamed over it. Makes the
 * folders on the way, writes through a symbolic link, keeps the file's mode and leaves nothing behind on failure.
 */
export async function writeAtomically(
  path: string,
  text: string | Uint8Array,
  { beforeCommit = async () => {} }: WriteOptions = {},
): Promise<void> {
  await makeFolder(dirname(path));
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => null,
  );
  const draft = join(dirname(target), `${draftsOf(target)}${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== null) await chmod(draft, mode);
    await beforeCommit();
    await renameOver(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Deletes a file, if it is there, for good. */
export async function deleteDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/** Removes what a process left behind that died while it wrote a file. To be called while no other can write it. */
export async function removeDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const drafts = names.filter((name) => name.startsWith(draftsOf(path)) && name.endsWith(".tmp"));
  for (const name of drafts) await rm(join(folder, name), { force: true });
}

/** Makes a folder and those on the way to it; all are on disk when it is done. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let folder = path; folder.length >= first.length; folder = dirname(folder)) {
    await syncFolder(dirname(folder));
  }
}

/** How the names of a file's drafts begin; cut, as a name may have 255 bytes on most systems. */
function draftsOf(path: string): string {
  return `.${basename(path).slice(0, 60)}.`;
}

/** Windows refuses for a moment while another program, such as a virus scanner, has the file open. */
async function renameOver(draft: string, target: string, tries = 8): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (process.platform !== "win32" || tries === 0 || !["EPERM", "EACCES", "EBUSY"].includes(code))
      throw error;
    await pause(20 * 2 ** (8 - tries));
    await renameOver(draft, target, tries - 1);
  }
}

/** Makes a change of a folder durable, where the system lets it be flushed. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  try {
    await folder?.sync();
  } catch {
    // Windows cannot flush a folder; the file's own content is safe all the same.
  } finally {
    await folder?.close();
  }
}
