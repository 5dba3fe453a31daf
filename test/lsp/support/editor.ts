import { EventEmitter, once } from "node:events";
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  ProtocolConnection,
  Range,
  TextDocumentContentChangeEvent,
  WorkspaceFolder,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientRequests } from "../../../server/src/protocol/requests.ts";
import { capabilities } from "./client-capabilities.ts";
import { type ServerProcess, startServer, type Transport } from "./server-process.ts";

/** How an editor of the tests is made; by default it can do what VS Code can. */
export interface EditorOptions {
  readonly transport?: Transport;
  readonly folders?: readonly string[];
  /** `false`: it knows only diagnostics that are pushed. */
  readonly pulls?: boolean;
  readonly settings?: unknown;
  readonly noteCommands?: "client" | "server";
  /** The folder of the index; by default none is kept. */
  readonly storage?: string | null;
}

/** How long something that is waited for may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * An editor without a screen. Like VS Code it keeps pushed and pulled diagnostics apart and shows both, pulls
 * when a document is opened or changed and when the server asks for it, and forgets what it pulled on closing.
 */
export class Editor {
  readonly server: ServerProcess;
  readonly #options: EditorOptions;
  readonly #events = new EventEmitter();
  readonly #pushed = new Map<string, readonly Diagnostic[]>();
  readonly #pulled = new Map<string, { resultId: string | undefined; items: readonly Diagnostic[] }>();
  readonly #documents = new Map<string, TextDocument>();
  #isStopping = false;
  readonly log: string[] = [];
  readonly changed: (readonly string[] | null)[] = [];
  readonly registered = new Set<string>();
  settings: unknown;
  initialized: InitializeResult = { capabilities: {} };
  unchangedAnswers = 0;

  private constructor(options: EditorOptions) {
    this.#options = options;
    this.settings = options.settings ?? {};
    this.server = startServer(options.transport ?? "stdio");
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    await editor.#begin();
    return editor;
  }

  get connection(): ProtocolConnection {
    return this.server.connection;
  }

  async #begin(): Promise<void> {
    const { connection } = this;
    const unlessStopped = (error: unknown): void => {
      if (!this.#isStopping) throw error;
    };
    connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
      this.#pushed.set(uri, diagnostics);
      this.#happened();
    });
    connection.onNotification("window/logMessage", ({ message }) => {
      this.log.push(message);
      this.#happened();
    });
    connection.onNotification("secondSource/changed", ({ uris }) => {
      this.changed.push(uris);
      this.#happened();
    });
    connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest("client/registerCapability", ({ registrations }) => {
      for (const { method } of registrations) this.registered.add(method);
      this.#happened();
      return null;
    });
    connection.onRequest("client/unregisterCapability", () => null);
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onRequest("workspace/codeLens/refresh", () => null);
    connection.onRequest("workspace/diagnostic/refresh", () => {
      for (const uri of this.#documents.keys()) this.pull(uri).catch(unlessStopped);
      return null;
    });
    connection.listen();
    this.initialized = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: this.#options.folders?.map(folderAt) ?? null,
      capabilities: capabilities(this.#options.pulls !== false),
      initializationOptions: {
        noteCommands: this.#options.noteCommands,
        storage: this.#options.storage ?? null,
      },
    });
    await connection.sendNotification("initialized", {});
  }

  async open(uri: string, text: string, languageId = "plaintext"): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
    await this.pull(uri);
  }

  async edit(uri: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, [...changes], version));
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [...changes],
    });
    await this.pull(uri);
  }

  /** Replaces the first `words` of an open document. */
  async replace(uri: string, words: string, by: string): Promise<void> {
    await this.edit(uri, [{ range: this.find(uri, words), text: by }]);
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    this.#pulled.delete(uri);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  async pull(uri: string): Promise<void> {
    if (this.#options.pulls === false) return;
    const previousResultId = this.#pulled.get(uri)?.resultId;
    const report: DocumentDiagnosticReport = await this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    if (!this.#documents.has(uri)) return;
    if (report.kind === "full") this.#pulled.set(uri, { resultId: report.resultId, items: report.items });
    else this.unchangedAnswers++;
    this.#happened();
  }

  /** What the Problems panel shows for a document. */
  problems(uri: string): readonly Diagnostic[] {
    return [...(this.#pushed.get(uri) ?? []), ...(this.#pulled.get(uri)?.items ?? [])];
  }

  codes(uri: string): string[] {
    return this.problems(uri).map(({ code }) => String(code));
  }

  /** The documents with anything in the Problems panel. */
  documentsWithProblems(): string[] {
    return [...new Set([...this.#pushed.keys(), ...this.#pulled.keys()])]
      .filter((uri) => this.problems(uri).length > 0)
      .sort();
  }

  ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]["params"],
  ): Promise<ClientRequests[M]["result"]> {
    return this.connection.sendRequest(method, params);
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }

  /** The place of the first `words` in an open document. */
  find(uri: string, words: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start === -1) throw new Error(`“${words}” is not in ${uri}.`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** Waits until something is so, looking again whenever the server says something. */
  async until(what: string, isSo: () => boolean): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE);
    while (!isSo()) {
      await once(this.#events, "event", { signal }).catch(() => {
        throw new Error(
          `Waited in vain until ${what}. Log:\n${this.log.join("\n")}\n${this.server.complaints()}`,
        );
      });
    }
  }

  /** Waits until the folder has been read and its findings are told. */
  async settled(): Promise<void> {
    await this.until("the folder is read", () => this.log.some((line) => line.startsWith("Read ")));
  }

  async stop(): Promise<number | null> {
    this.#isStopping = true;
    const exited = once(this.server.process, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const [code] = await exited;
    this.connection.dispose();
    return typeof code === "number" ? code : null;
  }

  #happened(): void {
    this.#events.emit("event");
  }
}

function folderAt(uri: string): WorkspaceFolder {
  return { uri, name: uri.slice(uri.lastIndexOf("/") + 1) };
}
