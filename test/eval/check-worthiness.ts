/**
 * Scores check-worthiness on tab-separated sentences with the labels Yes and No (CheckThat! 2024): precision,
 * recall and F1 of the sentences worth checking at several thresholds, and how the scores spread.
 * Score: npm run eval -- check-worthiness FILE.tsv or FOLDER…
 * Train: node scripts/train-check-worthiness.mjs FILE.tsv
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadEnglish } from "../../server/src/reading/english/english.ts";
import { dataFiles } from "./data-files.ts";
import { print } from "./print.ts";

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6];
const BINS = [0, 0.2, 0.4, 0.6, 0.8];

const english = await loadEnglish();
for (const path of dataFiles(process.argv.slice(2), [".tsv"])) score(path);

function score(path: string): void {
  const rows = sentencesOf(readFileSync(path, "utf8"));
  const worth = rows.map(({ text }) =>
    Math.max(0, ...english.read(text).sentences.map(({ checkWorthiness }) => checkWorthiness)),
  );
  const positive = rows.filter(({ worthChecking }) => worthChecking).length;
  print(`${basename(path)}: ${rows.length} sentences, ${positive} worth checking`);
  for (const threshold of THRESHOLDS) {
    const taken = rows.filter((_, index) => (worth[index] ?? 0) >= threshold);
    const right = taken.filter(({ worthChecking }) => worthChecking).length;
    const [precision, recall] = [right / taken.length, right / positive];
    const f1 = (2 * precision * recall) / (precision + recall);
    print(`  from ${threshold}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
  }
  for (const low of BINS) {
    const inside = rows.filter((_, index) => Math.min(4, Math.floor((worth[index] ?? 0) * 5)) === low * 5);
    const share = inside.filter(({ worthChecking }) => worthChecking).length / (inside.length || 1);
    print(`  scores from ${low}: ${inside.length} sentences, ${(100 * share).toFixed(0)}% worth checking`);
  }
}

/** The rows of a file: Sentence_id, Text (quoted where it holds quotes), class_label. */
function sentencesOf(tsv: string): { text: string; worthChecking: boolean }[] {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length >= 3)
    .map(([, text = "", label = ""]) => ({
      text: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text,
      worthChecking: label.trim() === "Yes",
    }));
}
