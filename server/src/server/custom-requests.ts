import type { CancellationToken, Connection } from "vscode-languageserver/node";
import { answer } from "./answer.ts";
import { makeReport } from "./make-report.ts";
import { reportParams } from "./params/lists.ts";
import { readParams } from "./params/read-params.ts";
import { articleRequests } from "./requests/article-requests.ts";
import { dismissalRequests } from "./requests/dismissal-requests.ts";
import { factRequests } from "./requests/fact-requests.ts";
import type { Handlers } from "./requests/handlers.ts";
import { listRequests } from "./requests/list-requests.ts";
import { noteRequests } from "./requests/note-requests.ts";
import { updatingWith } from "./requests/updating.ts";
import type { Server } from "./server.ts";

/** Answers the requests of the protocol. */
export function answerClient(connection: Connection, server: Server): void {
  const updated = updatingWith(server);
  const handlers: Handlers = {
    ...listRequests,
    ...articleRequests(server, updated),
    ...noteRequests(server, updated),
    ...dismissalRequests(server, updated),
    ...factRequests(connection, server),
    "secondSource/report": (service, params, token) =>
      makeReport(connection, service, readParams(reportParams, params), token),
    "secondSource/refresh": () => {
      server.renew({ afresh: true });
      return null;
    },
  };
  for (const [method, handler] of Object.entries(handlers)) {
    connection.onRequest<unknown, void>(method, (params: unknown, token: CancellationToken) =>
      answer(method, connection.console, token, async () => handler(await server.service(), params, token)),
    );
  }
}
