// Runs an evaluation: `npm run eval -- dates PATH [--half dev|test] [--misses]`. Data stays where it is.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !/^[a-z-]+$/.test(name)) {
  process.stderr.write("Which evaluation? For example: npm run eval -- dates PATH\n");
  process.exit(2);
}
const folder = await mkdtemp(join(import.meta.dirname, "..", "node_modules", ".eval-"));
try {
  const outfile = join(folder, "eval.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "..", "test", "eval", `${name}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  process.argv = [process.execPath, outfile, ...rest];
  await import(outfile);
} finally {
  await rm(folder, { recursive: true, force: true });
}
