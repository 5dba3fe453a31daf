import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import type { FactPack } from "../../server/src/facts/fact.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";
import { packOf } from "./large-pack.ts";
import { table } from "./report.mjs";

const SIZES = [1_000, 10_000, 100_000] as const;
const TRIES = 3;

/**
 * Measures packs of a thousand to a hundred thousand facts, and the bundled ones: reading them from YAML and
 * compiled, the first article's look-ups, which prepare the indexes, and those of a later one. Gives the table.
 */
export async function facts(
  articles: readonly string[],
  bundledFolder: string,
  say: (line: string) => void,
): Promise<string> {
  const bundled = readdirSync(bundledFolder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(bundledFolder, name), "utf8"));
  const words = [...new Set(articles.join(" ").match(/\p{Lu}\p{Ll}{2,}/gu) ?? [])];
  const subjects: (readonly [name: string, packs: readonly string[]])[] = [
    ["the bundled packs", bundled],
    ...SIZES.map((size) => [size.toLocaleString("en"), [packOf(size, words)]] as const),
  ];
  const rows = subjects.map(([name, packs]) => {
    const row = [name, ...measured(packs, articles)];
    say(row.join("  "));
    return row;
  });
  return table(
    ["facts", "YAML", "read", "compiled", "loaded", "first article", "an article", "one name"],
    rows,
  ).join("\n");
}

function measured(yaml: readonly string[], articles: readonly string[]): string[] {
  const read = timed(() => yaml.flatMap((text) => parsePack(text).pack ?? []));
  const compiled = JSON.stringify(read.result);
  const loaded = timed(() => JSON.parse(compiled) as FactPack[]);
  const [first = "", ...others] = articles;
  const opening = timed(() => {
    const made = createFacts(loaded.result);
    lookUp(made, first);
    return made;
  });
  const later = timed(() => {
    for (const article of others) lookUp(opening.result, article);
  });
  const people = loaded.result.flatMap(({ terms }) => terms.map(({ person }) => person)).slice(0, 1000);
  const names = timed(() => people.map((person) => opening.result.termsOf(person)));
  return [
    megabytes(yaml.join("")),
    milliseconds(read.took),
    megabytes(compiled),
    milliseconds(loaded.took),
    milliseconds(opening.took),
    milliseconds(later.took / others.length),
    `${((names.took / people.length) * 1000).toFixed(1)} µs`,
  ];
}

/** What an article asks: events and names in each sentence, the terms of the people it names. */
function lookUp(facts: ReturnType<typeof createFacts>, article: string): void {
  for (const sentence of article.split(/(?<=[.!?])\s+/)) {
    facts.eventsIn(sentence, article);
    facts.namesIn(sentence);
    for (const [name] of sentence.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)) {
      facts.termsOf(name);
      facts.personNamed(name);
    }
  }
}

/** The best of a few tries. */
function timed<T>(work: () => T): { result: T; took: number } {
  let best = { result: null as T | null, took: Number.POSITIVE_INFINITY };
  for (let nth = 0; nth < TRIES; nth++) {
    const before = performance.now();
    const result = work();
    const took = performance.now() - before;
    if (took < best.took) best = { result, took };
  }
  return best as { result: T; took: number };
}

function megabytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`;
}

function milliseconds(took: number): string {
  return `${took.toFixed(took < 10 ? 2 : 0)} ms`;
}
