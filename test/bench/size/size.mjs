// Folders of several sizes, opened cold and warm, and typed in; the rows of the table in docs/performance.md.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { table } from "../report.mjs";
import { articleText } from "./article-text.mjs";
import { openFolder } from "./server-client.mjs";

/** The numbers of articles that are measured unless told otherwise. */
export const sizes = [10, 100, 1_000, 10_000];

const KEYSTROKES = 60;
/** Until threads without work have ended and their memory has returned, in milliseconds. */
const SETTLING = 12_000;

/**
 * @typedef {object} Measured
 * @property {number} articles
 * @property {number} cold seconds until every finding is there
 * @property {number} warm the same, with the index of the session before
 * @property {number} median milliseconds from a keystroke to its findings
 * @property {number} high the 95th percentile of that
 * @property {number} peak bytes of resident memory at its highest
 * @property {number} settled bytes when everything has come to rest
 * @property {number} findings
 */

/**
 * @param {readonly number[]} wanted
 * @param {readonly string[] | null} news the articles to take, from all of them evenly; `null` for our own
 * @param {(line: string) => void} say
 */
export async function sizeTable(wanted, news, say) {
  /** @type {Measured[]} */
  const rows = [];
  for (const articles of wanted) {
    const measured = await measure(articles, (nth) =>
      news === null ? articleText(nth) : (news[Math.floor((nth * news.length) / articles)] ?? ""),
    );
    rows.push(measured);
    say(JSON.stringify(measured));
  }
  return [
    `${availableParallelism()} cores, Node ${process.versions.node}. In brackets: how many times the row above.`,
    "",
    ...table(
      ["articles", "findings", "cold", "warm", "a keystroke", "95th percentile", "memory at most", "settled"],
      rows.map((row, nth) => cells(row, rows[nth - 1])),
    ),
  ].join("\n");
}

/**
 * @param {number} articles
 * @param {(nth: number) => string} textOf
 */
async function measure(articles, textOf) {
  const base = await mkdtemp(join(tmpdir(), "second-source-size-"));
  const [folder, storage] = [join(base, "articles"), join(base, "index")];
  try {
    await mkdir(folder);
    for (let nth = 0; nth < articles; nth++) await writeFile(pathOf(folder, nth), textOf(nth));
    await pause(2_500);
    const cold = await openFolder(folder, storage);
    const { highest } = await cold.memory();
    const times = [
      ...(await cold.keystrokes(pathOf(folder, 0), KEYSTROKES)),
      ...(await cold.keystrokes(pathOf(folder, 1), KEYSTROKES)),
    ].sort((a, b) => a - b);
    await pause(SETTLING);
    const { now } = await cold.memory();
    const findings = cold.findings();
    await cold.stop();
    const warm = await openFolder(folder, storage);
    await warm.stop();
    return {
      articles,
      findings,
      cold: cold.ready / 1000,
      warm: warm.ready / 1000,
      median: times[Math.floor(times.length / 2)] ?? Number.NaN,
      high: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
      peak: highest,
      settled: now,
    };
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {number} nth
 */
function pathOf(folder, nth) {
  return join(folder, `article-${String(nth).padStart(5, "0")}.txt`);
}

/**
 * @param {Measured} row
 * @param {Measured | undefined} above
 */
function cells(row, above) {
  const times = (/** @type {keyof Measured} */ name) =>
    above === undefined ? "" : ` (${(row[name] / above[name]).toPrecision(2)}×)`;
  return [
    row.articles.toLocaleString("en"),
    row.findings.toLocaleString("en"),
    `${row.cold.toFixed(1)} s${times("cold")}`,
    `${row.warm.toFixed(1)} s${times("warm")}`,
    `${row.median.toFixed(0)} ms${times("median")}`,
    `${row.high.toFixed(0)} ms${times("high")}`,
    `${(row.peak / 1e6).toFixed(0)} MB${times("peak")}`,
    `${(row.settled / 1e6).toFixed(0)} MB${times("settled")}`,
  ];
}
