// What a Vitest run says of itself in its JSON report.
import { readFile } from "node:fs/promises";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {object} TestReport
 * @property {Counts} counts of the tests
 * @property {readonly string[]} failedFiles the files of which a test or the preparation failed
 * @property {Counts} elsewhere of the tests in all other files
 */

/**
 * Reads the report of a run; empty, if the run did not come so far.
 * @param {string} path
 * @returns {Promise<TestReport>}
 */
export async function readTestReport(path) {
  const { testResults: files = [] } = JSON.parse(await readFile(path, "utf8").catch(() => "{}"));
  const isFailed = (/** @type {any} */ file) => file.status === "failed";
  return {
    counts: countsOf(files),
    failedFiles: files.filter(isFailed).map((/** @type {any} */ { name }) => name),
    elsewhere: countsOf(files.filter((/** @type {any} */ file) => !isFailed(file))),
  };
}

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function sumOfCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * @param {readonly any[]} files
 * @returns {Counts}
 */
function countsOf(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failed = tests.filter(({ status }) => status === "failed").length;
  return { passed, failed, skipped: tests.length - passed - failed };
}
