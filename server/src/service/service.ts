import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionList,
  DocumentSymbol,
  Hover,
  Position,
  Range,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import { analyse } from "../claims/analyse.ts";
import type { Facts } from "../facts/facts.ts";
import type {
  ClaimItem,
  ConflictItem,
  DocumentItem,
  FindingItem,
  NoteItem,
  SourcedClaims,
  SourceGroup,
  SourcesQuery,
  Timeline,
  TimelineQuery,
} from "../protocol.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import type { SeveritySettings } from "../rules/check-article.ts";
import type { Respelling } from "../rules/finding.ts";
import { guarded } from "../rules/guarded.ts";
import type { Rule } from "../rules/rule.ts";
import type { Workspace } from "../workspace.ts";
import type { ArticleReader } from "./article-reader.ts";
import { Articles, type OpenDocument } from "./articles.ts";
import { ChecklistDesk } from "./checklist-desk.ts";
import { ChecklistShelf } from "./checklist-shelf.ts";
import { claimsOf, findingsOf } from "./claim-list.ts";
import { codeActions } from "./code-actions.ts";
import { codeLenses } from "./code-lenses.ts";
import { conflictList } from "./conflicts/conflict-list.ts";
import { type DamagedFile, damagedFiles } from "./damaged-files.ts";
import { DatesShelf } from "./dates-shelf.ts";
import { Desk, type Newsroom } from "./desk.ts";
import { type BroughtBack, DismissalDesk } from "./dismissal-desk.ts";
import { DismissalsShelf } from "./dismissals-shelf.ts";
import { documentList } from "./document-list.ts";
import { documentSymbols } from "./document-symbols.ts";
import { Findings } from "./findings.ts";
import { type FileChange, Folder, type Pace } from "./folder.ts";
import { hoverAt } from "./hover/hover.ts";
import { type ComparisonStore, noComparisons } from "./kept-comparisons.ts";
import type { Library } from "./library.ts";
import type { Logger } from "./logger.ts";
import { lookUpQuery } from "./look-up-query.ts";
import { Navigation } from "./navigation/navigation.ts";
import type { NoteCommands } from "./note-actions.ts";
import { NO_ARTICLE, NoteDesk, type NoteTools } from "./note-desk.ts";
import { notesOf } from "./note-list.ts";
import { NotesShelf } from "./notes-shelf.ts";
import { FactDesk } from "./packs/fact-desk.ts";
import { packCompletions } from "./packs/pack-completions.ts";
import { PackDesk, type PackDeskOptions } from "./packs/pack-desk.ts";
import { packHover } from "./packs/pack-hover.ts";
import { peopleIn } from "./people-list.ts";
import { plainReader } from "./plain-reader.ts";
import type { Prose } from "./prose.ts";
import { recordOf } from "./record.ts";
import { type Squeezer, utf8 } from "./records.ts";
import type { Report } from "./reports.ts";
import { type EditAbilities, PLAIN } from "./respelling/edits.ts";
import { respellFolder } from "./respelling/respell-folder.ts";
import { sourceClaims } from "./source-claims.ts";
import { type SourceOrder, sourceList } from "./source-list.ts";
import { folderTimeline } from "./timeline/folder-timeline.ts";

/** What a service is made of. */
export interface ServiceOptions extends Omit<NoteTools, "needsSource">, PackDeskOptions {
  readonly workspace: Workspace;
  readonly language: Language;
  /** A cache over `language.readAll`; it may outlive the service. */
  readonly readParagraphs: ParagraphReader;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  readonly severities: SeveritySettings;
  readonly logger: Logger;
  /** Whether a document that is open in the editor is an article. */
  readonly accepts: (document: OpenDocument) => boolean;
  /** Why a text of this many UTF-16 units is not read; `null` if it is. */
  readonly refuses: (length: number) => string | null;
  /** How records are made small; by default they are only UTF-8. */
  readonly squeezer?: Squeezer;
  /** Reads the folder's files; by default one by one on this thread. */
  readonly reader?: ArticleReader;
  /** Where the comparisons of all articles are kept between sessions; by default nowhere. */
  readonly comparisons?: ComparisonStore;
  /** The address of a rule's page; `null` if it has none. */
  readonly rulePage: (code: string) => string | null;
  /** What the session brought back of dismissed findings; outlives the service. */
  readonly broughtBack: BroughtBack;
  readonly newsroom: Newsroom;
}

/** How findings are brought up to date. */
export interface UpdatePace extends Pace {
  /** Whether only the documents that are open are looked at. */
  readonly onlyOpen?: boolean;
  /** Hears of changed articles while the work goes on, some at a time. */
  readonly told?: (changed: readonly string[]) => void;
}

/** How many changed articles are told of at a time. */
const BATCH = 50;

/**
 * Everything an editor asks for, in the shapes of the Language Server Protocol. URIs are in normal form. After
 * any changes the answers are those of a service made afresh.
 */
export interface Service {
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
  hover(uri: string, position: Position, prose: Prose): Hover | null;
  codeActions(
    uri: string,
    range: Range,
    context: CodeActionContext,
    commands: NoteCommands,
    abilities?: EditAbilities,
  ): CodeAction[];
  /** The change that spells a name otherwise in the whole folder; `null` where there is nothing to change. */
  respell(
    origin: string,
    respelling: Respelling,
    abilities: EditAbilities,
    pace: Pace,
  ): Promise<WorkspaceEdit | null>;
  /** What may be written at a place of an article or of a fact pack. */
  completions(uri: string, position: Position): CompletionList;
  documentSymbols(uri: string): DocumentSymbol[];
  codeLenses(uri: string, clickable: boolean): CodeLens[];

  documents(): DocumentItem[];
  claims(uri: string): ClaimItem[];
  findings(uri: string): FindingItem[];
  conflicts(): ConflictItem[];
  /** What the documents put in time. */
  timeline(query: TimelineQuery): Timeline;
  sources(query: SourcesQuery, order: SourceOrder): SourceGroup[];
  sourceClaims(query: SourcesQuery, which: { readonly id: string; readonly most: number }): SourcedClaims;
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

/** Makes a service over a workspace; it knows nothing until `readFolder` or `setDocument`. */
export function createService(options: ServiceOptions): Service {
  const { workspace, facts } = options;
  const dates = new DatesShelf(workspace);
  const rules = options.rules.map((rule) => guarded(rule, (message) => options.logger.error(message)));
  const articles = new Articles({
    ...options,
    squeezer: options.squeezer ?? utf8,
    readNow: (uri) => workspace.readNow(uri),
    recordOf: (analysis) => recordOf(analysis, rules, facts),
    analyse: ({ dates: outside, ...source }) =>
      analyse({ ...source, dates: { ...outside, set: dates.of(source.uri) } }, options),
  });
  const findings = new Findings({ ...options, rules, articles });
  const shelf = new NotesShelf(workspace);
  const dismissals = new DismissalsShelf(workspace);
  const checklists = new ChecklistShelf(workspace);
  const desk = new Desk({ ...options, articles, findings, shelf, dismissals, checklists, facts });
  const folder = new Folder({
    dismissals,
    workspace,
    articles,
    shelf,
    dates,
    checklists,
    desk,
    reader: options.reader ?? plainReader(workspace),
  });
  const packs = new PackDesk(options);
  const navigation = new Navigation(desk);
  const closing = new Set<string>();
  const comparisons = options.comparisons ?? noComparisons;
  let keptLast: string | null = null;
  let keeping: Promise<void> = Promise.resolve();

  return {
    async setDocument(document) {
      if (packs.isPack(document.uri)) return packs.open(document.uri, document.text);
      closing.delete(document.uri);
      const isNew = !articles.isOpen(document.uri);
      articles.open(document);
      desk.touch(document.uri);
      if (!isNew) return;
      await folder.readNotes(document.uri);
      await folder.readChecklist(document.uri);
      await folder.readDates(document.uri);
      await folder.readDismissals(document.uri);
    },
    async closeDocument(uri) {
      if (packs.isPack(uri)) return packs.close(uri);
      closing.add(uri);
      await folder.readArticle(uri);
      if (!closing.delete(uri)) return;
      articles.close(uri);
      desk.touch(uri);
    },
    async readFolder(pace) {
      await folder.readAll(pace);
      const kept = await comparisons.load();
      if (kept !== null) desk.restore(kept);
    },
    keepComparisons() {
      const now = desk.compared();
      if (now !== null && now.compared !== keptLast) {
        keptLast = now.compared;
        keeping = keeping.then(() => comparisons.save(now));
      }
      return keeping;
    },
    filesChanged: (changes) => folder.follow(changes),
    fileRenamed: (from, to) => folder.rename(from, to),
    setNewsroom: (newsroom) => desk.setNewsroom(newsroom),
    setSeverities: (severities) => desk.setSeverities(severities),
    async update({ pause, signal, onlyOpen = false, told }) {
      const changed: string[] = [];
      let since = 0;
      for (let next = desk.refreshNext(onlyOpen); next !== null; next = desk.refreshNext(onlyOpen)) {
        if (next.changed) changed.push(next.uri);
        if (signal?.aborted) break;
        if (changed.length - since < BATCH) {
          await pause();
          continue;
        }
        told?.(changed.slice(since));
        since = changed.length;
        await pause();
      }
      if (changed.length > since) told?.(changed.slice(since));
      return changed;
    },

    isArticle: (uri) => articles.has(uri),
    concernsPacks: options.concernsPacks,
    articles: () => desk.uris(),
    report: (uri) => desk.report(uri),
    hover(uri, position, prose) {
      const pack = packs.document(uri);
      if (pack !== undefined) return packHover(pack, pack.offsetAt(position), prose);
      const article = desk.article(uri);
      return article === undefined ? null : hoverAt(desk, article, position, prose);
    },
    respell: (origin, respelling, abilities, pace) =>
      respellFolder(desk, origin, respelling, abilities, pace),
    codeActions(uri, range, context, noteCommands, abilities = PLAIN) {
      const article = desk.article(uri);
      return article === undefined
        ? []
        : codeActions(desk, article, { range, context, noteCommands, abilities });
    },
    completions(uri, position) {
      const pack = packs.document(uri);
      return pack === undefined
        ? navigation.completions(uri, position)
        : { isIncomplete: false, items: packCompletions(pack, pack.offsetAt(position)) };
    },
    documentSymbols(uri) {
      const article = desk.article(uri);
      return article === undefined ? [] : documentSymbols(article);
    },
    codeLenses(uri, clickable) {
      const article = desk.article(uri);
      return article === undefined ? [] : codeLenses(desk, article, clickable);
    },

    documents: () => documentList(desk),
    claims: (uri) => claimsOf(desk, uri),
    findings: (uri) => findingsOf(desk, uri),
    conflicts: () => conflictList(desk),
    timeline: (query) => folderTimeline(desk, query),
    sources: (query, order) => sourceList(desk, query, order),
    sourceClaims: (query, which) => sourceClaims(desk, query, which),
    notes: (uri) => notesOf(desk, uri),
    people: () => peopleIn(shelf.all()),
    noteDesk: new NoteDesk(desk, shelf, {
      ...options,
      needsSource: (code) => rules.find((rule) => rule.code === code)?.needsSource === true,
    }),
    dismissalDesk: new DismissalDesk({ ...options, roots: workspace.roots, desk, dismissals, notes: shelf }),
    checklistDesk: new ChecklistDesk(desk, checklists, options.now),
    factDesk: new FactDesk(desk, packs, workspace, options.now),
    lookUpQuery(uri, range) {
      const article = desk.article(uri);
      if (article === undefined) throw new Error(NO_ARTICLE);
      return lookUpQuery(article, range);
    },
    publisherAt: (address) => facts.publisherAt(address)?.fact.names[0]?.name ?? null,
    navigation,
    library: desk,
    async setArticleDate(uri, day) {
      if (!articles.has(uri)) throw new Error(NO_ARTICLE);
      await folder.setDate(uri, day);
      const date = desk.digest(uri)?.date;
      return date ? { value: date.value, basis: date.basis } : null;
    },
    damagedFiles: () =>
      damagedFiles(shelf.broken(), packs.reports(), {
        dates: dates.broken(),
        dismissals: dismissals.broken(),
        checklists: checklists.broken(),
      }),
  };
}
