import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Respelling } from "../../rules/finding.ts";
import type { Library } from "../library.ts";
import type { Pace } from "../pace.ts";
import { type EditAbilities, editsIn, workspaceEdit } from "./edits.ts";
import { articlesToRespell } from "./places.ts";

/**
 * The change that spells a name otherwise in all articles, shown by the client before it is made where it can; `null`
 * where there is nothing to change, or `pace` was told to stop. `origin` is the article whose finding says so.
 */
export async function respellFolder(
  library: Library,
  origin: string,
  respelling: Respelling,
  abilities: EditAbilities,
  pace: Pace,
): Promise<WorkspaceEdit | null> {
  const edits = new Map<string, ReturnType<typeof editsIn>>();
  const uris = articlesToRespell(library, origin, respelling);
  for (const [done, uri] of [...uris].sort().entries()) {
    if (pace.signal?.aborted) return null;
    const found = editsIn(library, uri, { origin, respelling }, abilities);
    if (found.length > 0) edits.set(uri, found);
    pace.progress?.(done + 1, uris.length);
    await pace.pause();
  }
  return edits.size === 0 ? null : workspaceEdit(edits, respelling, abilities, true);
}
