// Where the time of reading goes: samples one process while it reads, and counts each sample for the folder or file
// whose code ran or had called what ran.
import { readFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import { table } from "./report.mjs";

const MICROSECONDS = 250;
/** So many articles are read together. */
const TOGETHER = 16;
/** Below this share of the time a row tells nothing. */
const LEAST = 0.005;

/**
 * Reads the first half of the articles to warm up and samples the reading of the second.
 * @param {string} bundle the module of Second Source, not minified
 * @param {readonly string[]} articles
 * @returns {Promise<string>} the table
 */
export async function steps(bundle, articles) {
  const { load } = await import(pathToFileURL(bundle).href);
  const { readFolder } = await load();
  const half = articles.length >> 1;
  readFolder(articles.slice(0, half));
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: MICROSECONDS });
  await session.post("Profiler.start");
  let bytes = 0;
  const begun = process.cpuUsage();
  for (let at = half; at < articles.length; at += TOGETHER) {
    const some = articles.slice(at, at + TOGETHER);
    readFolder(some);
    for (const article of some) bytes += Buffer.byteLength(article);
  }
  const { user, system } = process.cpuUsage(begun);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const times = timesByStep(profile, modulesOf(await readFile(bundle, "utf8")));
  return tableOf(times, (user + system) / bytes);
}

/**
 * The module of each line of a bundle, as esbuild notes it above the module's code.
 * @param {string} bundle
 */
function modulesOf(bundle) {
  let current = "";
  return bundle.split("\n").map((line) => {
    current = /^ *\/\/ (\S+\.[a-z]+)$/.exec(line)?.[1] ?? current;
    return current;
  });
}

/**
 * @param {import("node:inspector").Profiler.Profile} profile
 * @param {readonly string[]} modules
 */
function timesByStep({ nodes, samples = [], timeDeltas = [] }, modules) {
  const steps = new Map(nodes.map(({ id, callFrame }) => [id, stepOf(callFrame, modules)]));
  // What has no module of its own, a pattern or the engine's own code, counts for whoever called it.
  const pending = nodes.slice(0, 1);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const id of node.children ?? []) {
      steps.set(id, steps.get(id) ?? steps.get(node.id) ?? null);
      const child = byId.get(id);
      if (child !== undefined) pending.push(child);
    }
  }
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [nth, id] of samples.entries()) {
    const step = steps.get(id) ?? "the engine (garbage collection, compilation)";
    times.set(step, (times.get(step) ?? 0) + (timeDeltas[nth] ?? 0));
  }
  return times;
}

/**
 * @param {import("node:inspector").Runtime.CallFrame} frame
 * @param {readonly string[]} modules
 */
function stepOf({ url, lineNumber }, modules) {
  const module = url.startsWith("file:") ? modules[lineNumber] : undefined;
  if (module === undefined) return null;
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
  if (dependency !== undefined) return dependency;
  const own = /server\/src\/(.+)$/.exec(module)?.[1];
  if (own === undefined) return null;
  const [, folder = own] = /^((?:reading\/english|article|claims|time)\/[^/]+)\/.+$/.exec(own) ?? [];
  return folder;
}

/**
 * @param {ReadonlyMap<string, number>} times by the clock, which counts other processes, too: only their shares tell
 * @param {number} all microseconds of processor time for a byte
 */
function tableOf(times, all) {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const shown = [...times].filter(([, time]) => time >= LEAST * total).sort((a, b) => b[1] - a[1]);
  const rows = shown.map(([step, time]) => [
    step,
    ((all * time) / total).toFixed(3),
    `${((100 * time) / total).toFixed(1)}%`,
  ]);
  return table(["where", "µs per byte", "share"], [...rows, ["all", all.toFixed(3), "100%"]]).join("\n");
}
