import type { FileToRead, ReadFile } from "../../service/article-reader.ts";
import type { FolderSetup } from "../open-folder.ts";

/** How files of a folder are read. The facts are loaded again for each new `generation`. */
export interface ReadingSetup extends FolderSetup {
  readonly generation: number;
}

/** What a reading thread is told to read. */
export interface ReadingTask {
  readonly setup: ReadingSetup;
  readonly files: readonly FileToRead[];
}

/** What a reading thread gives: that it can read, file by file in the order of its tasks, and what went wrong. */
export type ReadingMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly read: ReadFile }
  | { readonly kind: "failed"; readonly message: string };
