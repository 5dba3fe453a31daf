// The licences of the packages that are bundled, as their licences ask for.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The licence texts of every package that bundles were made of, as one text.
 * @param {readonly import("esbuild").Metafile[]} metafiles of the bundles
 * @returns {Promise<string>}
 */
export async function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  return `Second Source contains these packages.\n\n${notices.join("\n\n")}\n`;
}

/** @param {string} path of a bundled file */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** @param {string} folder */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : await readFile(join(folder, file), "utf8");
  return `──── ${name} ${version}\n\n${text.trim()}`;
}
