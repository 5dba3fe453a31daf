import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { factIdFor } from "../facts/fact-id.ts";
import { importWikidata, type WikidataFacts, type WikidataRequest } from "./import-wikidata.ts";
import { packYaml } from "./pack-yaml.ts";
import { select } from "./sparql-endpoint.ts";
import { wikidataEndpoint } from "./wikidata-endpoint.ts";

/** What to ask, whom, and how. */
export interface PackOrder {
  readonly request: WikidataRequest;
  /** The file that the pack is meant for; its name gives the pack's id. */
  readonly file: string;
  readonly endpoint: string;
  /** A contact that the service can reach the asking person at; `null`: none is told. */
  readonly contact: string | null;
  /** How long one answer may take. */
  readonly seconds: number;
  readonly pageSize: number;
  /** Today, ISO. */
  readonly today: string;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal;
}

/** Rows that one question asks for: few enough for the service to answer in time. */
export const PAGE_SIZE = 2000;

/**
 * Asks the endpoint and gives a pack as YAML with what it holds. Rejects with a sentence that says why not: the
 * endpoint cannot be reached or does not answer, or nothing came that a pack could hold.
 */
export async function makePack(
  order: PackOrder,
): Promise<{ readonly yaml: string; readonly facts: WikidataFacts }> {
  const { request, endpoint: url, contact, seconds, pageSize, today, onProgress, signal } = order;
  const version = await programVersion();
  const endpoint = wikidataEndpoint({
    url,
    version,
    contact,
    seconds,
    onRetry: (why) => onProgress(`${why} Trying again …`),
  });
  const facts = await importWikidata(request, {
    select: (query) => select(endpoint, query, signal),
    pageSize,
    today,
    onProgress,
  });
  const asked = facts.asked.join(", ");
  if (facts.terms.length + facts.people.length + facts.events.length === 0)
    throw new Error(`Nothing with a name and a date was found for ${asked}. Are the numbers right?`);
  const head = {
    id: factIdFor(basename(order.file).replace(/\.ya?ml$/i, ""), new Set()),
    title: `From Wikidata: ${asked}`,
    covers: `What Wikidata told of ${asked} on ${today}`,
    completeUntil: today,
  };
  return { yaml: packYaml(head, facts), facts };
}

async function programVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
  return String(version);
}
