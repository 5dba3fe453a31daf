// VS Code's own server and web workbench, from npm: the host that every machine can have.
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { installedOnce } from "./cache.mjs";
import { npm } from "./npm.mjs";
import { codeServer } from "./pins.mjs";
import { run, startGroup, stopGroup } from "./processes.mjs";
import { ensureHostRuntime } from "./runtime.mjs";
import { PlainError } from "./say.mjs";

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

/**
 * @param {string} node
 * @param {number} port
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<RunningHost>}
 */
async function start(node, port, args, env = {}) {
  const child = startGroup(node, args, { env: { ...hostEnvironment(), ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once("close", () => resolve()));
  const running = {
    address: `http://127.0.0.1:${port}`,
    output: () => output,
    ended,
    stop: () => stopGroup(child),
  };
  if (!(await answers(running.address, child))) {
    await running.stop();
    throw new PlainError("VS Code’s server did not start; its own words stand above.", output);
  }
  return running;
}

/**
 * @param {string} address
 * @param {import("node:child_process").ChildProcess} child
 */
async function answers(address, child) {
  const deadline = performance.now() + 60_000;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const reply = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await reply?.body?.cancel();
    if (reply?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** The environment of a host: without what npm, a proxy of code-server or another VS Code put there. */
function hostEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(?:npm_|VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|VITEST)/i.test(name),
    ),
  );
}

/**
 * A port that nobody listens on.
 * @param {string} [wanted] the port to take, if it is free
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  const port = wanted === undefined || wanted === "" ? 0 : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainError(`PORT is “${wanted}”: set it to a port number or leave it away.`);
  }
  const server = createServer();
  try {
    await new Promise((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
    });
  } catch {
    throw new PlainError(`Port ${port} is taken or not allowed: set PORT to another one or leave it away.`);
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : port;
}
