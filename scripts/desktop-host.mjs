// A desktop VS Code, where one is installed and has a screen to open on.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { run, startGroup } from "./processes.mjs";
import { PlainError } from "./say.mjs";

/**
 * The executable of an installed desktop VS Code (not its command-line script), or null.
 * `SECOND_SOURCE_VSCODE` names one, or is `none` for none.
 * @returns {string | null}
 */
export function findDesktop() {
  const named = process.env["SECOND_SOURCE_VSCODE"];
  if (named === "none") return null;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) {
      throw new PlainError(
        `SECOND_SOURCE_VSCODE is “${named}”, where no file is: correct it or leave it away.`,
      );
    }
    return executableBehind(named) ?? named;
  }
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return null;
  for (const place of usualPlaces()) if (existsSync(place)) return place;
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const found = executableBehind(join(folder, process.platform === "win32" ? "code.cmd" : "code"));
    if (found !== null) return found;
  }
  return null;
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].map((folder) =>
      join(folder, "Visual Studio Code.app/Contents/MacOS/Electron"),
    );
  }
  if (process.platform === "win32") {
    return [
      join(process.env["LOCALAPPDATA"] ?? "", "Programs", "Microsoft VS Code", "Code.exe"),
      join(process.env["ProgramFiles"] ?? "", "Microsoft VS Code", "Code.exe"),
    ];
  }
  return ["/usr/share/code/code", "/opt/visual-studio-code/code"];
}

/**
 * The program that a `bin/code` starts; null for a remote window's `code`, which opens no window of its own.
 * @param {string} script
 */
function executableBehind(script) {
  if (!existsSync(script)) return null;
  const home = dirname(dirname(realpathSync(script)));
  const candidates = [
    join(home, "code"),
    join(home, "Code.exe"),
    join(home, "..", "..", "MacOS", "Electron"),
  ];
  return candidates.find(existsSync) ?? null;
}

/**
 * @param {string} executable
 * @param {import("./web-host.mjs").HostFolders} folders
 * @param {string} vsix
 */
export async function installInDesktop(executable, folders, vsix) {
  const cli = commandLineOf(executable);
  const { status, output } = await run(
    executable,
    [
      cli,
      ...["--install-extension", vsix, "--force"],
      ...["--user-data-dir", folders.userData, "--extensions-dir", folders.extensions],
    ],
    { env: { ...desktopEnvironment(), ELECTRON_RUN_AS_NODE: "1" } },
  );
  if (status !== 0) throw new PlainError(`VS Code did not take the extension ${vsix}.`, output);
}

/**
 * The program that VS Code's command line runs; some versions keep it in a folder named after themselves.
 * @param {string} executable
 */
function commandLineOf(executable) {
  const home = dirname(executable);
  const places = [home, join(home, ".."), ...readdirSync(home).map((name) => join(home, name))];
  const found = places
    .flatMap((place) => [join(place, "resources"), join(place, "Resources")])
    .map((resources) => join(resources, "app", "out", "cli.js"))
    .find(existsSync);
  if (found !== undefined) return found;
  throw new PlainError(`${executable} is not a VS Code that can be used: set SECOND_SOURCE_VSCODE=none.`);
}

/**
 * Opens a window on a folder, apart from the person's own windows and settings.
 * @param {string} executable
 * @param {import("./web-host.mjs").HostFolders} folders
 * @param {string} folder
 */
export function openDesktop(executable, folders, folder) {
  return startGroup(
    executable,
    [
      ...["--user-data-dir", folders.userData, "--extensions-dir", folders.extensions],
      ...["--new-window", "--disable-workspace-trust", "--skip-welcome", "--skip-release-notes"],
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...["--disable-updates", "--disable-telemetry", folder],
    ],
    { env: desktopEnvironment() },
  );
}

/** The environment without what another VS Code put there (this may be run in its terminal). */
function desktopEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|npm_)/.test(name)),
  );
}
