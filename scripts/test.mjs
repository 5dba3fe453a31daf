// `npm test [-- STEP…]`: runs every check, goes on after a failure, and ends with a summary.
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./pins.mjs";
import { run, stopGroupsOnExit } from "./processes.mjs";
import { PlainError, runMain, say, seconds } from "./say.mjs";
import { selectSteps, steps } from "./test-steps.mjs";

/**
 * @typedef {object} Outcome
 * @property {string} key
 * @property {string} name
 * @property {boolean} ok
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} milliseconds
 */

const timeLimit = 30 * 60_000;
const reports = join(root, "out", "test");

await runMain(async () => {
  const keys = process.argv.slice(2);
  const unknown = keys.find((key) => !steps.some((step) => step.key === key));
  if (unknown !== undefined) {
    throw new PlainError(
      `There is no step “${unknown}”: name some of ${steps.map(({ key }) => key).join(", ")}.`,
    );
  }
  stopGroupsOnExit(130);
  await ensureDependencies();
  await mkdir(reports, { recursive: true });
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of selectSteps(keys)) {
    const built = outcomes.every(({ key, ok }) => ok || key !== "build");
    outcomes.push(await runStep(step, built));
  }
  return summarise(outcomes);
});

/**
 * @param {import("./test-steps.mjs").Step} step
 * @param {boolean} built whether the product could be built
 * @returns {Promise<Outcome>}
 */
async function runStep(step, built) {
  say(`\n── ${step.name}`);
  const begun = performance.now();
  await rm(reportOf(step.key), { force: true });
  const { status, output } =
    step.needsBuild && !built ? { status: 1, output: "Not run: the build failed." } : await resultOf(step);
  const counts = step.reports ? await countsOf(step.key) : { passed: 0, failed: 0, skipped: 0 };
  // A step that reports no tests counts as one itself; so does a run that fails beside its tests.
  if (status === 0 && !step.reports) counts.passed = 1;
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (status === 0 && step.reports && counts.passed === 0) counts.failed = 1;
  const ok = status === 0 && counts.failed === 0;
  const milliseconds = performance.now() - begun;
  if (!ok) say(output.trim() || "No test ran.");
  say(`${ok ? "✓" : "✗"} ${step.name}, ${seconds(milliseconds)}`);
  return { key: step.key, name: step.name, ok, ...counts, milliseconds };
}

/** @param {import("./test-steps.mjs").Step} step */
async function resultOf(step) {
  try {
    await step.prepare?.();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return { status: 1, output: [error.details, error.message].join("\n") };
  }
  const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(step.key)}`];
  return run(process.execPath, [...step.args, ...(step.reports ? reporting : [])], {
    cwd: root,
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" },
    timeout: timeLimit,
  });
}

/** @param {string} key */
function reportOf(key) {
  return join(reports, `${key}.json`);
}

/**
 * The tests that a Vitest run reports; none, if it did not come so far.
 * @param {string} key
 */
async function countsOf(key) {
  const report = JSON.parse(await readFile(reportOf(key), "utf8").catch(() => "{}"));
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {number} the exit status
 */
function summarise(outcomes) {
  const row = (/** @type {readonly string[]} */ [name = "", ...cells]) =>
    name.padEnd(18) + cells.map((cell) => cell.padStart(9)).join("");
  say(`\n${row(["step", "result", "passed", "failed", "skipped", "time"])}`);
  for (const { name, ok, passed, failed, skipped, milliseconds } of outcomes) {
    const numbers = [passed, failed, skipped].map(String);
    say(row([name, ok ? "ok" : "FAILED", ...numbers, seconds(milliseconds)]));
  }
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  say(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return outcomes.length > 0 && outcomes.every(({ ok }) => ok) ? 0 : 1;
}
