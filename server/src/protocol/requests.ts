/**
 * The custom messages between client and server, by direction; described in docs/protocol.md. Types only, as in the files
 * beside this one: the client imports them, too.
 */
import type { Range } from "vscode-languageserver-types";
import type { ChecklistState } from "./checklists.ts";
import type { ClaimItem } from "./claims.ts";
import type { ConflictItem } from "./conflicts.ts";
import type { DismissalItem, NewDismissal } from "./dismissals.ts";
import type { DocumentItem } from "./documents.ts";
import type { EvidencePlace, EvidenceRef } from "./evidence.ts";
import type { AddedFact, FactDrafts, FactToAdd, ImportOrder, ImportResult } from "./facts.ts";
import type { FindingItem } from "./findings.ts";
import type { AcceptedFinding, NewNote, NoteOrder, NoteUpdate } from "./note-orders.ts";
import type { NoteItem } from "./notes.ts";
import type { ReportOrder, ReportText } from "./reports.ts";
import type { SourcedClaims, SourceGroup, SourcesQuery } from "./sources.ts";
import type { Timeline, TimelineQuery } from "./timeline.ts";

/** What comes with the error of a request: a place where the user can mend what it tells of. The line is 0-based. */
export interface ErrorPlace {
  readonly uri: string;
  readonly line: number;
}

/** Requests from client to server: method → parameters and result. */
export interface ClientRequests {
  "secondSource/documents": { params: null; result: readonly DocumentItem[] };
  "secondSource/claims": { params: { uri: string }; result: readonly ClaimItem[] };
  /** Every finding of a document, opened or not, in the order of its text. */
  "secondSource/findings": { params: { uri: string }; result: readonly FindingItem[] };
  "secondSource/conflicts": { params: null; result: readonly ConflictItem[] };
  /** What the documents put in time; of too many entries those in trouble come first, then what documents share. */
  "secondSource/timeline": { params: Partial<TimelineQuery> | null; result: Timeline };
  /** Who vouches for how much; of each class the first `most`. */
  "secondSource/sources": {
    params: SourcesQuery & { order: "claims" | "name"; most: number };
    result: readonly SourceGroup[];
  };
  /** What one of those sources vouches for, the first `most`. */
  "secondSource/sourceClaims": { params: SourcesQuery & { id: string; most: number }; result: SourcedClaims };
  "secondSource/notes": { params: { uri: string }; result: readonly NoteItem[] };
  /** Everybody who has a part in the folder's notes, those with most notes first. */
  "secondSource/people": { params: null; result: readonly string[] };
  /** Settles an article's date (ISO day), or with `null` leaves it to the text again; gives the date that counts now. */
  "secondSource/setArticleDate": {
    params: { uri: string; date: string | null };
    result: DocumentItem["date"];
  };
  "secondSource/addNote": { params: NewNote; result: NoteItem };
  /** Changes any part of a note and writes its history. */
  "secondSource/updateNote": { params: NoteUpdate; result: NoteItem };
  /** Gives the note as it was. */
  "secondSource/deleteNote": { params: { uri: string; id: string }; result: NoteItem };
  /** Takes back what the last request of this session did to a note; `null` if the note is gone by that. */
  "secondSource/undoNote": { params: { uri: string; id: string }; result: NoteItem | null };
  /**
   * Does several things to notes: all of them or, where one cannot be written, none. Gives each note as it is then, a
   * deleted one as it was.
   */
  "secondSource/changeNotes": { params: { orders: readonly NoteOrder[] }; result: readonly NoteItem[] };
  /** Takes back what the last requests of this session did to notes, a note once for each thing that was done to it. */
  "secondSource/undoNotes": {
    params: { notes: readonly { readonly uri: string; readonly id: string }[] };
    result: null;
  };
  /** Makes a finding a note, with its message and its evidence. */
  "secondSource/acceptFinding": { params: AcceptedFinding; result: NoteItem };
  /** Where a piece of evidence is now, to be opened. */
  "secondSource/evidencePlace": { params: EvidenceRef; result: EvidencePlace };
  /** The notes of the folder that were changed last, the latest first. */
  "secondSource/recentNotes": { params: { most: number }; result: readonly NoteItem[] };
  /** What to ask for to look a claim up: its sentence, and a name where that has none. Nothing is contacted. */
  "secondSource/lookUpQuery": { params: { uri: string; range: Range }; result: string };
  /** Who publishes at a web address, as fact packs know it. Nothing is contacted. */
  "secondSource/publisher": { params: { address: string }; result: string | null };
  /** Every dismissed finding, the latest first. */
  "secondSource/dismissals": { params: null; result: readonly DismissalItem[] };
  /** Dismisses a finding for its document or the folder. */
  "secondSource/dismiss": { params: NewDismissal; result: DismissalItem };
  /** Takes back a dismissal for a document or the folder; gives it as it was. */
  "secondSource/bringBack": { params: { id: string }; result: DismissalItem };
  /** Takes back the last that this session did to a dismissal: it was made, or brought back. */
  "secondSource/undoDismissal": { params: { id: string }; result: null };
  /** Asks a SPARQL endpoint for facts and writes them as a pack. The only request that contacts the network. */
  "secondSource/importFacts": { params: ImportOrder; result: ImportResult };
  /** What words of an article may become as a fact. */
  "secondSource/factDrafts": { params: { uri: string; range: Range }; result: FactDrafts["result"] };
  /** Writes a fact into a pack of the folder. */
  "secondSource/addFact": { params: FactToAdd; result: AddedFact };
  "secondSource/checklist": { params: { uri: string }; result: ChecklistState };
  /** Ticks entries of a check-list, or takes their ticks away; gives the list as it is then. */
  "secondSource/tick": {
    params: { uri: string; labels: readonly string[]; ticked: boolean; by?: string | null };
    result: ChecklistState;
  };
  /** Writes a fact-check report; the client saves or shows it. */
  "secondSource/report": { params: ReportOrder; result: ReportText };
  /** Reads the folder again from scratch. */
  "secondSource/refresh": { params: null; result: null };
}

/** Notifications from server to client. */
export interface ServerNotifications {
  /** Claims, findings or notes of these documents changed; `null`: of any. */
  "secondSource/changed": { uris: readonly string[] | null };
}
