// `npm run package`: bundles the extension and packs it as second-source-<version>.vsix.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./pins.mjs";
import { run } from "./processes.mjs";
import { PlainError, runMain, say, sayWhile } from "./say.mjs";

/**
 * Where the packed extension of this version stands.
 * @returns {Promise<string>}
 */
export async function vsixPath() {
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return join(root, `${name}-${version}.vsix`);
}

/**
 * Bundles and packs.
 * @returns {Promise<string>} the path of the vsix
 */
export async function packExtension() {
  const vsix = await vsixPath();
  await rm(vsix, { force: true });
  const bundling = await run(process.execPath, ["esbuild.mjs"], { cwd: root });
  if (bundling.status !== 0) {
    throw new PlainError("The bundles could not be built: correct what stands above.", bundling.output);
  }
  const readme = join("dist", "README.md");
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(join(root, readme), forTheVsix(await readFile(join(root, "README.md"), "utf8")));
  const packing = await run(
    process.execPath,
    [
      join("node_modules", "@vscode", "vsce", "vsce"),
      ...["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"],
      ...["--readme-path", readme, "--out", vsix],
    ],
    { cwd: root },
  );
  if (packing.status !== 0) {
    throw new PlainError("The extension could not be packed: correct what stands above.", packing.output);
  }
  return vsix;
}

/**
 * The README as VS Code shows it beside the extension: without the pictures, which are not packed, and with the
 * names of the project's other pages instead of links to them.
 * @param {string} readme
 */
function forTheVsix(readme) {
  return readme
    .replace(/^!\[[^\]\n]*\]\([^)\n]*\)\n+/gm, "")
    .replace(/\[([^\]\n]*)\]\((?!https?:|#)[^)\n]*\)/g, "$1");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await runMain(async () => {
    await ensureDependencies();
    say(await sayWhile("Packing the extension", packExtension));
  });
}
