/**
 * The custom messages between client and server, grouped by direction; described in docs/protocol.md.
 * Types only: the client imports this file, too.
 */
import type { Range } from "vscode-languageserver-types";

export type { Range };

/** A severity as the settings name it. */
export type SeverityName = "error" | "warning" | "information" | "hint";

export type NoteStatusName =
  | "open"
  | "assigned"
  | "needs-source"
  | "checked"
  | "disputed"
  | "corrected"
  | "dismissed";

/** A finding that is on (its rule is not off and no note answers it). */
export interface FindingItem {
  readonly code: string;
  readonly severity: SeverityName;
  readonly message: string;
  readonly range: Range;
}

/** One document of the folder, opened or not. */
export interface DocumentItem {
  readonly uri: string;
  /** Relative to its workspace folder, with `/`; the file name where there is no folder. */
  readonly path: string;
  readonly title: string;
  readonly date: { readonly value: string; readonly basis: string } | null;
  readonly claims: number;
  /** How many claims are to be checked: they are worth it by themselves, or somebody has a note on them. */
  readonly toCheck: number;
  /** How many of these are settled: checked, corrected or dismissed. */
  readonly checked: number;
  readonly findings: number;
  readonly worst: SeverityName | null;
  readonly checklist: ChecklistProgress;
  /** Why the document was not read: too large, not text, unreadable. */
  readonly problem: string | null;
}

/** Who did something about an article, and when, ISO 8601; `changed`: its text is another since. */
export interface TickItem {
  readonly by: string | null;
  readonly at: string;
  readonly changed: boolean;
}

/** How far a document's check-list is. Without a check-list, both numbers are 0. */
export interface ChecklistProgress {
  readonly done: number;
  readonly total: number;
  /** Who cleared the document; `null`: nobody. */
  readonly cleared: TickItem | null;
}

/** One entry of a document's check-list. */
export interface ChecklistItem {
  readonly label: string;
  readonly description: string;
  readonly reads: "names" | "titles" | "figures" | "dates" | "quotes" | "places" | null;
  /** The words to read back, in the order of the text. */
  readonly passages: readonly Range[];
  readonly ticked: TickItem | null;
}

/** A document's check-list. */
export interface ChecklistState extends ChecklistProgress {
  readonly items: readonly ChecklistItem[];
}

/** One claim of a document. */
export interface ClaimItem {
  readonly id: string;
  readonly kind: "figure" | "date" | "event" | "role" | "quotation" | "statement";
  readonly text: string;
  readonly range: Range;
  /** The sub-heading it stands under. */
  readonly section: string | null;
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  readonly sourceClass: "named" | "anonymous" | "vague" | null;
  readonly checkWorthiness: number;
  /** Whether it is to be checked: it is worth it by itself, or somebody has a note on it. */
  readonly toCheck: boolean;
  /** The status, verdict and assignee are those of the latest note on the claim; `noteId` names it. */
  readonly status: NoteStatusName;
  readonly verdict: VerdictName | null;
  readonly assignee: string | null;
  readonly noteId: string | null;
  /** Who last changed that note. */
  readonly by: string | null;
  /** How many pieces of evidence its notes hold. */
  readonly evidence: number;
  /** All notes that share words with it, in the order of their places. */
  readonly noteIds: readonly string[];
  readonly findings: readonly FindingItem[];
  readonly agreement: AgreementCounts;
}

/** How many of the other documents say a claim, too, or otherwise; each independent source once. */
export interface AgreementCounts {
  readonly agree: number;
  readonly disagree: number;
  /** Documents of another day that give a greater or smaller number, as a toll that grows. */
  readonly update: number;
  /** Documents that carry the claim in this document’s own text: no sources of their own. */
  readonly copies: number;
}

/** Whose claims are wanted, of which documents. */
export interface SourcesQuery {
  /** One document; `null`: all of the folder. */
  readonly uri: string | null;
  /** Words that a source's name or one of its claims holds; empty: all. */
  readonly filter: string;
}

/** Somebody who vouches for claims, or for `none` what nobody vouches for. */
export interface SourceItem {
  readonly id: string;
  /** The fullest name; empty where nobody is named (“was seen as”), for a pronoun (“he”) that could be anybody's, and for `none`. */
  readonly name: string;
  readonly class: "named" | "anonymous" | "vague" | "none";
  readonly isPerson: boolean;
  /** Whether it is called by a pronoun alone, and not clear who that is. */
  readonly isUnclear: boolean;
  /** Every way in which the documents write it. */
  readonly spellings: readonly string[];
  /** How much it carries, figures included. */
  readonly claims: number;
  readonly figures: number;
  readonly documents: number;
  /** The path of its only document, where all documents are asked about; else `null`. */
  readonly path: string | null;
}

/** All sources of one class, with the first of them. */
export interface SourceGroup {
  readonly class: SourceItem["class"];
  readonly sources: number;
  readonly claims: number;
  readonly figures: number;
  /** Those who carry most, or the first by name. */
  readonly items: readonly SourceItem[];
}

/** A claim of a source. */
export interface SourcedClaim extends Passage {
  readonly kind: ClaimItem["kind"];
  /** The words that attribute it: “said”; `null` where nobody vouches. */
  readonly cue: string | null;
  readonly checkWorthiness: number;
  /** What other documents say to it. */
  readonly agreement: AgreementCounts;
}

/** The first claims of a source, and how many there are. */
export interface SourcedClaims {
  readonly total: number;
  readonly claims: readonly SourcedClaim[];
}

/** A passage of a document, ready to show and to open. */
export interface Passage {
  readonly uri: string;
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

/** A passage on one side of a conflict. */
export interface ConflictPassage extends Passage {
  /** The rules that noticed it. */
  readonly codes: readonly string[];
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  readonly sourceClass: ClaimItem["sourceClass"];
  /** When its document is from, ISO; `null` where that is not known. */
  readonly date: string | null;
  /** Of a quotation, the words that the other document does not have. */
  readonly altered: readonly Range[];
}

/** A stretch of two wordings of one quotation: in both, in the first only or in the second only. */
export interface WordingPart {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

/** One answer to the question of a conflict. */
export interface ConflictSide {
  readonly answer: string;
  readonly passages: readonly ConflictPassage[];
}

/** How notes settled a conflict. */
export interface Settlement {
  /** The side that was confirmed, by its place among the sides; `null` if none was. */
  readonly side: number | null;
  readonly by: string | null;
  /** The instant, ISO 8601. */
  readonly at: string;
  readonly notes: readonly { readonly uri: string; readonly id: string }[];
}

/** A question that documents answer differently. */
export interface ConflictItem {
  readonly id: string;
  /** The rule that noticed it first. */
  readonly code: string;
  /** “Who led Russia’s delegation?” */
  readonly question: string;
  readonly sides: readonly ConflictSide[];
  /** Of a quotation, how the second side words what the first says; `null` for all else. */
  readonly wording: readonly WordingPart[] | null;
  /** `null` while a finding of it is open. */
  readonly settled: Settlement | null;
}

/** What a check found; the setting `notes.verdictLabels` gives the words for it. */
export type VerdictName = "supported" | "refuted" | "not-enough-evidence" | "conflicting-evidence";

/** A piece of evidence of a note. */
export interface EvidenceItem {
  readonly id: string;
  /** A URL, or a document's URI. It is what somebody wrote: open only `http:`, `https:` and documents, on a click. */
  readonly source: string;
  /** The words in the source; `null` where the whole of it counts. */
  readonly quote: string | null;
  readonly publisher: string | null;
  /** The day it was looked up, ISO. */
  readonly accessed: string | null;
  readonly stance: "supports" | "refutes" | null;
  /** The URL of an archived copy. */
  readonly archived: string | null;
  /** Markdown. */
  readonly comment: string;
}

/** What a person answered to a note; the comment is Markdown. */
export interface ReplyItem {
  readonly id: string;
  readonly comment: string;
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
}

/** One change of a note. Of a comment or a reply, `from` is the earlier text and `to` is `null`. */
export interface NoteEventItem {
  readonly at: string;
  readonly by: string | null;
  readonly changed:
    | "status"
    | "verdict"
    | "reason"
    | "assignee"
    | "answers"
    | "comment"
    | "words"
    | "evidence"
    | "reply";
  readonly from: string | null;
  readonly to: string | null;
}

/** A note with its place in the text as it is now; `range` is null for an orphan. */
export interface NoteItem {
  readonly id: string;
  readonly uri: string;
  readonly range: Range | null;
  /** Of a note without a range, what stands in its place, where its words were edited in the open document; else `null`. */
  readonly near: Range | null;
  readonly quote: string;
  readonly status: NoteStatusName;
  readonly verdict: VerdictName | null;
  readonly comment: string;
  readonly reason: string | null;
  readonly answers: string | null;
  readonly assignee: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly replies: readonly ReplyItem[];
  readonly history: readonly NoteEventItem[];
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string;
  /** The side of an unresolved merge that says so; `null` where there is no conflict about it. */
  readonly side: string | null;
}

/** How far a dismissal goes: these words, all of their document, or all of the folder. */
export type DismissalScope = "place" | "article" | "folder";

/** A dismissed finding. For a place it is a note, and its id the note's. */
export interface DismissalItem {
  readonly id: string;
  readonly scope: DismissalScope;
  /** The document; `null`: the folder. */
  readonly uri: string | null;
  readonly path: string | null;
  /** Where the words of a place stand; `null` where they are gone, and for the other scopes. */
  readonly range: Range | null;
  readonly code: string;
  /** What it is about: the words, a pair of spellings, or the question that documents answer. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string | null;
  /** The instant, ISO 8601. */
  readonly at: string;
  /** How many findings it answers now. */
  readonly answered: number;
  /** What is other than when it was dismissed, so that a finding came back; `null`: nothing. */
  readonly back: string | null;
}

/** A finding to be dismissed for its document or the folder; for its place it is a note. */
export interface NewDismissal {
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
  readonly scope: Exclude<DismissalScope, "place">;
  readonly reason: string;
  readonly by?: string | null;
}

/** New evidence. Absent fields are empty; `accessed` is today. */
export interface NewEvidence {
  readonly source: string;
  /** Where the words stand, if `source` is a document that is known here; else `quote` gives the words. */
  readonly range?: Range | null;
  readonly quote?: string | null;
  readonly publisher?: string | null;
  readonly accessed?: string | null;
  readonly stance?: EvidenceItem["stance"];
  readonly archived?: string | null;
  readonly comment?: string;
}

/** A finding that a person accepts as a note; `creator` is by default the setting `notes.author`. */
export interface AcceptedFinding {
  readonly uri: string;
  readonly range: Range;
  readonly code: string;
  readonly creator?: string | null;
}

/** A piece of evidence of a note. */
export interface EvidenceRef {
  readonly uri: string;
  readonly id: string;
  /** The id of the evidence. */
  readonly evidence: string;
}

/** Where a piece of evidence is: a web address or a document, and where its words stand there now. */
export interface EvidencePlace {
  readonly source: string;
  /** `null` where the words are gone, or the whole of it counts. */
  readonly range: Range | null;
}

/** What a new note says. */
export interface NewNote {
  readonly uri: string;
  readonly range: Range;
  readonly status: NoteStatusName;
  readonly comment: string;
  readonly reason: string | null;
  readonly answers: string | null;
  readonly creator: string | null;
  readonly verdict?: VerdictName | null;
  readonly assignee?: string | null;
  readonly evidence?: readonly NewEvidence[];
}

/** What changes in a note; absent fields stay. */
export interface NoteChange {
  readonly status?: NoteStatusName;
  readonly verdict?: VerdictName | null;
  readonly comment?: string;
  readonly reason?: string | null;
  readonly answers?: string | null;
  readonly assignee?: string | null;
  /** Attaches the note to these words. */
  readonly range?: Range;
  readonly evidence?: {
    readonly add?: readonly NewEvidence[];
    readonly change?: readonly (Partial<NewEvidence> & { readonly id: string })[];
    readonly remove?: readonly string[];
  };
  readonly replies?: {
    readonly add?: readonly { readonly comment: string }[];
    readonly change?: readonly { readonly id: string; readonly comment: string }[];
    readonly remove?: readonly string[];
  };
}

/** A change of a note; `by` is who makes it, by default the setting `notes.author`. */
export interface NoteUpdate {
  readonly uri: string;
  readonly id: string;
  readonly change: NoteChange;
  readonly by?: string | null;
}

/** One of several things that are done to notes at once. */
export type NoteOrder =
  | { readonly add: NewNote }
  | { readonly update: NoteUpdate }
  | { readonly delete: { readonly uri: string; readonly id: string } }
  | { readonly accept: AcceptedFinding };

/** What comes with the error of a request: a place where the user can mend what it tells of. The line is 0-based. */
export interface ErrorPlace {
  readonly uri: string;
  readonly line: number;
}

/** What to import from Wikidata, and where the pack goes. */
export interface ImportOrder {
  /** The file of the pack; it is overwritten if it exists. */
  readonly uri: string;
  /** Ids of items: “Q42”. */
  readonly positions: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
  /** The token under which `$/progress` tells, in words, how far the import is; `null`: nobody wants to know. */
  readonly progress: string | null;
}

/** What an import brought: how many facts, and how much was left out for want of a name or a date. */
export interface ImportResult {
  readonly terms: number;
  readonly people: number;
  readonly events: number;
  readonly leftOut: number;
}

/** A fact that words of an article may become, with what the article tells of it. */
export interface FactDraft {
  /** The list of a pack that it goes into. */
  readonly kind: "events" | "terms" | "people" | "places" | "organisations" | "works";
  /** What it would say: “Term of office: Ida Jensen, harbour master”. */
  readonly title: string;
  /** The keys that a person may fill in; `value` is null where the article does not tell. */
  readonly fields: readonly {
    readonly key: string;
    readonly value: string | null;
    readonly required: boolean;
    readonly prompt: string;
  }[];
}

/** What may become a fact at a place, and where it may go. */
export interface FactDrafts {
  readonly range: Range;
  readonly result: {
    readonly drafts: readonly FactDraft[];
    /** The packs of the article's folder. */
    readonly packs: readonly { readonly uri: string; readonly name: string }[];
    /** The folder that a new pack's file goes into. */
    readonly folder: string;
  };
}

/** A fact to be written. */
export interface FactToAdd {
  /** The file of the pack; it is made if there is none. */
  readonly uri: string;
  readonly kind: FactDraft["kind"];
  /** Key → value; empty ones are left out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where a new fact stands. */
export interface AddedFact {
  readonly uri: string;
  readonly range: Range;
}

/** Which part of a folder's timeline is asked for; `null`: all of it. */
export interface TimelineQuery {
  readonly uri: string | null;
  /** The first and the last day, ISO, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many entries at most; `null`: 1,000. */
  readonly limit: number | null;
}

/** One thing that a document puts in time. */
export interface TimelineItem {
  /** The same as long as the words besides the date stay. */
  readonly id: string;
  readonly uri: string;
  /** The document's own day; what it dates; an event that it names undated, at the day that a fact gives. */
  readonly kind: "article" | "dated" | "known";
  /** The first and the last day, ISO, both included. */
  readonly from: string;
  readonly to: string;
  /** At which of its ends it is open or only about so. */
  readonly fades: "start" | "end" | "both" | null;
  readonly basis: "written" | "worked-out" | "guessed" | "fact";
  /** The words that give the time. */
  readonly when: string;
  /** What happened then, in the document's words. */
  readonly text: string;
  /** The words to open. */
  readonly range: Range;
  /** The id of its event among the timeline's `events`. */
  readonly event: string | null;
  /** The id of the claim that it dates. */
  readonly claim: string | null;
  /** Who vouches; `null` if nobody. */
  readonly source: string | null;
  /** Where it lies after the document's own day: told as to come, or as having been. */
  readonly ahead: "announced" | "told" | null;
  /** What stands out: documents or facts that disagree, or a time at which it cannot have been. */
  readonly trouble: "conflict" | "anachronism" | null;
  readonly findings: readonly FindingItem[];
  /** The ids of the entries that its findings compare it with. */
  readonly comparedWith: readonly string[];
}

/** Something that happened, as far as one or more documents tell of it. */
export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  /** Its days, ISO, as a fact pack gives them, and where the pack has them from. */
  readonly known: { readonly from: string; readonly to: string; readonly source: string } | null;
}

/** What the documents of a folder put in time, in the order of time. */
export interface Timeline {
  readonly entries: readonly TimelineItem[];
  readonly events: readonly TimelineEvent[];
  /** The documents of the entries. */
  readonly documents: readonly (Pick<DocumentItem, "uri" | "path" | "title"> & {
    readonly date: string | null;
  })[];
  /** How many entries there are within what was asked for; more than are given where the limit was reached. */
  readonly total: number;
  /** How many documents were looked at. */
  readonly read: number;
}

/** What a fact-check report is to tell, and how. */
export interface ReportOrder {
  /** Documents, in this order; `noted`: those of the folder that have notes or ticks; `all`: all of the folder. */
  readonly uris: readonly string[] | "noted" | "all";
  /** `preview` is what the page of `html` shows, without its head, for another page to show it. */
  readonly format: "html" | "markdown" | "csv" | "claim-review" | "sarif" | "preview";
  /** Who publishes the reviews, and on which page: for `claim-review`. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** The token under which `$/progress` tells, in words, how far it is; `null`: nobody wants to know. */
  readonly progress: string | null;
}

/** A fact-check report. */
export interface ReportText {
  readonly text: string;
  /** The documents that it tells of, in their order: in a preview those that `data-article` counts from 1. */
  readonly uris: readonly string[];
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
