import type { Connection } from "vscode-languageserver/node";
import { normalUri } from "../../text/uris.ts";
import { importFacts } from "../import-facts.ts";
import { rangeParams } from "../params/documents.ts";
import { factParams, importParams } from "../params/facts.ts";
import { readParams } from "../params/read-params.ts";
import type { Server } from "../server.ts";
import type { Handlers } from "./handlers.ts";

/** Makes facts of what articles say, or imports them; the service is then made again. */
export function factRequests(connection: Connection, server: Server) {
  return {
    "secondSource/importFacts": async (service, params, token) => {
      const order = readParams(importParams, params);
      const imported = await importFacts(connection, server, order, token);
      if (service.concernsPacks(normalUri(order.uri))) server.renew();
      return imported;
    },
    "secondSource/factDrafts": ({ factDesk }, params) => {
      const { uri, range } = readParams(rangeParams, params);
      return factDesk.drafts(normalUri(uri), range);
    },
    "secondSource/addFact": async ({ factDesk }, params) => {
      const given = readParams(factParams, params);
      const added = await factDesk.add({ ...given, uri: normalUri(given.uri) });
      server.renew();
      return added;
    },
  } satisfies Partial<Handlers>;
}
