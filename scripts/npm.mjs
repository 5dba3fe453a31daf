// npm, as it was found: through the npm that runs this script, or the one on the path.
import { run } from "./processes.mjs";
import { PlainError } from "./say.mjs";

/**
 * Runs npm in a folder. No package's install script is ever run.
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {string} what is being installed, for the sentence that a failure shows
 */
export async function npm(folder, args, what) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const all = [...args, "--prefix", folder, ...quiet];
  const own = process.env["npm_execpath"];
  const { status, output } = own?.endsWith(".js")
    ? await run(process.execPath, [own, ...all], { cwd: folder })
    : await run("npm", all, { cwd: folder, shell: process.platform === "win32" });
  if (status !== 0) {
    throw new PlainError(
      `${what} could not be installed: check that the npm registry can be reached (npm ping) and run the command again; what is complete is kept.`,
      output,
    );
  }
}
