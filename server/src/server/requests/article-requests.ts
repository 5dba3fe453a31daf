import { normalUri } from "../../text/uris.ts";
import { articleDateParams, tickParams } from "../params/documents.ts";
import { readParams } from "../params/read-params.ts";
import { uriIn } from "../params/uri-in.ts";
import type { Server } from "../server.ts";
import type { Handlers } from "./handlers.ts";
import type { Updating } from "./updating.ts";

/** Answers what settles something about an article as a whole: its date and its check-list. */
export function articleRequests(server: Server, updated: Updating) {
  return {
    "secondSource/setArticleDate": async (service, params) => {
      const { uri, date } = readParams(articleDateParams, params);
      return updated(await service.setArticleDate(normalUri(uri), date));
    },
    "secondSource/checklist": ({ checklistDesk }, params) => checklistDesk.of(uriIn(params)),
    "secondSource/tick": async ({ checklistDesk }, params) => {
      const { uri, labels, ticked, by } = readParams(tickParams, params);
      const who = by ?? server.settings.author;
      return updated(await checklistDesk.tick(normalUri(uri), labels, ticked, who));
    },
  } satisfies Partial<Handlers>;
}
