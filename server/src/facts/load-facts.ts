import { digest } from "../text/digest.ts";
import { lazily } from "../text/lazily.ts";
import type { FileContent } from "../workspace.ts";
import { createFacts } from "./create-facts.ts";
import { disagreementsIn } from "./disagreements.ts";
import type { Fact, FactPack } from "./fact.ts";
import type { Facts, Known } from "./facts.ts";
import { createHouseStyle, type HouseStyle } from "./house-style.ts";
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
export function loadFacts(
  files: readonly PackFile[],
  bundled: () => readonly FactPack[],
  houseStyle: HouseStyle = createHouseStyle({}),
): LoadedFacts {
  const parsed = files.map(({ uri, content }) => ({
    uri,
    version: content.kind === "text" ? digest(content.text) : "",
    ...readPack(content, uri),
  }));
  const packs = packsOf(
    parsed.flatMap(({ pack }) => pack ?? []),
    bundled,
  );
  return { facts: createFacts(packs, houseStyle), packs, reports: reportsOn(parsed, packs) };
}

type ReadFile = ParsedPack & { readonly uri: string; readonly version: string };

function packsOf(own: readonly FactPack[], bundled: () => readonly FactPack[]): () => readonly FactPack[] {
  return lazily(() => [...own, ...bundled()]);
}

/** Of its own, so that nothing else holds the files, with the place of every value in them, once this is known. */
function reportsOn(
  parsed: readonly ReadFile[],
  packs: () => readonly FactPack[],
): () => readonly PackReport[] {
  return lazily(() => {
    const isUsed = parsed.some(({ pack }) => pack !== null);
    const between = isUsed ? disagreementsBetween(packs(), parsed) : new Map<string, never[]>();
    return parsed.map(({ uri, version, pack, problems }) => ({
      uri,
      version,
      used: pack !== null,
      problems: [...problems, ...(between.get(uri) ?? [])],
    }));
  });
}

/** What a pack of the user's says otherwise than another one; both may be right, and the nearest is asked first. */
function disagreementsBetween(
  packs: readonly FactPack[],
  parsed: readonly ReadFile[],
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
