// Runs the subjects, each in its own process, in turns, so that what slows the machine slows all of them.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { editsOf, endless } from "./articles.mjs";

const ROUNDS = 5;
const BUDGET = 1500;
/** For the first round, which only warms up: programs of many functions are compiled while they run. */
const WARM_UP = 6000;
const STARTS = 5;
const EDITS = 40;
/** How many articles are read each by itself. */
const ALONE = 60;
const MANY = 1000;
/** How long the many articles may take a subject, in milliseconds of its process. */
const PATIENCE = 20_000;

/**
 * @typedef {object} Figures
 * @property {number} throughput bytes in a millisecond of processor time
 * @property {number} article milliseconds
 * @property {number} paragraph milliseconds for the paragraph of an edit alone
 * @property {number} edit milliseconds for the article again; not a number where a subject has no such thing
 * @property {number} start milliseconds from the start of the process to the first article read
 * @property {number} loaded bytes of memory
 * @property {number} after bytes of memory after \`read\` articles
 * @property {number} read
 */

/**
 * Measures subjects beside each other.
 * @param {ReadonlyMap<string, string>} bundles the subjects' modules by their names
 * @param {readonly string[]} articles
 * @param {string} first the file of the article that is read first
 * @returns {Promise<Map<string, Figures>>}
 */
export async function measure(bundles, articles, first) {
  const starts = await measureStarts([...bundles], first);
  const running = [];
  for (const [name, bundle] of bundles) running.push({ name, ...(await startReader(bundle, first)) });
  try {
    const supply = running.map(() => endless(articles));
    const take = (/** @type {number} */ nth, /** @type {number} */ count) =>
      Array.from({ length: count }, () => supply[nth]?.next().value ?? "");
    /** @type {{ bytes: number, busy: number, read: number, rss: number }[][]} */
    const rounds = running.map(() => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [nth, { ask }] of running.entries()) {
        const result = await ask({
          articles: take(nth, round > 0 ? 300 : 1000),
          budget: round > 0 ? BUDGET : WARM_UP,
        });
        if (round > 0) rounds[nth]?.push(result);
      }
    }
    const [article = ""] = articles.filter(({ length }) => length > 4000 && length < 9000);
    const edits = editsOf(article || (articles[0] ?? ""), 2 * EDITS);
    const edited = [];
    for (const { ask } of running)
      edited.push({
        alone: await ask({ alone: take(edited.length, ALONE) }),
        articles: await ask({ edits: edits.slice(EDITS).map((edit) => edit.article) }),
        paragraphs: await ask({ alone: edits.slice(0, EDITS).map((edit) => edit.paragraph) }),
      });
    const figures = new Map();
    for (const [nth, { name, loaded, ask }] of running.entries()) {
      const own = rounds[nth] ?? [];
      const soFar = own.reduce((sum, { read }) => sum + read, 0);
      const last = await ask({ articles: take(nth, Math.max(1, MANY - soFar)), budget: PATIENCE });
      figures.set(name, {
        throughput: median(own.map(({ bytes, busy }) => bytes / busy)),
        article: median(edited[nth]?.alone.each ?? []),
        paragraph: median(edited[nth]?.paragraphs.each.slice(EDITS / 4) ?? []),
        edit: median(edited[nth]?.articles.each.slice(EDITS / 4) ?? []),
        start: median(starts.get(name) ?? []),
        loaded,
        after: last.rss,
        read: soFar + last.read,
      });
    }
    return figures;
  } finally {
    for (const { child } of running) child.kill();
  }
}

/**
 * @param {readonly (readonly [string, string])[]} bundles
 * @param {string} first
 */
async function measureStarts(bundles, first) {
  /** @type {Map<string, number[]>} */
  const starts = new Map(bundles.map(([name]) => [name, []]));
  for (let round = 0; round < STARTS; round++) {
    for (const [name, bundle] of bundles) {
      const { child, took } = await startReader(bundle, first);
      child.kill();
      starts.get(name)?.push(took);
    }
  }
  return starts;
}

/**
 * @param {string} bundle
 * @param {string} first
 */
async function startReader(bundle, first) {
  const before = performance.now();
  const child = fork(join(import.meta.dirname, "reader.mjs"), [bundle, first]);
  const [{ loaded }] = await answer(child);
  const took = performance.now() - before;
  const ask = async (/** @type {object} */ question) => {
    const answered = answer(child);
    child.send(question);
    return (await answered)[0];
  };
  return { child, took, loaded, ask };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<any[]>}
 */
async function answer(child) {
  const ended = new AbortController();
  const end = once(child, "exit", { signal: ended.signal }).then(() => {
    throw new Error("A measured process ended by itself.");
  });
  try {
    return await Promise.race([once(child, "message", { signal: ended.signal }), end]);
  } finally {
    end.catch(() => {});
    ended.abort();
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
