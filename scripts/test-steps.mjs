// What `npm test` runs, in this order.
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureWebHost } from "./web-host.mjs";

/**
 * @typedef {object} Step
 * @property {string} key how the command line names it
 * @property {string} name
 * @property {readonly string[]} args of Node
 * @property {boolean} [reports] whether it is a Vitest run, whose tests are counted
 * @property {boolean} [needsBuild] whether it runs the built product
 * @property {boolean} [againInNewWindows] whether the files that failed are run once more: a window that stalls while it
 *   opens fails what comes after, too
 * @property {() => Promise<unknown>} [prepare] installs what it needs
 */

/**
 * @param {string} key
 * @param {string} name
 * @param {Partial<Step>} [more]
 * @returns {Step}
 */
function vitest(key, name, more) {
  const args = [join("node_modules", "vitest", "vitest.mjs"), "run", "--project", key];
  return { key, name, args, reports: true, ...more };
}

/** @type {readonly Step[]} */
export const steps = [
  { key: "types", name: "types", args: [join("node_modules", "typescript", "bin", "tsc"), "--noEmit"] },
  {
    key: "lint",
    name: "lint",
    args: [join("node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."],
  },
  vitest("unit", "unit"),
  vitest("disk", "notes on disk"),
  { key: "build", name: "build", args: [join("scripts", "package.mjs")] },
  vitest("lsp", "language server", { needsBuild: true }),
  vitest("cli", "command line", { needsBuild: true }),
  vitest("package", "packaging", { needsBuild: true }),
  vitest("vscode", "real VS Code", {
    needsBuild: true,
    againInNewWindows: true,
    prepare: async () => {
      await ensureWebHost();
      await ensureBrowser();
    },
  }),
];

/**
 * The steps that are named, and the build where one of them needs it; all, if none is named.
 * @param {readonly string[]} keys
 * @returns {readonly Step[]}
 */
export function selectSteps(keys) {
  if (keys.length === 0) return steps;
  const build = steps.some(({ key, needsBuild }) => needsBuild && keys.includes(key));
  return steps.filter(({ key }) => keys.includes(key) || (build && key === "build"));
}
