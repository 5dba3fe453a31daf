import { randomUUID } from "node:crypto";
import { decodeArticle } from "../article/decode.ts";
import type { FactPack } from "../facts/fact.ts";
import { createHouseStyle } from "../facts/house-style.ts";
import { loadFacts } from "../facts/load-facts.ts";
import { concernsPacks, isPackAt, packPlaces, readPackFiles } from "../facts/pack-places.ts";
import { cachedReader } from "../reading/paragraph-cache.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import { rules } from "../rules/rules.ts";
import type { OpenDocument } from "../service/articles.ts";
import type { Logger } from "../service/logger.ts";
import { createService, type Service } from "../service/service.ts";
import type { Settings } from "../service/settings.ts";
import { rootOf } from "../text/uris.ts";
import { defaultPatterns } from "./article-files.ts";
import { createNodeWorkspace, tooLarge } from "./node-workspace.ts";

/** What every service of this process shares. */
export interface ServiceParts {
  readonly language: Language;
  readonly readParagraphs: ParagraphReader;
  /** The packs that ship with the product, read when they are first asked for. */
  readonly bundledPacks: () => readonly FactPack[];
  readonly rulePage: (code: string) => string;
  readonly logger: Logger;
}

/** What the service of a moment is made for. */
export interface ServiceSetup {
  readonly roots: readonly string[];
  readonly settings: Settings;
}

/** Loads what all services share. */
export function sharedParts(
  language: Language,
  bundledPacks: () => readonly FactPack[],
  rulePage: (code: string) => string,
  logger: Logger,
): ServiceParts {
  return { language, readParagraphs: cachedReader(language), bundledPacks, rulePage, logger };
}

/** Makes a service over the files of the roots. */
export async function makeService(parts: ServiceParts, { roots, settings }: ServiceSetup): Promise<Service> {
  const workspace = createNodeWorkspace({
    roots,
    include: settings.include ?? defaultPatterns.include,
    exclude: settings.exclude ?? defaultPatterns.exclude,
    maxFileSize: settings.maxFileSize,
    decode: decodeArticle,
    tellsFileTime: settings.useFileTime,
  });
  const places = packPlaces(workspace.roots, settings.packPaths);
  const bundled = settings.bundledPacks ? parts.bundledPacks : () => [];
  const { facts, reports } = loadFacts(
    await readPackFiles(workspace, places),
    bundled,
    createHouseStyle(settings.houseStyle),
  );
  const limit = settings.maxFileSize;
  return createService({
    ...parts,
    workspace,
    facts,
    packReports: reports,
    isPack: (uri) => isPackAt(places, uri),
    concernsPacks: (uri) => concernsPacks(places, uri),
    rules,
    severities: settings.severities,
    verdictLabels: settings.verdictLabels,
    accepts: (document) =>
      rootOf(workspace.roots, document.uri) === null
        ? isServed(document, settings.languages)
        : workspace.selects(document.uri),
    refuses: (length) => (length > limit ? tooLarge(length, limit) : null),
    now: () => new Date().toISOString(),
    newId: () => `urn:uuid:${randomUUID()}`,
  });
}

/** Editors without VS Code's language names call plain text “text”. */
function isServed({ languageId }: OpenDocument, languages: readonly string[]): boolean {
  return languages.includes(languageId) || (languageId === "text" && languages.includes("plaintext"));
}
