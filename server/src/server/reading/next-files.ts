import type { FileToRead } from "../../service/article-reader.ts";

/** A thread gets its next files when it has so few left, so that it never waits. */
export const AHEAD = 4;
/** So many files are read together, where there are as many for each thread: with fewer, reading takes longer. */
const TOGETHER = 20;

/**
 * How many of the queued files one of so many threads gets next. A file that may have crashed a thread is sent alone, so
 * that it takes no other file along.
 */
export function nextFiles(
  queue: readonly FileToRead[],
  suspects: { has(file: FileToRead): boolean },
  threads: number,
): { readonly isAlone: boolean; readonly count: number } {
  const suspect = queue.findIndex((file) => suspects.has(file));
  if (suspect === 0) return { isAlone: true, count: 1 };
  const share = Math.ceil(queue.length / threads);
  const together = Math.max(AHEAD, Math.min(share, TOGETHER));
  return { isAlone: false, count: suspect === -1 ? together : Math.min(suspect, together) };
}
