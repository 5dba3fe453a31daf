import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../../scripts/pins.mjs";

/** Bundles `suite/*.test.ts` into the one module that VS Code loads; gives its path. */
export async function bundleSuite(): Promise<string> {
  const suite = join(root, "test", "vscode", "suite");
  const files = (await readdir(suite)).filter((name) => name.endsWith(".test.ts")).sort();
  const outfile = join(root, "out", "vscode", "suite.cjs");
  await build({
    stdin: {
      contents: [
        ...files.map((name) => `import ${JSON.stringify(`./${name}`)};`),
        'export { run } from "./support/cases.ts";',
      ].join("\n"),
      resolveDir: suite,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "inline",
    external: ["vscode"],
  });
  return outfile;
}
