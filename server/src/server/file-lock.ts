import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** Who holds a lock. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** A lock that is held. */
export interface FileLock {
  /** Rejects if another process has taken the lock over, which it does only when it has reason to think us dead. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** For how long a lock is waited for, in milliseconds. */
const PATIENCE = 15_000;
/** The age in milliseconds from which a lock counts as abandoned, whoever holds it: locks are held for a few milliseconds. */
const FORGOTTEN = 10_000;
/** The same for an empty lock: the process that made it died before it could write to it. */
const FORGOTTEN_EMPTY = 2_000;

/**
 * Takes a lock, a file that only one process can create, and waits while another holds it. A lock whose process on this
 * machine is dead, or that is very old, is taken over; `onTakeOver` is then called while the lock is held.
 */
export async function lockFile(path: string, onTakeOver: () => Promise<void>): Promise<FileLock> {
  const mine: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  const until = Date.now() + PATIENCE;
  let tookOver = false;
  while (!(await made(path, JSON.stringify(mine)))) {
    if (Date.now() > until)
      throw new Error(`Another program is writing here. If none is, delete ${path} and try again.`);
    if (await removeForgotten(path)) tookOver = true;
    else await pause(5 + Math.random() * 20);
  }
  const lock: FileLock = {
    async check() {
      const holder = await holderOf(path);
      if (holder?.token !== mine.token)
        throw new Error("Writing took so long that another program went on. Try again.");
    },
    async release() {
      if ((await holderOf(path))?.token === mine.token) await rm(path, { force: true });
    },
  };
  if (tookOver) await onTakeOver();
  return lock;
}

/** Makes a file that is not there yet; whether it did. */
async function made(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(content, "utf8");
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    // Windows answers so while a deleted file is still open elsewhere.
    if (code === "EEXIST" || (process.platform === "win32" && code === "EPERM")) return false;
    throw error;
  }
}

/**
 * Removes an abandoned lock; says whether it did. Of several processes that find it abandoned, only the one that creates a
 * file named after that very lock removes it; the others find a new lock there when it is their turn.
 */
async function removeForgotten(path: string): Promise<boolean> {
  const holder = await holderOf(path);
  if (!(await isForgotten(path, holder))) return false;
  const claim = `${path}.${holder?.token ?? "empty"}`;
  if (!(await made(claim, ""))) {
    if (await isOlder(claim, FORGOTTEN)) await rm(claim, { force: true });
    return false;
  }
  try {
    const now = await holderOf(path);
    if (now?.token !== holder?.token || !(await isForgotten(path, now))) return false;
    await rm(path, { force: true });
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function isForgotten(path: string, holder: Holder | null): Promise<boolean> {
  if (holder === null) return isOlder(path, FORGOTTEN_EMPTY);
  return (holder.host === hostname() && !isRunning(holder.pid)) || isOlder(path, FORGOTTEN);
}

/** What a lock says; `null` if it is gone or empty. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const { token, pid, host } = JSON.parse(await readFile(path, "utf8"));
    return typeof token === "string" && /^[\w-]+$/.test(token) ? { token, pid, host } : null;
  } catch {
    return null;
  }
}

async function isOlder(path: string, age: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > age;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
