// Compiles the bundled fact packs from YAML to JSON, with the very parser that the product uses, so that a
// pack with an error fails the build at its line. The YAML goes along, for whoever opens a fact.
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";

/**
 * @param {string} from the folder of the packs as they are written
 * @param {string} to the folder for the compiled ones
 */
export async function compileFacts(from, to) {
  /** @type {typeof import("../server/src/facts/parse-pack.ts")} */
  const { parsePack } = await bundled("server/src/facts/parse-pack.ts");
  await mkdir(to, { recursive: true });
  for (const name of (await readdir(from)).filter((file) => file.endsWith(".yaml"))) {
    const { pack, problems } = parsePack(await readFile(join(from, name), "utf8"));
    const lines = problems.map(
      ({ line, column, severity, message }) =>
        `${join(from, name)}:${line}:${column} ${severity}: ${message}`,
    );
    if (problems.some(({ severity }) => severity === "error")) throw new Error(lines.join("\n"));
    for (const line of lines) process.stderr.write(`${line}\n`);
    await copyFile(join(from, name), join(to, name));
    await writeFile(join(to, name.replace(/\.yaml$/, ".json")), JSON.stringify(pack));
  }
}
