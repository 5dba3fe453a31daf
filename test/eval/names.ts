/**
 * Scores names against data that is no part of the project: exact spans, precision and recall by kind.
 * Run: npm run eval -- names [--misses] [--kind person] FILE.conllu or FOLDER…
 * Reads `number word tag` lines with IOB tags, as WikiNEuRal has them, and CoNLL-U with GUM’s entities.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { settleNames } from "../../server/src/claims/settle-names.ts";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { isOrdinaryWord } from "../../server/src/reading/english/names/lexicon/lexicon.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import type { NameMention } from "../../server/src/reading/name-mention.ts";
import type { Span } from "../../server/src/text/span.ts";
import { dataFiles } from "./data-files.ts";
import { type GoldName, type GoldPassage, readIob } from "./names-gold.ts";
import { isGum, readGum } from "./names-gum.ts";
import { print } from "./print.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, kind: { type: "string", default: "person" } },
});
const tag = await loadTagger();
const counts = new Map<string, { right: number; found: number; gold: number }>();
for (const path of dataFiles(positionals, [".conllu", ".conll", ".col", ".tsv"])) {
  const file = readFileSync(path, "utf8");
  for (const article of isGum(file) ? readGum(file) : readIob(file)) score(article);
}
for (const [kind, { right, found, gold }] of counts) {
  print(`${kind}: ${gold} in the data, P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)}`);
}

/** Scores passages that are one article. */
function score(passages: readonly GoldPassage[]): void {
  let text = "";
  const [names, read, sentences]: [GoldName[], NameMention[], Span[]] = [[], [], []];
  for (const passage of passages) {
    const move = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start + text.length,
      end: span.end + text.length,
    });
    const paragraph = tag(passage.text);
    names.push(...passage.names.map(move));
    read.push(...findNames(paragraph).map(move));
    sentences.push(...paragraph.sentences.map(move));
    text += `${passage.text}\n`;
  }
  const found = settleNames(text, sentences, read, isOrdinaryWord);
  for (const kind of ["person", "organization", "place"]) {
    const count = counts.get(kind) ?? { right: 0, found: 0, gold: 0 };
    const gold = names.filter((name) => name.kind === kind);
    const mine = found.filter((name) => name.kind === kind);
    const right = mine.filter((name) =>
      gold.some(({ start, end }) => start === name.start && end === name.end),
    );
    counts.set(kind, {
      right: count.right + right.length,
      found: count.found + mine.length,
      gold: count.gold + gold.length,
    });
    if (!values.misses || kind !== values.kind) continue;
    for (const { start, end } of gold)
      if (!right.some((name) => name.start === start))
        print(`- ${text.slice(start, end)}\t${around(text, start, end)}`);
    for (const name of mine)
      if (!right.includes(name))
        print(`+ ${text.slice(name.start, name.end)}\t${around(text, name.start, name.end)}`);
  }
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
}
