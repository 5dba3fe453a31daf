import type { Workspace } from "../workspace.ts";
import { createFacts } from "./create-facts.ts";
import type { FactPack } from "./fact.ts";
import type { Facts } from "./facts.ts";
import { type PackProblem, parsePack } from "./parse-pack.ts";

/** Where a workspace folder keeps its own packs. */
export const PACK_FOLDER = ".second-source/facts";

/** A pack file with problems; `pack` tells whether its facts are used all the same. */
export interface PackReport {
  readonly uri: string;
  readonly used: boolean;
  readonly problems: readonly PackProblem[];
}

/** All facts at hand, and what is wrong with which pack file. */
export interface LoadedFacts {
  readonly facts: Facts;
  readonly packs: readonly FactPack[];
  readonly reports: readonly PackReport[];
}

/**
 * Joins the packs of the workspace's folders with further ones (of settings, bundled). The nearest are asked
 * first; a broken pack is reported and never disables the others.
 */
export async function loadFacts(workspace: Workspace, further: readonly FactPack[]): Promise<LoadedFacts> {
  const found = await Promise.all(
    workspace.roots.map((root) => workspace.findFiles(root, PACK_FOLDER, ".yaml")),
  );
  const own: FactPack[] = [];
  const reports: PackReport[] = [];
  for (const uri of found.flat()) {
    const content = await workspace.read(uri);
    if (content.kind === "skipped") {
      reports.push({ uri, used: false, problems: [unreadable(content.reason)] });
      continue;
    }
    const { pack, problems } = parsePack(content.text);
    if (pack !== null) own.push(pack);
    if (problems.length > 0) reports.push({ uri, used: pack !== null, problems });
  }
  const packs = [...own, ...further];
  return { facts: createFacts(packs), packs, reports };
}

function unreadable(reason: string): PackProblem {
  return { line: 1, column: 1, endLine: 1, endColumn: 1, severity: "error", message: reason };
}
