import { analyse } from "../claims/analyse.ts";
import { guarded } from "../rules/guarded.ts";
import { NO_ARTICLE } from "./article-at.ts";
import { Articles } from "./articles.ts";
import { ChecklistDesk } from "./checklist-desk.ts";
import { ChecklistShelf } from "./checklist-shelf.ts";
import { claimsOf, findingsOf } from "./claim-list.ts";
import { ComparisonKeeper } from "./comparison-keeper.ts";
import { conflictList } from "./conflicts/conflict-list.ts";
import { damagedFiles } from "./damaged-files.ts";
import { DatesShelf } from "./dates-shelf.ts";
import { Desk } from "./desk.ts";
import { DismissalDesk } from "./dismissal-desk.ts";
import { DismissalsShelf } from "./dismissals-shelf.ts";
import { documentList } from "./document-list.ts";
import { DocumentSync } from "./document-sync.ts";
import { editorFeatures } from "./editor-features.ts";
import { Findings } from "./findings.ts";
import { Folder } from "./folder.ts";
import { noComparisons } from "./kept-comparisons.ts";
import { lookUpQuery } from "./look-up-query.ts";
import { Navigation } from "./navigation/navigation.ts";
import { NoteDesk } from "./note-desk.ts";
import { notesOf } from "./note-list.ts";
import { NotesShelf } from "./notes-shelf.ts";
import { OpenNotesFiles } from "./open-notes-files.ts";
import { utf8 } from "./packed-record.ts";
import { FactDesk } from "./packs/fact-desk.ts";
import { PackDesk } from "./packs/pack-desk.ts";
import { peopleIn } from "./people-list.ts";
import { plainReader } from "./plain-reader.ts";
import { recordOf } from "./record.ts";
import { inMemory } from "./record-shelf.ts";
import type { Service } from "./service.ts";
import type { ServiceOptions } from "./service-options.ts";
import { sourceClaims } from "./source-claims.ts";
import { sourceList } from "./source-list.ts";
import { folderTimeline } from "./timeline/folder-timeline.ts";
import { updateFindings } from "./update-findings.ts";

/** Makes a service over a workspace; it knows nothing until `readFolder` or `setDocument`. */
export function createService(options: ServiceOptions): Service {
  const { workspace, facts } = options;
  const dates = new DatesShelf(workspace);
  const rules = options.rules.map((rule) => guarded(rule, (message) => options.logger.error(message)));
  const compressor = options.compressor ?? utf8;
  const articles = new Articles({
    ...options,
    compressor,
    shelf: options.shelf ?? inMemory,
    readNow: (uri) => workspace.readNow(uri),
    recordOf: (analysis) => recordOf(analysis, rules, facts),
    analyse: ({ dates: outside, ...source }) =>
      analyse({ ...source, dates: { ...outside, set: dates.of(source.uri) } }, options),
  });
  const findings = new Findings({ ...options, rules, articles, compressor });
  const shelf = new NotesShelf(workspace);
  const dismissals = new DismissalsShelf(workspace);
  const checklists = new ChecklistShelf(workspace);
  const desk = new Desk({ ...options, articles, findings, shelf, dismissals, checklists, facts });
  const comparisons = options.comparisons ?? noComparisons;
  const reader = options.reader ?? plainReader(workspace);
  const folder = new Folder({
    comparisons,
    dismissals,
    workspace,
    articles,
    shelf,
    dates,
    checklists,
    desk,
    reader,
  });
  const packs = new PackDesk(options);
  const notesFiles = new OpenNotesFiles();
  const documents = new DocumentSync({ articles, desk, folder, packs, notesFiles });
  const navigation = new Navigation(desk);
  const keeper = new ComparisonKeeper({ desk, comparisons, reader });

  return {
    ...editorFeatures({ desk, navigation, packs, notesFiles }),

    setDocument: (document) => documents.set(document),
    closeDocument: (uri) => documents.close(uri),
    readFolder: (pace) => folder.readAll(pace),
    keepComparisons: () => keeper.keep(),
    filesChanged: (changes) => folder.follow(changes),
    fileRenamed: (from, to) => folder.rename(from, to),
    setNewsroom: (newsroom) => desk.setNewsroom(newsroom),
    setSeverities: (severities) => desk.setSeverities(severities),
    update: (pace) => updateFindings(desk, pace),

    isArticle: (uri) => articles.has(uri),
    concernsPacks: options.concernsPacks,
    articles: () => desk.uris(),
    report: (uri) => desk.report(uri),

    documents: () => documentList(desk),
    claims: (uri) => claimsOf(desk, uri),
    findings: (uri) => findingsOf(desk, uri),
    conflicts: () => conflictList(desk),
    timeline: (query) => folderTimeline(desk, query),
    sources: (query, order, pace) => sourceList(desk, query, order, pace),
    sourceClaims: (query, which, pace) => sourceClaims(desk, query, which, pace),
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
