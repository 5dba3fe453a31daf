// The browser that shows the web workbench to the tests.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { installedOnce } from "./cache.mjs";
import { npm } from "./npm.mjs";
import { chromium } from "./pins.mjs";
import { run } from "./processes.mjs";
import { ensureHostRuntime } from "./runtime.mjs";
import { PlainError } from "./say.mjs";

/**
 * @typedef {object} Browser
 * @property {string} executable
 * @property {Record<string, string>} env what it needs in its environment
 */

/** What keeps Chromium off the network, and what it needs to run as root. */
export const browserArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * An installed Chrome, Chromium or Edge (`SECOND_SOURCE_BROWSER` may name one), else a Chromium from npm.
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const named = process.env["SECOND_SOURCE_BROWSER"];
  if (named) {
    if (!existsSync(named)) {
      throw new PlainError(
        `SECOND_SOURCE_BROWSER is “${named}”, where no file is: correct it or leave it away.`,
      );
    }
    return { executable: named, env: {} };
  }
  for (const executable of usualPlaces().filter(existsSync)) {
    if (process.platform !== "linux" || (await runs(executable, {}))) return { executable, env: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new PlainError("The tests need a browser: install Chrome, Chromium or Edge.");
  }
  return unpackedChromium(
    await installedOnce(`chromium-${chromium}`, "a Chromium for the tests (about 250 MB)", installChromium),
  );
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const homes = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "",
    );
    return homes.flatMap((home) => [
      join(home, "Google", "Chrome", "Application", "chrome.exe"),
      join(home, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} folder */
async function installChromium(folder) {
  await npm(folder, ["install", `@sparticuz/chromium@${chromium}`], "Chromium");
  const home = join(folder, "node_modules", "@sparticuz", "chromium");
  const unpacked = join(folder, "unpacked");
  await mkdir(unpacked);
  // The package unpacks itself into the temporary folder that it is told.
  const script = `
    import Chromium, { inflate } from ${JSON.stringify(pathToFileURL(join(home, "build/esm/index.mjs")).href)};
    await Chromium.executablePath();
    await inflate(${JSON.stringify(join(home, "bin", "al2023.tar.br"))});`;
  const { status, output } = await run(await ensureHostRuntime(), ["--input-type=module", "--eval", script], {
    env: { ...process.env, TMPDIR: unpacked },
  });
  if (status !== 0) throw new PlainError("Chromium could not be unpacked: is the disk full?", output);
}

/**
 * Its own libraries and fonts are used only where the system has none.
 * @param {string} folder
 * @returns {Promise<Browser>}
 */
async function unpackedChromium(folder) {
  const home = join(folder, "unpacked");
  const executable = join(home, "chromium");
  /** @type {Record<string, string>} */
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") };
  const libraries = { LD_LIBRARY_PATH: join(home, "al2023", "lib") };
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    if (await runs(executable, env)) return { executable, env };
  }
  throw new PlainError("The Chromium from npm does not run here: install Chrome, Chromium or Edge.");
}

/**
 * @param {string} executable
 * @param {Record<string, string>} env
 */
async function runs(executable, env) {
  const { status, output } = await run(executable, ["--version"], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return status === 0 && /\d+\.\d+/.test(output);
}
