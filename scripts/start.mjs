// `npm start [-- FOLDER]`: VS Code with the packed extension on seeds/ or the folder given.
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { findDesktop, installInDesktop, openDesktop } from "./desktop-host.mjs";
import { packExtension } from "./package.mjs";
import { cacheFolder, root } from "./pins.mjs";
import { stopGroupsOnExit, unlessInterrupted } from "./processes.mjs";
import { PlainError, runMain, say, sayWhile } from "./say.mjs";
import {
  ensureWebHost,
  installInWebHost,
  prepareFolders,
  quietSettings,
  startForPerson,
} from "./web-host.mjs";
import { freePort } from "./web-server.mjs";

await runMain(async () => {
  const folder = folderToOpen(process.argv[2]);
  stopGroupsOnExit(0);
  await ensureDependencies();
  const vsix = await sayWhile("Packing the extension", packExtension);
  const desktop = findDesktop();
  if (desktop === null) await startWeb(vsix, folder);
  else await startDesktop(desktop, vsix, folder);
});

/** @param {string | undefined} given */
function folderToOpen(given) {
  const folder = given === undefined ? join(root, "seeds") : resolve(process.env["INIT_CWD"] ?? "", given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new PlainError(
      `${folder} is not a folder: name one that exists, as in npm start -- path/to/articles`,
    );
  }
  return folder;
}

/** @param {"web" | "desktop"} kind */
function foldersOf(kind) {
  const home = join(cacheFolder, "start", kind);
  return { userData: join(home, "user-data"), extensions: join(home, "extensions") };
}

/**
 * @param {string} executable
 * @param {string} vsix
 * @param {string} folder
 */
async function startDesktop(executable, vsix, folder) {
  const folders = foldersOf("desktop");
  await prepareFolders(folders, quietSettings);
  await sayWhile("Installing the extension in a window of its own", () =>
    installInDesktop(executable, folders, vsix),
  );
  say(`Opening VS Code on ${folder}. Ctrl-C here, or closing the window, ends it.`);
  const window = openDesktop(executable, folders, folder);
  await new Promise((end, fail) => window.once("exit", end).once("error", fail));
  await unlessInterrupted();
}

/**
 * @param {string} vsix
 * @param {string} folder
 */
async function startWeb(vsix, folder) {
  const folders = foldersOf("web");
  const port = await freePort(process.env["PORT"]);
  const host = await ensureWebHost();
  await prepareFolders(folders, quietSettings);
  await sayWhile("Installing the extension", () => installInWebHost(host, folders, vsix));
  const running = await startForPerson(host, folders, port);
  const address = `${running.address}/?folder=${encodeURIComponent(folder).replaceAll("%2F", "/")}`;
  say(`\nSecond Source is open at\n\n  ${address}\n\nCtrl-C ends it.`);
  openInBrowser(address);
  await running.ended;
  await unlessInterrupted();
  throw new PlainError("VS Code’s server ended by itself: run npm start again.", running.output());
}

/**
 * A convenience where there is a screen; without one the address is enough.
 * @param {string} address
 */
function openInBrowser(address) {
  const screen = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!process.stdout.isTTY || process.env["CI"] || !screen) return;
  const [command = "", ...args] = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] }[
    String(process.platform)
  ] ?? ["xdg-open"];
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
