import { readdirSync, readFileSync } from "node:fs";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import type { FactPack } from "../../server/src/facts/fact.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";

const folder = new URL("../../server/facts/", import.meta.url);

/** The packs that ship with the product. */
export const bundledPacks: readonly FactPack[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => packFrom(readFileSync(new URL(name, folder), "utf8")));

/** What they say. */
export const bundledFacts = createFacts(bundledPacks);

/** A pack from YAML in a test; throws with its first problem. */
export function packFrom(yaml: string): FactPack {
  const { pack, problems } = parsePack(yaml);
  if (pack === null) throw new Error(`${problems[0]?.line}:${problems[0]?.column} ${problems[0]?.message}`);
  return pack;
}
