import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { findDesktop, installInDesktop } from "../../../scripts/desktop-host.mjs";
import { cacheFolder, root } from "../../../scripts/pins.mjs";
import { prepareFolders, quietSettings } from "../../../scripts/web-host.mjs";
import type { CaseResult } from "../suite/support/cases.ts";
import { errorsOfExtension } from "./host-log.ts";
import type { Installed } from "./install.ts";
import { copyArticles, openWindow } from "./window.ts";

const carrier = join(root, "test", "vscode", "carrier");

/** Runs the bundled suite in the extension host of VS Code's server, behind a page in the browser. */
export async function runInWeb(installed: Installed, suite: string): Promise<readonly CaseResult[]> {
  const home = await mkdtemp(join(tmpdir(), "checked-results-"));
  const file = join(home, "results.json");
  const window = await openWindow(installed, { env: environmentOf(file) });
  let results: readonly CaseResult[];
  let errors: readonly string[];
  try {
    const log: string[] = [];
    const ended = new Promise<number>((resolve) => {
      void window.page.exposeFunction("codeAutomationExit", resolve);
    });
    await window.page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
      log.push(`${type}: ${args.map(String).join(" ")}`);
    });
    const host = window.address.replace("http:", "vscode-remote:");
    const payload = [
      ["extensionDevelopmentPath", `${host}${carrier}`],
      ["extensionTestsPath", `${host}${suite}`],
    ];
    const query = new URLSearchParams({ folder: window.folder, payload: JSON.stringify(payload) });
    await window.page.goto(`${window.address}/?${query}`);
    const code = await withDeadline(ended, 10 * 60_000, log);
    results = await resultsIn(file, code, log);
  } finally {
    errors = await window.close();
    await rm(home, { recursive: true, force: true });
  }
  return [...results, quietness(errors)];
}

/**
 * The desktop VS Code to run the suite in, too: an installed one; or the version that `SECOND_SOURCE_VSCODE`
 * names (`stable`, `1.91.0`), which is downloaded; or none.
 */
export async function desktopForTests(): Promise<string | null> {
  const named = process.env["SECOND_SOURCE_VSCODE"] ?? "";
  return /^(?:stable|insiders|\d+\.\d+\.\d+)$/.test(named)
    ? downloadAndUnzipVSCode({ version: named, cachePath: cacheFolder })
    : findDesktop();
}

/** Runs the bundled suite in a desktop VS Code. */
export async function runInDesktop(
  executable: string,
  installed: Installed,
  suite: string,
): Promise<readonly CaseResult[]> {
  const home = await mkdtemp(join(tmpdir(), "checked-desktop-"));
  const file = join(home, "results.json");
  const folder = join(home, "articles");
  const folders = { userData: join(home, "user-data"), extensions: join(home, "extensions") };
  try {
    await copyArticles(undefined, folder);
    await prepareFolders(folders, quietSettings);
    await installInDesktop(executable, folders, installed.vsix);
    const code = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: carrier,
      extensionTestsPath: suite,
      extensionTestsEnv: environmentOf(file),
      launchArgs: [folder, "--user-data-dir", folders.userData, "--extensions-dir", folders.extensions],
    });
    const errors = await errorsOfExtension(join(folders.userData, "logs"));
    return [...(await resultsIn(file, code, [])), quietness(errors)];
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What the logs say, as one more case. */
function quietness(errors: readonly string[]): CaseResult {
  const error = errors.length === 0 ? null : errors.join("\n");
  return { name: "the extension writes no error to a log", milliseconds: 0, error };
}

function environmentOf(results: string): NodeJS.ProcessEnv {
  return {
    SECOND_SOURCE_RESULTS: results,
    SECOND_SOURCE_CASES: process.env["SECOND_SOURCE_CASES"] ?? "",
  };
}

async function resultsIn(file: string, code: number, log: readonly string[]): Promise<CaseResult[]> {
  const results: CaseResult[] = JSON.parse(await readFile(file, "utf8").catch(() => "[]"));
  if (code !== 0 || results.length === 0) {
    throw new Error(`VS Code ended the suite with ${code} after ${results.length} cases.\n${log.join("\n")}`);
  }
  return results;
}

async function withDeadline<T>(work: Promise<T>, milliseconds: number, log: readonly string[]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`The suite has not ended in time.\n${log.join("\n")}`));
    timer = setTimeout(fail, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
