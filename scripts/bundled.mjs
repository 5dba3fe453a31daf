import { build } from "esbuild";

/**
 * A TypeScript module of ours, bundled and loaded: a file, or what stands in no file but would in a folder.
 * @param {string | { contents: string, resolveDir: string }} entry
 * @returns {Promise<any>}
 */
export async function bundled(entry) {
  const { outputFiles } = await build({
    ...(typeof entry === "string" ? { entryPoints: [entry] } : { stdin: { ...entry, loader: "ts" } }),
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire("file:///");',
    },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
