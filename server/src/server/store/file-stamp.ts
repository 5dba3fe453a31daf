import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { URI } from "vscode-uri";
import type { FileStamp } from "../../service/article-reader.ts";

/** The stamp of a file as it is now; `null` where it cannot be read. Never rejects. */
export async function stampOf(uri: string): Promise<FileStamp | null> {
  const found = await statusOf(uri);
  const hash = found === null ? null : await hashOf(uri);
  return found === null || hash === null ? null : { ...found, hash };
}

/** A change within this time of another may leave the time of the file as it is, in milliseconds. */
const TICK = 2_000;

/** Whether a file is still the one that a stamp was taken of at `taken`; its bytes are read only where in doubt. */
export async function isUnchanged(uri: string, stamp: FileStamp, taken: number): Promise<boolean> {
  const now = await statusOf(uri);
  if (now === null || now.size !== stamp.size) return false;
  if (now.mtime === stamp.mtime && taken - stamp.mtime > TICK) return true;
  return (await hashOf(uri)) === stamp.hash;
}

async function statusOf(uri: string): Promise<Omit<FileStamp, "hash"> | null> {
  try {
    const { size, mtimeMs } = await stat(URI.parse(uri).fsPath);
    return { size, mtime: mtimeMs };
  } catch {
    return null;
  }
}

async function hashOf(uri: string): Promise<string | null> {
  try {
    return hashBytes(await readFile(URI.parse(uri).fsPath));
  } catch {
    return null;
  }
}

/** A short name for bytes. */
export function hashBytes(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url");
}
