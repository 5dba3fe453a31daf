import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Browser, ensureBrowser } from "../../../scripts/browser.mjs";
import { vsixPath } from "../../../scripts/package.mjs";
import { ensureWebHost, installInWebHost, type WebHost } from "../../../scripts/web-host.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** What every test file runs in. */
    installed: Installed;
  }
}

/** A host, a browser, and an extensions folder that holds nothing but the packed extension. */
export interface Installed {
  readonly host: WebHost;
  readonly browser: Browser;
  readonly vsix: string;
  readonly extensions: string;
}

/** Runs once before all files: installs what is missing and puts the packed extension into a fresh folder. */
export default async function install(project: TestProject): Promise<() => Promise<void>> {
  const vsix = await vsixPath();
  if (!existsSync(vsix)) throw new Error(`There is no ${vsix}: run “npm run package” first.`);
  const host = await ensureWebHost();
  const browser = await ensureBrowser();
  const home = await mkdtemp(join(tmpdir(), "checked-extensions-"));
  const extensions = join(home, "extensions");
  await installInWebHost(host, { userData: join(home, "user-data"), extensions }, vsix);
  project.provide("installed", { host, browser, vsix, extensions });
  return () => rm(home, { recursive: true, force: true });
}
