// Measures the reading: `npm run bench [-- PATH…]` beside other libraries, on the news in the paths or on the
// seeds; `npm run bench -- steps [PATH…]` where its time goes; `npm run bench -- growth [NAME…]` how its time grows
// with hostile texts; `npm run bench -- facts` large fact packs; `npm run bench -- size [N…] [PATH…]` folders of N articles, of
// our own or of those in the paths. Writes
// docs/performance.md.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { articlesIn, endless, varied } from "../test/bench/articles.mjs";
import { measure } from "../test/bench/measure.mjs";
import { peers } from "../test/bench/peers.mjs";
import { baseline, comparison, putInto } from "../test/bench/report.mjs";
import { sizes, sizeTable } from "../test/bench/size/size.mjs";
import { steps } from "../test/bench/steps.mjs";
import { installedOnce } from "./cache.mjs";
import { npm } from "./npm.mjs";
import { root } from "./pins.mjs";
import { PlainError, runMain, say, sayWhile } from "./say.mjs";

const run = promisify(execFile);

const page = join(root, "docs", "performance.md");

/** @type {import("esbuild").BuildOptions} */
const options = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.12",
  // Node has them since 10; esbuild would make a call of each, which costs more than the match.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  logLevel: "error",
  mainFields: ["module", "main"],
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
};

/**
 * @param {string} folder where the bundles go
 * @param {readonly string[]} paths
 */
async function compare(folder, paths) {
  const found = await articlesIn(paths.length > 0 ? paths : [join(root, "seeds")]);
  const articles = paths.length > 0 ? found : found.map((article) => varied(article, 1));
  const first = join(folder, "first.txt");
  await writeFile(first, articles.shift() ?? "");
  const news =
    paths.length > 0
      ? `${articles.length} news articles, none of them twice`
      : `the ${found.length} seed articles with other numbers and names each time`;
  const bundles = new Map([
    ["Second Source", await bundled(folder, "second-source")],
    [baseline, await bundled(folder, "wink")],
  ]);
  const reads = new Map([
    ["Second Source", "everything: structure, figures, dates, names, quotations, attributions, claims"],
    [baseline, "parts of speech, lemmas"],
  ]);
  for (const { name, reads: kinds, spec, source } of peers) {
    const bundle = await peerBundle(folder, name, spec, source);
    if (bundle === null) continue;
    bundles.set(name, bundle);
    reads.set(name, kinds);
  }
  const figures = await sayWhile("Measuring", () => measure(bundles, articles, first));
  const text = comparison(figures, reads, news);
  say(`\n${text}\n`);
  await putInto(page, "comparison", text);
}

/** How many articles tell where the time goes, from seeds. */
const MANY = 600;

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 */
async function tellSteps(folder, paths) {
  const found = await articlesIn(paths.length > 0 ? paths : [join(root, "seeds")]);
  const supply = endless(found);
  const articles = paths.length > 0 ? found : Array.from({ length: MANY }, () => supply.next().value);
  const text = await steps(await bundled(folder, "second-source", { minify: false }), articles);
  say(`\n${text}\n`);
  await putInto(page, "steps", text);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {import("esbuild").BuildOptions} [other]
 */
async function bundled(folder, name, other = {}) {
  const outfile = join(folder, `${name}.mjs`);
  await build({ ...options, ...other, entryPoints: [join(root, "test", "bench", `${name}.ts`)], outfile });
  return outfile;
}

/**
 * A library's bundle; \`null\`, with a word, where the library cannot be had.
 * @param {string} folder
 * @param {string} name
 * @param {string} spec
 * @param {string} source
 */
async function peerBundle(folder, name, spec, source) {
  try {
    const resolveDir = await installedOnce(
      join("bench", spec.replace("/", "-")),
      `${name} to measure beside`,
      (partial) => npm(partial, ["install", spec], name),
    );
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...options, stdin: { contents: source, resolveDir }, outfile });
    return outfile;
  } catch {
    say(`${name} cannot be had here and is left out.`);
    return null;
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} names
 */
async function grow(folder, names) {
  const { growth } = await import(await bundled(folder, "growth"));
  await putInto(page, "growth", await growth(names, say));
}

/** @param {string} folder */
async function measureFacts(folder) {
  const { facts } = await import(await bundled(folder, "facts"));
  await putInto(
    page,
    "facts",
    await facts(await articlesIn([join(root, "seeds")]), join(root, "server", "facts"), say),
  );
}

/** @param {readonly string[]} words numbers of articles, and paths to take them from */
async function measureSizes(words) {
  await run(process.execPath, [join(root, "esbuild.mjs")], { cwd: root });
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const wanted = numbers.length > 0 ? numbers : sizes;
  const paths = words.filter((word) => !/^\d+$/.test(word));
  const news = paths.length > 0 ? await articlesIn(paths) : null;
  if (news !== null && news.length < Math.max(...wanted))
    throw new PlainError(`There are only ${news.length} articles in these paths.`);
  const text = await sizeTable(wanted, news, say);
  say(`\n${text}\n`);
  await putInto(page, news === null ? "size" : "size-news", text);
}

await runMain(async () => {
  const folder = await mkdtemp(join(root, "node_modules", ".bench-"));
  const [first, ...rest] = process.argv.slice(2);
  try {
    if (first === "growth") await grow(folder, rest);
    else if (first === "steps") await tellSteps(folder, rest);
    else if (first === "facts") await measureFacts(folder);
    else if (first === "size") await measureSizes(rest);
    else await compare(folder, process.argv.slice(2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
