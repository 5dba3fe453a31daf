import { parseArgs } from "node:util";
import type { Facts } from "../../server/src/facts/facts.ts";
import { articles } from "../mutations/articles.ts";
import { mutationFacts } from "../mutations/facts.ts";
import { type Mutant, mutantsOf } from "../mutations/mutants.ts";
import { findingsIn, recallOf } from "../mutations/recall.ts";
import { factsIn, newsIn } from "./articles.ts";
import { mutantsOfNews } from "./mutate-news.ts";
import { percent, print } from "./print.ts";

/**
 * How much of what is shifted in correct texts is found: in the articles of `test/mutations`, and in news from paths,
 * where what the packs, the calendar or the text itself can contradict is shifted. News carries its date in its files'
 * names. `--misses` prints what was not found.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, facts: { type: "string", multiple: true } },
});

interface Tried {
  readonly mutant: Mutant;
  readonly found: boolean;
}

print("test/mutations");
show(
  articles.flatMap(({ text, date }) =>
    mutantsOf(text).mutants.map((mutant) => tried(mutant, mutationFacts, date, 0)),
  ),
);
if (positionals.length > 0) {
  const facts = factsIn(values.facts);
  const all: Tried[] = [];
  for (const { name, text } of newsIn(positionals)) {
    const date = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(name)?.[0];
    if (date === undefined) continue;
    const mutants = mutantsOfNews(text, date, facts);
    if (mutants.length === 0) continue;
    const before = findingsIn(text, facts, date).length;
    all.push(...mutants.map((mutant) => tried(mutant, facts, date, before)));
  }
  print(`\n${positionals.join(" ")}`);
  show(all);
}

function tried(mutant: Mutant, facts: Facts, date: string, before: number): Tried {
  return { mutant, found: findingsIn(mutant.text, facts, date).length > before };
}

function show(all: readonly Tried[]): void {
  for (const { kind, found, of, missed } of recallOf(all)) {
    print(
      `  ${kind.padEnd(10)}${String(found).padStart(5)} of ${String(of).padStart(4)}  ${percent(found, of)}`,
    );
    if (values.misses === true)
      for (const { right, wrong, context } of missed)
        print(`      ${right} → ${wrong}${context === undefined ? "" : `: ${context}`}`);
  }
}
