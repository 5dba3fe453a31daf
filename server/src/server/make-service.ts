import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { concernsPacks, isPackAt } from "../facts/pack-places.ts";
import { rules } from "../rules/rules.ts";
import type { ArticleReader } from "../service/article-reader.ts";
import { createService } from "../service/create-service.ts";
import type { Newsroom } from "../service/desk.ts";
import type { OpenDocument } from "../service/held-article.ts";
import type { Service } from "../service/service.ts";
import type { ServiceOptions } from "../service/service-options.ts";
import type { Settings } from "../service/settings.ts";
import { rootOf } from "../text/uris.ts";
import { deflated } from "./deflated.ts";
import { tooLarge } from "./node-workspace.ts";
import { folderSetup, type OpenFolder, openFolder } from "./open-folder.ts";
import { PooledReader } from "./reading/pooled-reader.ts";
import { fileReader } from "./reading/read-file.ts";
import type { ServiceParts } from "./service-parts.ts";
import { ComparisonFile } from "./store/comparison-file.ts";
import { IndexStore } from "./store/index-store.ts";
import { programVersion } from "./store/program-version.ts";
import { RecordFile } from "./store/record-file.ts";
import { comparisonFile, indexFile } from "./store/storage-place.ts";
import { StoredReader } from "./store/stored-reader.ts";

/** Services are counted, since each has facts of its own. */
let generation = 0;

/** What the service of a moment is made for. */
export interface ServiceSetup {
  readonly roots: readonly string[];
  readonly settings: Settings;
  /** Whether everything is read again, whatever is kept of it. */
  readonly afresh?: boolean;
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
    compressor: deflated,
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
