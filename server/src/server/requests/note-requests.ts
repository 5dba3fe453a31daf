import type { NoteOrder } from "../../protocol/note-orders.ts";
import { normalUri } from "../../text/uris.ts";
import {
  acceptParams,
  evidenceParams,
  newNoteParams,
  noteOrdersParams,
  noteParams,
  notesParams,
  noteUpdateParams,
  recentNotesParams,
} from "../params/notes.ts";
import { readParams } from "../params/read-params.ts";
import { uriIn } from "../params/uri-in.ts";
import type { Server } from "../server.ts";
import type { Handlers } from "./handlers.ts";
import type { Updating } from "./updating.ts";

/** Answers what is asked about notes, or done to them: by the author whom the settings name where a request names nobody. */
export function noteRequests(server: Server, updated: Updating) {
  return {
    "secondSource/notes": (service, params) => service.notes(uriIn(params)),
    "secondSource/addNote": async ({ noteDesk }, params) => {
      const given = readParams(newNoteParams, params);
      const creator = given.creator ?? server.settings.author;
      return updated(await noteDesk.add({ ...given, uri: normalUri(given.uri), creator }));
    },
    "secondSource/updateNote": async ({ noteDesk }, params) => {
      const given = readParams(noteUpdateParams, params);
      const by = given.by ?? server.settings.author;
      return updated(await noteDesk.update({ ...given, uri: normalUri(given.uri), by }));
    },
    "secondSource/deleteNote": async ({ noteDesk }, params) => {
      const { uri, id } = readParams(noteParams, params);
      return updated(await noteDesk.delete(normalUri(uri), id));
    },
    "secondSource/undoNote": async ({ noteDesk }, params) => {
      const { uri, id } = readParams(noteParams, params);
      return updated(await noteDesk.undo(normalUri(uri), id));
    },
    "secondSource/changeNotes": async ({ noteDesk }, params) => {
      const { orders } = readParams(noteOrdersParams, params);
      return updated(await noteDesk.changeAll(orders.map((order) => signed(order, server.settings.author))));
    },
    "secondSource/undoNotes": async ({ noteDesk }, params) => {
      const { notes } = readParams(notesParams, params);
      await noteDesk.undoAll(notes.map(({ uri, id }) => ({ uri: normalUri(uri), id })));
      return updated(null);
    },
    "secondSource/acceptFinding": async ({ noteDesk }, params) => {
      const given = readParams(acceptParams, params);
      const creator = given.creator ?? server.settings.author;
      return updated(await noteDesk.accept({ ...given, uri: normalUri(given.uri), creator }));
    },
    "secondSource/evidencePlace": ({ noteDesk }, params) => {
      const { uri, ...which } = readParams(evidenceParams, params);
      return noteDesk.evidencePlace({ uri: normalUri(uri), ...which });
    },
    "secondSource/recentNotes": ({ noteDesk }, params) =>
      noteDesk.recent(readParams(recentNotesParams, params).most),
  } satisfies Partial<Handlers>;
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
