// Runs an evaluation: `npm run eval -- dates PATH [--half dev|test] [--misses]`. Data stays where it is.
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** What each evaluation reads, and where such data is published. */
const kinds = {
  dates: [
    "TimeML .tml files, or columns of tokens with time tags, in a folder",
    "TempEval-3's training part, TBAQ: github.com/jspotter/TempEval-3",
  ],
  figures: [
    "CQE's JSON, quantulum3's quantities.json, Recognizers-Text's NumberModel.json",
    "github.com/satya77/CQE_Evaluation, github.com/nielstron/quantulum3, github.com/microsoft/Recognizers-Text",
  ],
  names: [
    "words in columns with IOB tags, or CoNLL-U with GUM's entities",
    "github.com/Babelscape/wikineural, github.com/UniversalDependencies/UD_English-GUM",
  ],
  "name-pairs": ["CSV: two names and a label, 1 or 0", "lists of transliterated or misspelled names"],
  attribution: [
    "folders with text/*.txt and attributions/*.ann (brat)",
    "github.com/networkdynamics/PolNeAR",
  ],
  "check-worthiness": ["TSV: id, text, Yes or No", "the CheckThat! labs at CLEF, gitlab.com/checkthat_lab"],
  "article-dates": ["articles, with their dates in the files' names", "any news that you have"],
  mutations: ["articles, with their dates in the files' names; none is needed", "any news that you have"],
  agreement: ["articles, or folders of them, read as one folder", "any news that you have"],
  contradictions: [
    "a folder with a folder for each story, and JSON lines with the contradictions in them",
    "several reports of one story that you have marked",
  ],
  retellings: [
    "JSON lines: an article's file, a summary, the same in other words, and altered summaries",
    "articles that you have summarised and altered",
  ],
  silence: ["articles, or folders of them, in which nobody planted an error", "any news that you have"],
  mojibake: ["ftfy's JSON: original, fixed", "github.com/rspeer/python-ftfy, tests/test-cases"],
};

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(kinds, name)) {
  process.stderr.write("Which evaluation? npm run eval -- KIND PATH… [--misses]\n\n");
  for (const [kind, [format, published]] of Object.entries(kinds))
    process.stderr.write(`  ${kind}\n    reads ${format}\n    data  ${published}\n`);
  process.stderr.write("\ndocs/evaluation.md describes each, how it is scored, and the latest figures.\n");
  process.exit(2);
}
const folder = await mkdtemp(join(import.meta.dirname, "..", "node_modules", ".eval-"));
try {
  const outfile = join(folder, "eval.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "..", "test", "eval", `${name}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  process.argv = [process.execPath, outfile, ...rest];
  await import(outfile);
} catch (error) {
  if (!(error instanceof Error) || error.name !== "NoData") throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}
