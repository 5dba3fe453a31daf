// Bundles the client (CommonJS, as VS Code loads it), the pages of its webviews, and the server and command line (ES modules that share
// their chunks, so that the language model is packed once and loaded only when it is needed).
import { rm, writeFile } from "node:fs/promises";
import { build, context } from "esbuild";
import { compileFacts } from "./scripts/compile-facts.mjs";
import { thirdPartyNotices } from "./scripts/third-party.mjs";

const watching = process.argv.includes("--watch");
/** What is to be debugged is readable; what is packed is small. */
const debugging = watching || process.argv.includes("--debug");

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  platform: "node",
  target: "node20.12",
  // Node has them since 10; esbuild would make a call of each, which costs more than the match.
  supported: { "regexp-unicode-property-escapes": true },
  minify: !debugging,
  sourcemap: debugging,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
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

/**
 * What runs in a webview: a script and a style for each page.
 * @type {import("esbuild").BuildOptions}
 */
const pages = {
  ...common,
  entryPoints: [
    { in: "client/src/timeline/view/main.ts", out: "timeline" },
    { in: "client/src/timeline/view/timeline.css", out: "timeline" },
    { in: "client/src/report/view/main.ts", out: "report" },
    { in: "client/src/report/view/preview.css", out: "report" },
  ],
  outdir: "dist",
  platform: "browser",
  format: "iife",
  target: "chrome122",
};

/** @type {import("esbuild").BuildOptions} */
const node = {
  ...common,
  entryPoints: { server: "server/src/server.ts", worker: "server/src/worker.ts", cli: "server/src/cli.ts" },
  outdir: "dist",
  format: "esm",
  mainFields: ["module", "main"],
  splitting: true,
  chunkNames: "chunk-[hash]",
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
};

async function bundle() {
  await rm("dist", { recursive: true, force: true });
  const [packs, ...bundles] = await Promise.allSettled([
    compileFacts("server/facts", "dist/facts"),
    build(client),
    build(pages),
    build(node),
  ]);
  if (packs.status === "rejected") process.stderr.write(`${packs.reason.message}\n`);
  const made = bundles.flatMap((one) => (one.status === "fulfilled" ? (one.value.metafile ?? []) : []));
  // What kept a bundle from being built, esbuild has already said.
  if (packs.status === "rejected" || made.length < bundles.length) process.exitCode = 1;
  else await writeFile("dist/third-party-notices.txt", await thirdPartyNotices(made));
}

async function watch() {
  await compileFacts("server/facts", "dist/facts");
  for (const options of [client, pages, node]) await (await context(options)).watch();
}

await (watching ? watch() : bundle());
