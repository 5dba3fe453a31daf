import { digest } from "../text/digest.ts";
import { lazily } from "../text/lazily.ts";
import type { FileContent } from "../workspace.ts";
import { createFacts } from "./create-facts.ts";
import { disagreementsIn } from "./disagreements.ts";
import type { Fact, FactPack } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { ParsedPack } from "./parse-pack.ts";
import { readPack } from "./read-pack.ts";

/** A pack's file as it was found. */
export interface PackFile {
  readonly uri: string;
  readonly content: FileContent;
}

/** What is wrong with a pack file, if anything; `used` tells whether its facts are used all the same. */
export interface PackReport {
  readonly uri: string;
  /** A short name for the text that was read. */
  readonly version: string;
  readonly used: boolean;
  readonly problems: readonly PackProblem[];
}

/** All facts at hand, and what is wrong with which pack file. */
export interface LoadedFacts {
  readonly facts: Facts;
  /** All packs, the nearest first. */
  readonly packs: () => readonly FactPack[];
  /** Of every file; the first call compares all packs. */
  readonly reports: () => readonly PackReport[];
}

/**
 * Joins packs from files, the nearest first, with the bundled ones, which are asked for when a fact is first
 * looked up. A broken pack is reported and never disables the others.
 */
export function loadFacts(files: readonly PackFile[], bundled: () => readonly FactPack[]): LoadedFacts {
  const parsed = files.map(({ uri, content }) => ({
    uri,
    version: content.kind === "text" ? digest(content.text) : "",
    ...readPack(content, uri),
  }));
  const own = parsed.flatMap(({ pack }) => pack ?? []);
  const packs = lazily(() => [...own, ...bundled()]);
  const reports = lazily(() => {
    const between = own.length === 0 ? new Map<string, never[]>() : disagreementsBetween(packs(), parsed);
    return parsed.map(({ uri, version, pack, problems }) => ({
      uri,
      version,
      used: pack !== null,
      problems: [...problems, ...(between.get(uri) ?? [])],
    }));
  });
  return { facts: createFacts(packs), packs, reports };
}

/** What a pack of the user's says otherwise than another one; both may be right, and the nearest is asked first. */
function disagreementsBetween(
  packs: readonly FactPack[],
  parsed: readonly (ParsedPack & { readonly uri: string })[],
): ReadonlyMap<string, readonly PackProblem[]> {
  const files = new Map(parsed.flatMap((file) => (file.pack === null ? [] : [[file.pack, file] as const])));
  const found = new Map<string, PackProblem[]>();
  for (const { one, other, kind, message } of disagreementsIn(packs)) {
    const near = packs.indexOf(one.pack) < packs.indexOf(other.pack) ? one : other;
    const file = files.get(near.pack);
    if (one.pack === other.pack || kind === "same" || file === undefined) continue;
    const problems = found.get(file.uri) ?? [];
    problems.push({
      ...file.placeOf(near.fact, ["id"]),
      severity: "warning",
      message: message(nameOf(one), nameOf(other)),
    });
    found.set(file.uri, problems);
  }
  return found;
}

function nameOf({ fact, pack }: Known<Fact>): string {
  return `“${pack.id}/${fact.id}”`;
}
