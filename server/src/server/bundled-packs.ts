import { readdir, readFile } from "node:fs/promises";
import type { FactPack } from "../facts/fact.ts";

/** The packs that ship with the product, compiled to JSON beside the program when it was built. */
export async function readBundledPacks(): Promise<FactPack[]> {
  const folder = new URL("./facts/", import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (name): Promise<FactPack> => JSON.parse(await readFile(new URL(name, folder), "utf8"))),
  );
}
