import type { CancellationToken, Connection } from "vscode-languageserver/node";
import type { NoteOrder } from "../protocol/note-orders.ts";
import type { ClientRequests } from "../protocol/requests.ts";
import type { Service } from "../service/service.ts";
import { normalUri } from "../text/uris.ts";
import { answer } from "./answer.ts";
import { importFacts } from "./import-facts.ts";
import { makeReport } from "./make-report.ts";
import { paceOf } from "./pace-of.ts";
import { dismissalParams } from "./params/dismissals.ts";
import {
  addressParams,
  articleDateParams,
  documentParams,
  idParams,
  rangeParams,
  tickParams,
} from "./params/documents.ts";
import { factParams, importParams } from "./params/facts.ts";
import { reportParams, sourceClaimsParams, sourcesParams, timelineParams } from "./params/lists.ts";
import {
  acceptParams,
  evidenceParams,
  newNoteParams,
  noteOrdersParams,
  noteParams,
  notesParams,
  noteUpdateParams,
  recentNotesParams,
} from "./params/notes.ts";
import { readParams } from "./params/read-params.ts";
import type { Server } from "./server.ts";

const WHOLE = { from: null, to: null, limit: null };

type Handlers = {
  [M in keyof ClientRequests]: (
    service: Service,
    params: unknown,
    token: CancellationToken,
  ) => ClientRequests[M]["result"] | Promise<ClientRequests[M]["result"]>;
};

/** Answers the requests of the protocol. */
export function answerClient(connection: Connection, server: Server): void {
  const noted = <T>(result: T): T => {
    server.updateSoon();
    return result;
  };
  const handlers: Handlers = {
    "secondSource/documents": (service) => service.documents(),
    "secondSource/claims": (service, params) => service.claims(uriIn(params)),
    "secondSource/findings": (service, params) => service.findings(uriIn(params)),
    "secondSource/conflicts": (service) => service.conflicts(),
    "secondSource/timeline": (service, params) => {
      const query = readParams(timelineParams, params ?? null);
      return service.timeline({ ...WHOLE, ...query, uri: query?.uri ? normalUri(query.uri) : null });
    },
    "secondSource/sources": (service, params, token) => {
      const { order, most, ...query } = readParams(sourcesParams, params);
      const asked = { ...query, uri: query.uri && normalUri(query.uri) };
      return service.sources(asked, { order, most }, paceOf(token));
    },
    "secondSource/sourceClaims": (service, params, token) => {
      const { id, most, ...query } = readParams(sourceClaimsParams, params);
      const asked = { ...query, uri: query.uri && normalUri(query.uri) };
      return service.sourceClaims(asked, { id, most }, paceOf(token));
    },
    "secondSource/people": (service) => service.people(),
    "secondSource/notes": (service, params) => service.notes(uriIn(params)),
    "secondSource/setArticleDate": async (service, params) => {
      const { uri, date } = readParams(articleDateParams, params);
      return noted(await service.setArticleDate(normalUri(uri), date));
    },
    "secondSource/addNote": async ({ noteDesk }, params) => {
      const given = readParams(newNoteParams, params);
      const creator = given.creator ?? server.settings.author;
      return noted(await noteDesk.add({ ...given, uri: normalUri(given.uri), creator }));
    },
    "secondSource/updateNote": async ({ noteDesk }, params) => {
      const given = readParams(noteUpdateParams, params);
      const by = given.by ?? server.settings.author;
      return noted(await noteDesk.update({ ...given, uri: normalUri(given.uri), by }));
    },
    "secondSource/deleteNote": async ({ noteDesk }, params) => {
      const { uri, id } = readParams(noteParams, params);
      return noted(await noteDesk.delete(normalUri(uri), id));
    },
    "secondSource/undoNote": async ({ noteDesk }, params) => {
      const { uri, id } = readParams(noteParams, params);
      return noted(await noteDesk.undo(normalUri(uri), id));
    },
    "secondSource/changeNotes": async ({ noteDesk }, params) => {
      const { orders } = readParams(noteOrdersParams, params);
      return noted(await noteDesk.changeAll(orders.map((order) => signed(order, server.settings.author))));
    },
    "secondSource/undoNotes": async ({ noteDesk }, params) => {
      const { notes } = readParams(notesParams, params);
      await noteDesk.undoAll(notes.map(({ uri, id }) => ({ uri: normalUri(uri), id })));
      return noted(null);
    },
    "secondSource/acceptFinding": async ({ noteDesk }, params) => {
      const given = readParams(acceptParams, params);
      const creator = given.creator ?? server.settings.author;
      return noted(await noteDesk.accept({ ...given, uri: normalUri(given.uri), creator }));
    },
    "secondSource/evidencePlace": ({ noteDesk }, params) => {
      const { uri, ...which } = readParams(evidenceParams, params);
      return noteDesk.evidencePlace({ uri: normalUri(uri), ...which });
    },
    "secondSource/recentNotes": ({ noteDesk }, params) =>
      noteDesk.recent(readParams(recentNotesParams, params).most),
    "secondSource/lookUpQuery": (service, params) => {
      const { uri, range } = readParams(rangeParams, params);
      return service.lookUpQuery(normalUri(uri), range);
    },
    "secondSource/publisher": (service, params) =>
      service.publisherAt(readParams(addressParams, params).address),
    "secondSource/dismissals": ({ dismissalDesk }) => dismissalDesk.list(),
    "secondSource/dismiss": async ({ dismissalDesk }, params) => {
      const given = readParams(dismissalParams, params);
      const by = given.by ?? server.settings.author;
      return noted(await dismissalDesk.dismiss({ ...given, uri: normalUri(given.uri), by }));
    },
    "secondSource/bringBack": async ({ dismissalDesk }, params) =>
      noted(await dismissalDesk.bringBack(readParams(idParams, params).id)),
    "secondSource/undoDismissal": async ({ dismissalDesk }, params) => {
      await dismissalDesk.undo(readParams(idParams, params).id);
      return noted(null);
    },
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
    "secondSource/checklist": ({ checklistDesk }, params) => checklistDesk.of(uriIn(params)),
    "secondSource/tick": async ({ checklistDesk }, params) => {
      const { uri, labels, ticked, by } = readParams(tickParams, params);
      const who = by ?? server.settings.author;
      return noted(await checklistDesk.tick(normalUri(uri), labels, ticked, who));
    },
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

/** An order about a document in normal form, by the author whom the settings name where it names nobody. */
function signed(order: NoteOrder, author: string | null): NoteOrder {
  if ("delete" in order) return { delete: { ...order.delete, uri: normalUri(order.delete.uri) } };
  if ("update" in order) {
    const { update } = order;
    return { update: { ...update, uri: normalUri(update.uri), by: update.by ?? author } };
  }
  const of = <T extends { readonly uri: string; readonly creator?: string | null }>(given: T) => ({
    ...given,
    uri: normalUri(given.uri),
    creator: given.creator ?? author,
  });
  return "add" in order ? { add: of(order.add) } : { accept: of(order.accept) };
}

function uriIn(params: unknown): string {
  return normalUri(readParams(documentParams, params).uri);
}
