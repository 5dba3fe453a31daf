import type { Facts } from "../facts/facts.ts";
import type { ParagraphReader } from "../reading/read-article.ts";
import type { Language } from "../reading/reading.ts";
import type { SeveritySettings } from "../rules/raised-findings.ts";
import type { Rule } from "../rules/rule.ts";
import type { Workspace } from "../workspace.ts";
import type { ArticleReader } from "./article-reader.ts";
import type { Newsroom } from "./desk.ts";
import type { DismissalSteps } from "./dismissal-desk.ts";
import type { OpenDocument } from "./held-article.ts";
import type { ComparisonStore } from "./kept-comparisons.ts";
import type { Logger } from "./logger.ts";
import type { NoteDeskTools } from "./note-desk.ts";
import type { Compressor } from "./packed-record.ts";
import type { PackDeskOptions } from "./packs/pack-desk.ts";
import type { RecordShelf } from "./record-shelf.ts";

/** What a service is made of. */
export interface ServiceOptions extends Omit<NoteDeskTools, "needsSource">, PackDeskOptions {
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
  readonly compressor?: Compressor;
  /** Where they are kept; by default in memory. */
  readonly shelf?: RecordShelf;
  /** Reads the folder's files; by default one by one on this thread. */
  readonly reader?: ArticleReader;
  /** Where the comparisons of all articles are kept between sessions; by default nowhere. */
  readonly comparisons?: ComparisonStore;
  /** The address of a rule's page; `null` if it has none. */
  readonly rulePage: (code: string) => string | null;
  /** What the session did to dismissals; outlives the service. */
  readonly dismissalSteps: DismissalSteps;
  readonly newsroom: Newsroom;
}
