import { readdirSync, readFileSync } from "node:fs";
import type { FactPack } from "../facts/fact.ts";

/**
 * The packs that ship with the product, compiled to JSON beside the program when it was built; each points to its
 * YAML there. Read at once, because the first look-up that needs them cannot wait. Throws if they are not there.
 */
export function readBundledPacks(): FactPack[] {
  const folder = new URL("./facts/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const pack: FactPack = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    return { ...pack, uri: new URL(name.replace(/\.json$/, ".yaml"), folder).href };
  });
}
