// `npm test [-- STEP…]`: runs every check, goes on after a failure, and ends with a summary.
import { mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./pins.mjs";
import { run, stopGroupsOnExit } from "./processes.mjs";
import { PlainError, runMain, say, seconds } from "./say.mjs";
import { readTestReport, sumOfCounts } from "./test-report.mjs";
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
  const { status, output, counts } =
    step.needsBuild && !built ? notRun("Not run: the build failed.") : await resultOf(step);
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

/** @param {string} output why */
function notRun(output) {
  return { status: 1, output, counts: { passed: 0, failed: 0, skipped: 0 } };
}

/** @param {import("./test-steps.mjs").Step} step */
async function resultOf(step) {
  try {
    await step.prepare?.();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return notRun([error.details, error.message].join("\n"));
  }
  if (!step.reports) return { ...notRun(""), ...(await runNode(step.args)) };
  const first = await runVitest(step.args, step.key);
  if (!step.againInNewWindows || first.status === 0 || first.failedFiles.length === 0) return first;
  say(first.output.trim());
  say(`Once more, in new windows: ${first.failedFiles.map((file) => basename(file)).join(", ")}`);
  const second = await runVitest([...step.args, ...first.failedFiles], `${step.key}-again`);
  return { ...second, counts: sumOfCounts(first.elsewhere, second.counts) };
}

/**
 * @param {readonly string[]} args
 * @param {string} name of the report
 */
async function runVitest(args, name) {
  const report = join(reports, `${name}.json`);
  await rm(report, { force: true });
  const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { ...(await runNode([...args, ...reporting])), ...(await readTestReport(report)) };
}

/** @param {readonly string[]} args of Node */
function runNode(args) {
  return run(process.execPath, args, {
    cwd: root,
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" },
    timeout: timeLimit,
  });
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
