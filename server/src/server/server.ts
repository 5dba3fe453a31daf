import type { Connection, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OpenDocument } from "../service/held-article.ts";
import type { Service } from "../service/service.ts";
import { readSettings, type Settings } from "../service/settings.ts";
import { normalUri } from "../text/uris.ts";
import type { ClientFacts } from "./client-facts.ts";
import { DiagnosticsFeed } from "./diagnostics-feed.ts";
import { Indexer } from "./indexer.ts";
import { makeService, newsroomIn } from "./make-service.ts";
import { keepMemorySmall } from "./memory.ts";
import type { ServiceParts } from "./service-parts.ts";
import { Updater } from "./updater.ts";

export interface ServerOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientFacts;
  readonly parts: Promise<ServiceParts>;
}

/** So many documents that changed are not named one by one. */
const MOST_NAMED = 1000;

/** Holds the current service, makes a new one when folders or settings change, and notifies the client. */
export class Server {
  readonly #options: ServerOptions;
  readonly #indexer: Indexer;
  readonly #updater: Updater;
  readonly feed: DiagnosticsFeed;
  #roots: readonly string[];
  #settings: Settings = readSettings({}).settings;
  readonly #begun: Promise<void>;
  #begin: () => void = () => {};
  #service: Promise<Service> | null = null;
  #current: Service | null = null;
  #work: Promise<unknown> = Promise.resolve();
  #isReading = false;
  /** Whether the folder was read, and its findings are still being made. */
  #isUnchecked = false;

  constructor(options: ServerOptions) {
    const { connection, client } = options;
    this.#options = options;
    this.#roots = client.roots;
    this.#begun = new Promise((begin) => {
      this.#begin = begin;
    });
    this.feed = new DiagnosticsFeed(connection, client);
    this.#indexer = new Indexer(connection, client);
    this.#updater = new Updater({
      service: () => this.#current,
      isReading: () => this.#isReading,
      publish: (service, changed) => this.feed.publish(service, changed),
      done: (service, changed) => this.#tell(service, changed),
    });
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The service, once there is one. */
  async service(): Promise<Service> {
    await this.#begun;
    return this.#service ?? this.service();
  }

  /** Makes a service for these folders and settings and begins to read the folder. */
  renew(change: { roots?: readonly string[]; settings?: Settings; afresh?: boolean } = {}): void {
    this.#roots = change.roots ?? this.#roots;
    this.#settings = change.settings ?? this.#settings;
    const setup = { roots: this.#roots, settings: this.#settings, afresh: change.afresh ?? false };
    const made = this.#options.parts.then((parts) => makeService(parts, setup));
    this.#service = made;
    this.#begin();
    this.#after(async () => {
      const service = await made;
      if (this.#service !== made) return;
      const before = this.#current?.articles() ?? [];
      this.#current = service;
      for (const document of this.#options.documents.all()) void service.setDocument(openDocument(document));
      this.#updater.schedule();
      keepMemorySmall();
      void this.#read(service, before);
    });
  }

  /** Takes other settings; whether that needs the folder to be read again. */
  apply(settings: Settings): boolean {
    const earlier = this.#settings;
    this.#settings = settings;
    const isSameFolder = JSON.stringify(withoutDisplay(earlier)) === JSON.stringify(withoutDisplay(settings));
    if (!isSameFolder) this.renew();
    this.#current?.setSeverities(settings.severities);
    this.#current?.setNewsroom(newsroomIn(settings));
    this.#updater.schedule();
    return !isSameFolder;
  }

  /** Changes the service after all changes asked for before; then brings everything up to date. */
  change(work: (service: Service) => Promise<unknown> | unknown): Promise<void> {
    return this.#after(async () => {
      await work(await this.service());
      this.#updater.schedule();
    });
  }

  /** A document was opened or changed. */
  setDocument(document: TextDocument): void {
    if (this.#current === null) return;
    this.#current.setDocument(openDocument(document)).then(() => this.#updater.schedule(), this.#log);
    this.#updater.giveWay();
  }

  /** A document was saved: its notes are kept so that they are found again. */
  savedDocument(uri: string): void {
    this.#current?.noteDesk.keepPlaces(normalUri(uri)).then(this.updateSoon, this.#log);
  }

  closeDocument(uri: string): void {
    this.feed.closed(normalUri(uri));
    this.#current?.closeDocument(normalUri(uri)).then(() => this.#updater.schedule(), this.#log);
  }

  /** Keeps what the next session can begin with. */
  async end(): Promise<void> {
    await this.#current?.keepComparisons();
  }

  /** The client has the findings of a document. */
  pulled(uri: string, resultId: string): void {
    this.feed.pulled(uri, resultId);
    this.#updater.answered();
  }

  readonly updateSoon = (): void => this.#updater.schedule();

  async #read(service: Service, before: readonly string[]): Promise<void> {
    this.#isReading = true;
    await this.#indexer.read(service).catch(this.#log);
    if (this.#current !== service) return;
    this.#isReading = false;
    this.#isUnchecked = true;
    const articles = service.articles();
    this.feed.publish(service, new Set([...before, ...this.feed.shown()]));
    this.#notify(null);
    this.#options.connection.console.info(`Read ${articles.length} articles.`);
    this.#updater.schedule();
  }

  #tell(service: Service, changed: readonly string[]): void {
    this.feed.publish(service, []);
    if (changed.length > 0) this.#notify(changed.length > MOST_NAMED ? null : changed);
    if (!this.#isUnchecked || this.#isReading) return;
    this.#isUnchecked = false;
    this.#options.connection.console.info(`Checked ${service.articles().length} articles.`);
    void service.keepComparisons();
  }

  #notify(uris: readonly string[] | null): void {
    const { connection, client } = this.#options;
    void connection.sendNotification("secondSource/changed", { uris });
    if (client.refreshesLenses) connection.sendRequest("workspace/codeLens/refresh").catch(() => {});
  }

  #after(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(this.#log);
    return done;
  }

  readonly #log = (error: unknown): void => {
    this.#options.connection.console.error(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  };
}

function openDocument(document: TextDocument): OpenDocument {
  const { uri, languageId, version } = document;
  return { uri: normalUri(uri), languageId, version, text: document.getText() };
}

function withoutDisplay(settings: Settings): object {
  const { include, exclude, languages, maxFileSize, useFileTime, packPaths, bundledPacks, houseStyle } =
    settings;
  return { include, exclude, languages, maxFileSize, useFileTime, packPaths, bundledPacks, houseStyle };
}
