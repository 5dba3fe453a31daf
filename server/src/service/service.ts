import type { Range } from "vscode-languageserver-types";
import type { ClaimItem } from "../protocol/claims.ts";
import type { ConflictItem } from "../protocol/conflicts.ts";
import type { DocumentItem } from "../protocol/documents.ts";
import type { FindingItem } from "../protocol/findings.ts";
import type { NoteItem } from "../protocol/notes.ts";
import type { SourcedClaims, SourceGroup, SourcesQuery } from "../protocol/sources.ts";
import type { Timeline, TimelineQuery } from "../protocol/timeline.ts";
import type { SeveritySettings } from "../rules/raised-findings.ts";
import type { ChecklistDesk } from "./checklist-desk.ts";
import type { DamagedFile } from "./damaged-files.ts";
import type { Newsroom } from "./desk.ts";
import type { DismissalDesk } from "./dismissal-desk.ts";
import type { EditorFeatures } from "./editor-features.ts";
import type { FileChange } from "./folder.ts";
import type { OpenDocument } from "./held-article.ts";
import type { Library } from "./library.ts";
import type { Navigation } from "./navigation/navigation.ts";
import type { NoteDesk } from "./note-desk.ts";
import type { Pace } from "./pace.ts";
import type { FactDesk } from "./packs/fact-desk.ts";
import type { Report } from "./reports.ts";
import type { SourceOrder } from "./source-list.ts";

/** How findings are brought up to date. */
export interface UpdatePace extends Pace {
  /** Whether only the documents that are open are looked at. */
  readonly onlyOpen?: boolean;
  /** Hears of changed articles while the work goes on, some at a time. */
  readonly told?: (changed: readonly string[]) => void;
}

/**
 * Everything an editor asks for, in the shapes of the Language Server Protocol. URIs are in normal form. After
 * any changes the answers are those of a service made afresh.
 */
export interface Service extends EditorFeatures {
  /** Takes a document's text, when it is opened and whenever it changes. */
  setDocument(document: OpenDocument): Promise<void>;
  /** Lets go of the editor's text, once the file's own is read. */
  closeDocument(uri: string): Promise<void>;
  readFolder(pace: Pace): Promise<void>;
  /**
   * Keeps what all articles show beside each other for the next session, if all of it is known; resolves when all that
   * was to be kept is.
   */
  keepComparisons(): Promise<void>;
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  fileRenamed(from: string, to: string): Promise<void>;
  setSeverities(severities: SeveritySettings): void;
  setNewsroom(newsroom: Newsroom): void;
  /** Brings all findings up to date; gives the articles about which anything changed since the last time. */
  update(pace: UpdatePace): Promise<readonly string[]>;

  isArticle(uri: string): boolean;
  articles(): readonly string[];
  /** Whether a change of a file or folder changes the fact packs. */
  concernsPacks(uri: string): boolean;
  report(uri: string): Report;

  documents(): DocumentItem[];
  claims(uri: string): ClaimItem[];
  findings(uri: string): FindingItem[];
  conflicts(): ConflictItem[];
  /** What the documents put in time. */
  timeline(query: TimelineQuery): Timeline;
  sources(query: SourcesQuery, order: SourceOrder, pace: Pace): Promise<SourceGroup[]>;
  sourceClaims(
    query: SourcesQuery,
    which: { readonly id: string; readonly most: number },
    pace: Pace,
  ): Promise<SourcedClaims>;
  notes(uri: string): NoteItem[];
  /** Everybody who has a part in the folder's notes, those with most notes first. */
  people(): string[];
  /** Adding, changing and deleting notes. Each rejects with an error fit to show. */
  readonly noteDesk: NoteDesk;
  /** Dismissing findings for an article or a folder, and bringing them back. */
  readonly dismissalDesk: DismissalDesk;
  /** What to ask for to look words of an article up. */
  lookUpQuery(uri: string, range: Range): string;
  /** Who publishes at a web address; `null` if no pack knows. */
  publisherAt(address: string): string | null;
  readonly navigation: Navigation;
  /** All that is known of the articles, for reports. */
  readonly library: Library;
  /** Settles an article's date, or with `null` leaves it to the text again; gives the date that counts now. */
  setArticleDate(uri: string, day: string | null): Promise<DocumentItem["date"]>;
  /** The check-lists of articles. */
  readonly checklistDesk: ChecklistDesk;
  /** Making facts of what articles say. */
  readonly factDesk: FactDesk;
  /** Files of notes, dates and facts that cannot be read, or not in full. */
  damagedFiles(): readonly DamagedFile[];
}
