// One subject's process. It loads the module given as first argument, reads the article in the file given as
// second one, and then does what the parent asks, one thing after the other.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [bundle = "", first = ""] = process.argv.slice(2);
const { load } = await import(pathToFileURL(bundle).href);
/** @type {import("./subject.ts").Subject} */
const subject = await load();
const loaded = process.memoryUsage.rss();
await subject.read(await readFile(first, "utf8"));
process.send?.({ loaded });

/** So many articles of a folder are read together. */
const TOGETHER = 16;

/**
 * Reads articles as those of a folder until the time is out.
 * @param {readonly string[]} articles
 * @param {number} budget in milliseconds of this process
 */
async function round(articles, budget) {
  let [bytes, read] = [0, 0];
  const begun = process.cpuUsage();
  while (read < articles.length && milliseconds(process.cpuUsage(begun)) <= budget) {
    const some = articles.slice(read, read + TOGETHER);
    if (subject.readFolder === undefined) for (const article of some) await subject.read(article);
    else await subject.readFolder(some);
    read += some.length;
    for (const article of some) bytes += Buffer.byteLength(article);
  }
  return { bytes, busy: milliseconds(process.cpuUsage(begun)), read, rss: process.memoryUsage.rss() };
}

/**
 * Reads texts one after the other.
 * @param {(text: string) => unknown} read
 * @param {readonly string[]} texts
 */
async function timed(read, texts) {
  const each = [];
  for (const text of texts) {
    const before = performance.now();
    await read(text);
    each.push(performance.now() - before);
  }
  return { each };
}

/** @param {any} asked */
function answerTo(asked) {
  if ("alone" in asked) return timed(subject.read, asked.alone);
  if ("edits" in asked)
    return subject.readEdited === undefined ? { each: [] } : timed(subject.readEdited, asked.edits);
  return round(asked.articles, asked.budget);
}

/** @param {NodeJS.CpuUsage} usage */
function milliseconds({ user, system }) {
  return (user + system) / 1000;
}

process.on("message", async (asked) => {
  process.send?.(await answerTo(asked));
});
