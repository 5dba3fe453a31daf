import { type CancellationToken, type Connection, ProgressType } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import type { ImportOrder, ImportResult } from "../protocol/facts.ts";
import { makePack, PAGE_SIZE } from "../wikidata/make-pack.ts";
import { PATIENCE, WIKIDATA_ENDPOINT } from "../wikidata/wikidata-endpoint.ts";
import type { Server } from "./server.ts";
import { writeAtomically } from "./write-atomically.ts";

const inWords = new ProgressType<string>();

/** Carries out an import that a person asked for. Rejects, with nothing written, if it fails or is cancelled. */
export async function importFacts(
  connection: Connection,
  { settings }: Pick<Server, "settings">,
  order: ImportOrder,
  token: CancellationToken,
): Promise<ImportResult> {
  const controller = new AbortController();
  const cancelling = token.onCancellationRequested(() =>
    controller.abort(new Error("The import was cancelled.")),
  );
  try {
    const { uri, positions, people, events, progress } = order;
    const file = URI.parse(uri).fsPath;
    const { yaml, facts } = await makePack({
      request: { positions, people, events },
      file,
      endpoint: settings.wikidataEndpoint ?? WIKIDATA_ENDPOINT,
      contact: settings.wikidataContact,
      seconds: PATIENCE,
      pageSize: PAGE_SIZE,
      today: new Date().toISOString().slice(0, 10),
      onProgress: (message) => {
        if (progress !== null) void connection.sendProgress(inWords, progress, message);
      },
      signal: controller.signal,
    });
    await writeAtomically(file, yaml);
    return {
      terms: facts.terms.length,
      people: facts.people.length,
      events: facts.events.length,
      leftOut: facts.leftOut,
    };
  } finally {
    cancelling.dispose();
  }
}
