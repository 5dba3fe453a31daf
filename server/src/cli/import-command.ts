import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeAtomically } from "../server/write-atomically.ts";
import { entityId } from "../wikidata/entity-id.ts";
import { makePack, PAGE_SIZE } from "../wikidata/make-pack.ts";
import { PATIENCE, WIKIDATA_ENDPOINT } from "../wikidata/wikidata-endpoint.ts";
import type { ExitStatus } from "./exit-status.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `facts import wikidata --position Q… | --person Q… | --event Q… --out FILE`: writes a pack from a SPARQL endpoint.
 * Progress goes to stderr. Nothing is written unless everything came. Throws a `UsageError` if it cannot run.
 */
export async function importCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = optionsIn(words);
  if (positionals[0] !== "wikidata" || positionals.length > 1)
    throw new UsageError("Say where to import from: facts import wikidata --position Q… --out FILE");
  const out = values.out;
  if (out === undefined) throw new UsageError("Say where to write the pack: --out FILE.yaml");
  if (values.force !== true && (await exists(out)))
    throw new UsageError(`${out} exists. Choose another file, or overwrite it with --force.`);
  const request = {
    positions: itemsIn("position", values.position),
    people: itemsIn("person", values.person),
    events: itemsIn("event", values.event),
  };
  if (Object.values(request).every((ids) => ids.length === 0))
    throw new UsageError("Say what to import: --position Q…, --person Q… or --event Q…");
  const { yaml, facts } = await makePack({
    request,
    file: out,
    endpoint: values.endpoint ?? WIKIDATA_ENDPOINT,
    contact: values.contact ?? null,
    seconds: numberIn("timeout", values.timeout) ?? PATIENCE,
    pageSize: numberIn("page-size", values["page-size"]) ?? PAGE_SIZE,
    today: new Date().toISOString().slice(0, 10),
    onProgress: (message) => process.stderr.write(`second-source: ${message}\n`),
  });
  await writeAtomically(resolve(out), yaml);
  const { terms, people, events, leftOut } = facts;
  process.stdout.write(
    `${out}: ${terms.length} terms of office, ${people.length} people, ${events.length} events` +
      `${leftOut === 0 ? "" : `; ${leftOut} left out for want of a name or a start`}\n`,
  );
  return 0;
}

function optionsIn(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        position: { type: "string", multiple: true },
        person: { type: "string", multiple: true },
        event: { type: "string", multiple: true },
        out: { type: "string" },
        force: { type: "boolean" },
        endpoint: { type: "string" },
        contact: { type: "string" },
        timeout: { type: "string" },
        "page-size": { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function itemsIn(option: string, given: readonly string[] = []): string[] {
  return given.map((text) => {
    const id = entityId(text);
    if (id === null)
      throw new UsageError(`--${option} ${text} is no item of Wikidata. Write Q and its number, as Q42.`);
    return id;
  });
}

function numberIn(option: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${option} ${given} is no whole number from 1 on.`);
  return number;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
