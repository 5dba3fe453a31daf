import type { FileToRead } from "../../service/article-reader.ts";
import type { ReadingTask } from "./messages.ts";
import type { ReadingJob } from "./reading-job.ts";

/** A file that a thread has still to give. */
export interface PendingFile {
  readonly job: ReadingJob;
  readonly task: ReadingTask;
  readonly file: FileToRead;
}

/** What becomes of the files of a thread that ended. */
export interface Salvage {
  /** Those that it was reading: the files of a task are read together, so that any of them may have been the one. */
  readonly reading: readonly FileToRead[];
  /** Those that are read once more, in their order. */
  readonly again: readonly PendingFile[];
  /** The one that ends every thread that reads it. */
  readonly lethal: PendingFile | null;
}

/**
 * Tells what becomes of the files that an ended thread had, in the order in which it was to give them. `isSuspect`
 * tells whether a file was with a thread that ended before; a suspect is read alone.
 */
export function salvage(pending: readonly PendingFile[], isSuspect: (file: FileToRead) => boolean): Salvage {
  const [first] = pending;
  if (first === undefined) return { reading: [], again: [], lethal: null };
  const reading = pending.filter(({ task }) => task === first.task).map(({ file }) => file);
  const isLethal = isSuspect(first.file);
  return {
    reading,
    again: isLethal ? pending.slice(1) : pending,
    lethal: isLethal ? first : null,
  };
}
