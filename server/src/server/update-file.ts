import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileContent } from "../workspace.ts";
import { lockFile } from "./file-lock.ts";
import { deleteDurably, makeFolder, removeDrafts, writeAtomically } from "./write-atomically.ts";

/**
 * Reads a file, and writes what `edit` makes of it or, for `null`, deletes it; the text as it is leaves it alone. Of
 * several processes that do so at once, one goes after the other.
 */
export async function updateFile(
  path: string,
  read: () => Promise<FileContent>,
  edit: (content: FileContent) => string | null,
): Promise<void> {
  await makeFolder(dirname(path));
  const target = await realpath(path).catch(() => path);
  const name = `.${basename(target).slice(0, 200)}.lock`;
  const lock = await lockFile(join(dirname(target), name), () => removeDrafts(target));
  try {
    const content = await read();
    const text = edit(content);
    if (text === null) await deleteDurably(path);
    else if (content.kind !== "text" || content.text !== text)
      await writeAtomically(target, text, { beforeCommit: lock.check });
  } finally {
    await lock.release();
  }
}
