import { randomUUID } from "node:crypto";
import { availableParallelism, tmpdir } from "node:os";
import type { FactPack } from "../facts/fact.ts";

import { concernsPacks, isPackAt } from "../facts/pack-places.ts";

import { cachedReader } from "../reading/paragraph-cache.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import { rules } from "../rules/rules.ts";
import type { ArticleReader } from "../service/article-reader.ts";
import { createService } from "../service/create-service.ts";
import type { Newsroom } from "../service/desk.ts";
import type { DismissalSteps } from "../service/dismissal-desk.ts";
import type { OpenDocument } from "../service/held-article.ts";
import type { Logger } from "../service/logger.ts";
import type { NoteSteps } from "../service/note-desk.ts";
import type { Service } from "../service/service.ts";
import type { ServiceOptions } from "../service/service-options.ts";
import type { Settings } from "../service/settings.ts";
import { rootOf } from "../text/uris.ts";
import { deflated } from "./deflated.ts";
import { tooLarge } from "./node-workspace.ts";
import { folderSetup, type OpenFolder, openFolder } from "./open-folder.ts";
import { PooledReader } from "./reading/pooled-reader.ts";
import { fileReader } from "./reading/read-file.ts";
import { ReadingPool } from "./reading/reading-pool.ts";
import { startWorker } from "./reading/worker-thread.ts";
import { ComparisonFile } from "./store/comparison-file.ts";
import { IndexStore } from "./store/index-store.ts";
import { programVersion } from "./store/program-version.ts";
import { RecordFile } from "./store/record-file.ts";
import { comparisonFile, indexFile } from "./store/storage-place.ts";
import { StoredReader } from "./store/stored-reader.ts";

/** What every service of this process shares. */
export interface ServiceParts {
  readonly language: Language;
  readonly readParagraphs: ParagraphReader;
  /** The packs that ship with the product, read when they are first asked for. */
  readonly bundledPacks: () => readonly FactPack[];
  readonly rulePage: (code: string) => string;
  readonly logger: Logger;
  /** What the session did to notes. */
  readonly noteSteps: NoteSteps;
  readonly dismissalSteps: DismissalSteps;
  /** The threads that read folders. */
  readonly pool: ReadingPool;
  /** The folder in which records are kept between sessions; `null`: nowhere. */
  readonly storage: string | null;
}

/** Services are counted, since each has facts of its own. */
let generation = 0;

/** What the service of a moment is made for. */
export interface ServiceSetup {
  readonly roots: readonly string[];
  readonly settings: Settings;
  /** Whether everything is read again, whatever is kept of it. */
  readonly afresh?: boolean;
}

/** Each thread takes some 150 MB. */
const MOST_THREADS = 2;
/** So many files take longer to read than a thread to start. */
const SHARE = 100;
/** Milliseconds until threads without work end. */
const IDLE = 1_000;

/** Loads what all services share. */
export function sharedParts(
  language: Language,
  bundledPacks: () => readonly FactPack[],
  rulePage: (code: string) => string,
  logger: Logger,
  storage: string | null,
): ServiceParts {
  const pool = new ReadingPool({
    start: startWorker,
    size: Math.min(availableParallelism(), MOST_THREADS),
    share: SHARE,
    idle: IDLE,
    failed: (message) => logger.error(message),
  });
  const readParagraphs = cachedReader(language);
  const noteSteps: NoteSteps = new Map();
  const dismissalSteps: DismissalSteps = new Map();
  return {
    language,
    readParagraphs,
    bundledPacks,
    rulePage,
    logger,
    noteSteps,
    dismissalSteps,
    pool,
    storage,
  };
}

/** Makes a service over the files of the roots. */
export async function makeService(
  parts: ServiceParts,
  { roots, settings, afresh = false }: ServiceSetup,
): Promise<Service> {
  const { language, logger } = parts;
  const folder = await openFolder(folderSetup(roots, settings), parts.bundledPacks);
  const { workspace, facts, reports, places } = folder;
  const setup = { ...folderSetup(roots, settings), generation: ++generation };
  const here = fileReader(folder, setup, language, (message) => logger.error(message));
  const limit = settings.maxFileSize;
  return createService({
    ...parts,
    workspace,
    squeezer: deflated,
    shelf: new RecordFile(parts.storage ?? tmpdir()),
    ...comparisonsOf(parts, folder),
    reader: readerOf(parts, folder, new PooledReader(parts.pool, setup, here), afresh),
    facts,
    packReports: reports,
    isPack: (uri) => isPackAt(places, uri),
    concernsPacks: (uri) => concernsPacks(places, uri),
    rules,
    severities: settings.severities,
    newsroom: newsroomIn(settings),
    accepts: (document) =>
      rootOf(workspace.roots, document.uri) === null
        ? isServed(document, settings.languages)
        : workspace.selects(document.uri),
    refuses: (length) => (length > limit ? tooLarge(length, limit) : null),
    now: () => new Date().toISOString(),
    newId: () => `urn:uuid:${randomUUID()}`,
  });
}

/** Keeps what is read on disk, where there is a folder for it. */
function readerOf(
  { storage }: ServiceParts,
  { workspace, version }: OpenFolder,
  reader: ArticleReader,
  afresh: boolean,
): ArticleReader {
  if (storage === null || workspace.roots.length === 0) return reader;
  const store = new IndexStore(indexFile(storage, workspace.roots), `${programVersion()} ${version}`);
  return new StoredReader(store, reader, afresh);
}

/** What the newsroom sets for itself. */
export function newsroomIn({ verdictLabels, checklist }: Settings): Newsroom {
  return { verdictLabels, checklist };
}

/** Keeps on disk what articles show beside each other, too. */
function comparisonsOf(
  { storage }: ServiceParts,
  { workspace, version }: OpenFolder,
): Pick<ServiceOptions, "comparisons"> {
  if (storage === null || workspace.roots.length === 0) return {};
  const path = comparisonFile(storage, workspace.roots);
  return { comparisons: new ComparisonFile(path, `${programVersion()} ${version}`) };
}

/** Editors without VS Code's language names call plain text “text”. */
function isServed({ languageId }: OpenDocument, languages: readonly string[]): boolean {
  return languages.includes(languageId) || (languageId === "text" && languages.includes("plaintext"));
}
