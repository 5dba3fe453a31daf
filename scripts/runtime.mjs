// The Node 24 that VS Code's server runs on.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installedOnce } from "./cache.mjs";
import { npm } from "./npm.mjs";
import { nodePackages } from "./pins.mjs";
import { PlainError } from "./say.mjs";

/**
 * The path of a Node 24: this one, if it is one, else one from npm.
 * @returns {Promise<string>}
 */
export async function ensureHostRuntime() {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const spec = new Map(Object.entries(nodePackages)).get(platform);
  if (spec === undefined) {
    throw new PlainError(`There is no Node 24 on npm for ${platform}: run the command with Node 24.`);
  }
  const name = spec.slice(0, spec.indexOf("@"));
  const folder = await installedOnce(spec.replace("@", "-"), "Node 24 for VS Code’s server", (partial) =>
    npm(partial, ["install", spec], "Node 24"),
  );
  const bin = join(folder, "node_modules", name, "bin");
  return ["node.exe", "node"].map((file) => join(bin, file)).find(existsSync) ?? join(bin, "node");
}
