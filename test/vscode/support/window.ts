import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { browserArguments } from "../../../scripts/browser.mjs";
import { root } from "../../../scripts/pins.mjs";
import { stopGroupsOnExit } from "../../../scripts/processes.mjs";
import {
  prepareFolders,
  quietSettings,
  type RunningHost,
  startForTests,
} from "../../../scripts/web-host.mjs";
import { freePort } from "../../../scripts/web-server.mjs";
import { errorsOfExtension, namesExtension } from "./host-log.ts";
import type { Installed } from "./install.ts";

stopGroupsOnExit(143);

/**
 * The look of every window that is tested, so that screenshots resemble each other; in the words of the pinned
 * version, which would else rewrite the file.
 */
const windowSettings = {
  ...quietSettings,
  "extensions.autoUpdate": "off",
  "workbench.colorTheme": "Light Modern",
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
};

/** How long a window of a busy machine is waited for, in milliseconds, where a test says nothing else. */
const PATIENCE = 60_000;

/** A window of VS Code's web workbench, with a server, a profile and a folder of its own. */
export interface WebWindow {
  readonly page: Page;
  /** Of the server, without a slash at its end. */
  readonly address: string;
  /** The opened folder: a copy that tests may write to. */
  readonly folder: string;
  /** Ends everything, removes the folders, and gives the errors that the extension wrote to a log. */
  close(): Promise<readonly string[]>;
}

/** What a window may be given. */
export interface WindowOptions {
  /** The folder that is copied and opened; the seeds unless told. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** More environment for the extensions. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts a server and a browser; the page is still blank. */
export async function openWindow(installed: Installed, options: WindowOptions = {}): Promise<WebWindow> {
  const home = await mkdtemp(join(tmpdir(), "checked-window-"));
  const folder = join(home, "articles");
  const folders = { userData: join(home, "user-data"), extensions: installed.extensions };
  await copyArticles(options.folder, folder);
  await prepareFolders(folders, { ...windowSettings, ...options.settings });
  const host = await startForTests(installed.host, folders, await freePort(), options.env);
  const context = await openBrowser(installed).catch(async (error: unknown) => {
    await host.stop();
    throw error;
  });
  const consoleErrors: string[] = [];
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && namesExtension(message.text())) consoleErrors.push(message.text());
  });
  return {
    page,
    address: host.address,
    folder,
    close: () => closeWindow(context, host, home, consoleErrors),
  };
}

/** Copies articles to a folder that tests may write to, without notes that somebody made on them. */
export async function copyArticles(from: string | undefined, to: string): Promise<void> {
  const source = from ?? join(root, "seeds");
  await cp(source, to, { recursive: true, filter: (path) => path !== join(source, ".second-source") });
}

async function openBrowser({ browser }: Installed): Promise<BrowserContext> {
  const started = await chromium.launch({
    executablePath: browser.executable,
    args: browserArguments,
    env: { ...process.env, ...browser.env },
  });
  return started.newContext({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
}

async function closeWindow(
  context: BrowserContext,
  host: RunningHost,
  home: string,
  consoleErrors: readonly string[],
): Promise<readonly string[]> {
  await context.browser()?.close();
  await host.stop();
  const errors = [...consoleErrors, ...(await errorsOfExtension(join(home, "user-data", "logs")))];
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
  return errors;
}
