import type { Workspace } from "../workspace.ts";
import type { ArticleReader } from "./article-reader.ts";

/** Reads files one by one on this thread; what they hold is analysed when the articles are next asked for. */
export function plainReader(workspace: Workspace): ArticleReader {
  return {
    async read(files, take, pace) {
      for (const [index, file] of files.entries()) {
        if (pace.signal?.aborted) return;
        pace.progress?.(index, files.length);
        const content = await workspace.read(file.uri);
        take({ file, found: content.kind === "skipped" && content.gone === true ? "gone" : content });
        await pace.pause();
      }
    },
  };
}
