import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parsePack } from "../facts/parse-pack.ts";
import { readBundledPacks } from "../server/bundled-packs.ts";
import type { ExitStatus } from "./exit-status.ts";
import { importCommand } from "./import-command.ts";
import { UsageError } from "./usage-error.ts";

/** `facts list|show ID|validate FILE…|import wikidata …`. Throws a `UsageError` if it cannot run. */
export async function factsCommand(words: readonly string[]): Promise<ExitStatus> {
  if (words[0] === "import") return importCommand(words.slice(1));
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
  const [action, ...rest] = positionals;
  switch (action) {
    case "list":
      return list();
    case "show":
      return show(rest);
    case "validate":
      return validate(rest);
    default:
      throw new UsageError("Say what to do with facts: list, show ID, validate FILE… or import wikidata");
  }
}

async function list(): Promise<ExitStatus> {
  for (const { id, title, completeUntil, events, terms, people } of await readBundledPacks()) {
    process.stdout.write(
      `${id}: ${title} (complete until ${completeUntil}): ` +
        `${events.length} events, ${terms.length} terms of office, ${people.length} people\n`,
    );
  }
  return 0;
}

async function show([id]: readonly string[]): Promise<ExitStatus> {
  if (id === undefined) throw new UsageError("Name the fact to show, such as ukraine/minsk-ii.");
  for (const pack of await readBundledPacks()) {
    const facts = [...pack.events, ...pack.terms, ...pack.people];
    const fact = facts.find((candidate) => `${pack.id}/${candidate.id}` === id);
    if (fact !== undefined) {
      process.stdout.write(`${JSON.stringify(fact, null, 2)}\n`);
      return 0;
    }
  }
  throw new UsageError(`No bundled pack has a fact ${id}.`);
}

async function validate(files: readonly string[]): Promise<ExitStatus> {
  if (files.length === 0) throw new UsageError("Name the packs to validate.");
  let status: ExitStatus = 0;
  for (const file of files) {
    const yaml = await readFile(file, "utf8").catch(() => {
      throw new UsageError(`${file} cannot be read.`);
    });
    for (const { line, column, message } of parsePack(yaml).problems) {
      process.stdout.write(`${file}:${line}:${column} ${message}\n`);
      status = 1;
    }
  }
  return status;
}
