import type { Connection } from "vscode-languageserver/node";
import type { Service } from "../service/service.ts";
import type { ClientFacts } from "./client-facts.ts";

/**
 * Tracks which diagnostics the client has, pushed or pulled. A document's findings are pushed until the client pulls them,
 * and again once it has closed the document, so that every article of the folder shows its findings, and none shows them
 * twice.
 */
export class DiagnosticsFeed {
  readonly #connection: Connection;
  readonly #client: ClientFacts;
  /** URI → the state pushed last; only where something is shown. */
  readonly #pushed = new Map<string, string>();
  /** URI → the state pulled last. */
  readonly #pulled = new Map<string, string>();
  readonly #damaged = new Map<string, string>();

  constructor(connection: Connection, client: ClientFacts) {
    this.#connection = connection;
    this.#client = client;
  }

  /** The client has pulled a document's diagnostics: what was pushed for it goes. */
  pulled(uri: string, resultId: string): void {
    this.#pulled.set(uri, resultId);
    if (this.#pushed.delete(uri)) this.#send(uri, []);
  }

  /** The client has let go of a document and of what it pulled for it. */
  closed(uri: string): void {
    this.#pulled.delete(uri);
  }

  /** Brings the client up to date with these articles. */
  publish(service: Service, uris: Iterable<string>): void {
    let outdated = false;
    for (const uri of uris) {
      const { resultId, items } = service.report(uri);
      const pulled = this.#pulled.get(uri);
      if (pulled !== undefined) {
        outdated ||= pulled !== resultId;
      } else if (items.length === 0) {
        if (this.#pushed.delete(uri)) this.#send(uri, []);
      } else if (this.#pushed.get(uri) !== resultId) {
        this.#pushed.set(uri, resultId);
        this.#send(uri, [...items]);
      }
    }
    if (outdated && this.#client.refreshesDiagnostics) this.refresh();
    this.#publishDamagedFiles(service);
  }

  /** The documents that the client shows pushed findings of. */
  shown(): readonly string[] {
    return [...this.#pushed.keys()];
  }

  refresh(): void {
    this.#connection.languages.diagnostics.refresh().catch(() => {});
  }

  #publishDamagedFiles(service: Service): void {
    const damaged = new Map(service.damagedFiles().map(({ uri, items }) => [uri, items]));
    for (const uri of this.#damaged.keys()) {
      if (damaged.has(uri)) continue;
      this.#damaged.delete(uri);
      this.#send(uri, []);
    }
    for (const [uri, items] of damaged) {
      const state = JSON.stringify(items);
      if (this.#damaged.get(uri) === state) continue;
      this.#damaged.set(uri, state);
      this.#send(uri, [...items]);
    }
  }

  #send(uri: string, diagnostics: Parameters<Connection["sendDiagnostics"]>[0]["diagnostics"]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}
