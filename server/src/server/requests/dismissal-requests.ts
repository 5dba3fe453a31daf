import { normalUri } from "../../text/uris.ts";
import { dismissalParams } from "../params/dismissals.ts";
import { idParams } from "../params/documents.ts";
import { readParams } from "../params/read-params.ts";
import type { Server } from "../server.ts";
import type { Handlers } from "./handlers.ts";
import type { Updating } from "./updating.ts";

/** Dismisses findings and brings them back. */
export function dismissalRequests(server: Server, updated: Updating) {
  return {
    "secondSource/dismissals": ({ dismissalDesk }) => dismissalDesk.list(),
    "secondSource/dismiss": async ({ dismissalDesk }, params) => {
      const given = readParams(dismissalParams, params);
      const by = given.by ?? server.settings.author;
      return updated(await dismissalDesk.dismiss({ ...given, uri: normalUri(given.uri), by }));
    },
    "secondSource/bringBack": async ({ dismissalDesk }, params) =>
      updated(await dismissalDesk.bringBack(readParams(idParams, params).id)),
    "secondSource/undoDismissal": async ({ dismissalDesk }, params) => {
      await dismissalDesk.undo(readParams(idParams, params).id);
      return updated(null);
    },
  } satisfies Partial<Handlers>;
}
