// Bundles the client (CommonJS, as VS Code loads it) and the server and command line (ES modules that share
// their chunks, so that the language model is packed once and loaded only when it is needed).
import { rm } from "node:fs/promises";
import { build, context } from "esbuild";
import { compileFacts } from "./scripts/compile-facts.mjs";

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  sourcemap: false,
  legalComments: "none",
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions} */
const client = {
  ...common,
  entryPoints: { client: "client/src/extension.ts" },
  outdir: "dist",
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: ["vscode"],
};

/** @type {import("esbuild").BuildOptions} */
const node = {
  ...common,
  entryPoints: { server: "server/src/server.ts", cli: "server/src/cli.ts" },
  outdir: "dist",
  format: "esm",
  splitting: true,
  chunkNames: "chunk-[hash]",
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
};

if (process.argv.includes("--watch")) {
  await compileFacts("server/facts", "dist/facts");
  for (const options of [client, node]) await (await context(options)).watch();
} else {
  await rm("dist", { recursive: true, force: true });
  await Promise.all([build(client), build(node), compileFacts("server/facts", "dist/facts")]);
}
