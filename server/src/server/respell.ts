import { setImmediate } from "node:timers/promises";
import type {
  CancellationToken,
  Connection,
  WorkDoneProgressServerReporter,
} from "vscode-languageserver/node";
import type { Respelling } from "../rules/finding.ts";
import type { Service } from "../service/service.ts";
import { normalUri } from "../text/uris.ts";
import type { ClientFacts } from "./client-facts.ts";

/** Has the client spell a name otherwise in the whole folder, once its user has seen where. */
export async function respell(
  connection: Connection,
  client: ClientFacts,
  service: Service,
  { uri, ...respelling }: Respelling & { readonly uri: string },
  token: CancellationToken,
): Promise<void> {
  const running = new AbortController();
  const cancelling = token.onCancellationRequested(() => running.abort());
  const progress = client.showsProgress ? await begin(connection, running) : null;
  const edit = await service
    .respell(normalUri(uri), respelling, client.edits, {
      signal: running.signal,
      pause: () => setImmediate(),
      progress: (done, total) => progress?.report(Math.floor((100 * done) / total)),
    })
    .finally(() => {
      cancelling.dispose();
      progress?.done();
    });
  if (running.signal.aborted) return;
  if (edit === null) {
    connection.window.showInformationMessage(`“${respelling.from}” stands nowhere that may be changed.`);
    return;
  }
  const label = `Write “${respelling.to}” for “${respelling.from}”`;
  await connection.workspace.applyEdit({ label, edit });
}

async function begin(
  connection: Connection,
  running: AbortController,
): Promise<WorkDoneProgressServerReporter | null> {
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.token.onCancellationRequested(() => running.abort());
    progress.begin("Second Source", 0, "Looking for the spelling", true);
    return progress;
  } catch {
    return null;
  }
}
