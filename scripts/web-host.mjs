// VS Code's own server and web workbench, from npm: the host that every machine can have.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installedOnce } from "./cache.mjs";
import { npm } from "./npm.mjs";
import { codeServer } from "./pins.mjs";
import { run } from "./processes.mjs";
import { ensureHostRuntime } from "./runtime.mjs";
import { PlainError } from "./say.mjs";
import { hostEnvironment, start } from "./web-server.mjs";

/**
 * @typedef {object} WebHost
 * @property {string} node the runtime
 * @property {string} folder of the code-server package
 */

/**
 * @typedef {object} HostFolders
 * @property {string} userData
 * @property {string} extensions
 */

/**
 * @typedef {object} RunningHost
 * @property {string} address without a slash at its end
 * @property {() => string} output what the server wrote so far
 * @property {Promise<void>} ended when the server has ended
 * @property {() => Promise<void>} stop ends it and all its children
 */

/**
 * Installs what is missing of the host.
 * @returns {Promise<WebHost>}
 */
export async function ensureWebHost() {
  const folder = await installedOnce(
    `code-server-${codeServer}`,
    "VS Code’s server and web workbench (about 600 MB)",
    async (partial) => {
      const what = "VS Code’s web workbench";
      await npm(partial, ["install", `code-server@${codeServer}`], what);
      await npm(
        join(partial, "node_modules", "code-server", "lib", "vscode"),
        ["install", "--omit=dev"],
        what,
      );
    },
  );
  return { node: await ensureHostRuntime(), folder: join(folder, "node_modules", "code-server") };
}

/** What keeps a fresh window quiet: the settings of a window that nobody has used before. */
export const quietSettings = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "editor.wordWrap": "on",
  "git.openRepositoryInParentFolders": "never",
};

/**
 * Makes the folders of a host; settings that are already there are kept.
 * @param {HostFolders} folders
 * @param {Record<string, unknown>} settings
 */
export async function prepareFolders({ userData, extensions }, settings) {
  await mkdir(join(userData, "User"), { recursive: true });
  await mkdir(extensions, { recursive: true });
  await writeFile(join(userData, "User", "settings.json"), `${JSON.stringify(settings, null, 2)}\n`, {
    flag: "wx",
  }).catch(() => {});
}

/**
 * Installs a packed extension for the windows of these folders.
 * @param {WebHost} host
 * @param {HostFolders} folders
 * @param {string} vsix
 */
export async function installInWebHost({ node, folder }, folders, vsix) {
  const { status, output } = await run(
    node,
    [
      join(folder, "out", "node", "entry.js"),
      "--install-extension",
      vsix,
      "--force",
      "--user-data-dir",
      folders.userData,
      "--extensions-dir",
      folders.extensions,
    ],
    { env: hostEnvironment() },
  );
  if (status !== 0 || !output.includes("successfully installed")) {
    throw new PlainError(`VS Code did not take the extension ${vsix}.`, output);
  }
}

/**
 * Starts the workbench as a person uses it.
 * @param {WebHost} host
 * @param {HostFolders} folders
 * @param {number} port
 * @returns {Promise<RunningHost>}
 */
export function startForPerson({ node, folder }, folders, port) {
  return start(node, port, [
    join(folder, "out", "node", "entry.js"),
    ...[
      "--auth",
      "none",
      "--bind-addr",
      `127.0.0.1:${port}`,
      "--config",
      join(folders.userData, "config.yaml"),
    ],
    ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--ignore-last-opened"],
    ...["--disable-getting-started-override"],
    ...["--user-data-dir", folders.userData, "--extensions-dir", folders.extensions],
  ]);
}

/**
 * Starts the workbench as tests drive it: its page takes a `payload` that names a test module.
 * @param {WebHost} host
 * @param {HostFolders} folders
 * @param {number} port
 * @param {NodeJS.ProcessEnv} [env] more environment for the server and so for the extensions
 * @returns {Promise<RunningHost>}
 */
export function startForTests({ node, folder }, folders, port, env = {}) {
  return start(
    node,
    port,
    [
      join(folder, "lib", "vscode", "out", "server-main.js"),
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off", "--enable-smoke-test-driver"],
      ...["--disable-workspace-trust", "--server-data-dir", folders.userData],
      ...["--user-data-dir", folders.userData, "--extensions-dir", folders.extensions],
    ],
    // A host under test asks no gallery for extensions.
    { EXTENSIONS_GALLERY: "{}", ...env },
  );
}
