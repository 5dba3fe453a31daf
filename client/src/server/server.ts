import * as vscode from "vscode";
import { LanguageClient, ProgressType, State, TransportKind } from "vscode-languageclient/node";
import type { ServerNotifications } from "../../../server/src/protocol/requests.ts";
import type { Ask } from "./ask.ts";
import { clientOptions } from "./client-options.ts";
import { EndHandler } from "./end-handler.ts";
import { watchProgress } from "./progress.ts";
import { pushedFindings } from "./pushed-findings.ts";

export type ServerState = "starting" | "indexing" | "ready" | "failed";

type Changed = ServerNotifications["secondSource/changed"];

/** The language server: a process of its own, started once and again when it is asked to or ends by itself. */
export class Server implements vscode.Disposable {
  readonly #module: string;
  readonly #storage: string | null;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<readonly string[] | null>();
  readonly #states = new vscode.EventEmitter<ServerState>();
  readonly #ends: EndHandler;
  #client: LanguageClient | null = null;
  #starting: Promise<void> = Promise.resolve();
  #state: ServerState = "starting";

  /** Fires with the documents of which something changed; `null`: any. */
  readonly onDidChange = this.#changed.event;
  readonly onDidChangeState = this.#states.event;

  /** `storage`: the folder for what can be made again; absent in a window without a folder. */
  constructor(module: string, log: vscode.LogOutputChannel, storage: vscode.Uri | undefined) {
    this.#storage = storage?.toString() ?? null;
    this.#module = module;
    this.#log = log;
    this.#ends = new EndHandler(() => this.#enter("failed"));
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server, or starts it anew. Resolves when it answers; a failure is shown, not thrown. */
  async start(): Promise<void> {
    this.#ends.reset();
    this.#starting = this.#starting.then(() => this.#stop()).then(() => this.#launch());
    await this.#starting;
  }

  readonly ask: Ask = async (method, params, token) => {
    await this.#starting;
    if (this.#client === null) throw new Error("Second Source is not running.");
    // An absent token would be sent as a second parameter.
    return token === undefined
      ? this.#client.sendRequest(method, params)
      : this.#client.sendRequest(method, params, token);
  };

  /** Hears what the server tells, in words, of the work that goes by `token`. */
  onProgress(token: string, listen: (message: string) => void): vscode.Disposable {
    return this.#client?.onProgress(new ProgressType<string>(), token, listen) ?? vscode.Disposable.from();
  }

  /** Stops the server and waits for its end. */
  async stop(): Promise<void> {
    await this.#starting;
    await this.#stop();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#states.dispose();
  }

  async #launch(): Promise<void> {
    this.#enter("starting");
    const run = { module: this.#module, transport: TransportKind.ipc };
    const handleWorkDoneProgress = watchProgress((busy) => this.#enter(busy ? "indexing" : "ready"));
    const options = clientOptions(this.#log, this.#ends, { handleWorkDoneProgress }, this.#storage);
    const client = new LanguageClient("secondSource", "Second Source", run, options);
    client.registerFeature(pushedFindings);
    client.onNotification("secondSource/changed", ({ uris }: Changed) => this.#changed.fire(uris));
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) this.#enter("starting");
      if (newState === State.Running) this.#enter("ready");
    });
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      this.#log.error(`The server could not be started: ${String(error)}`);
      this.#ends.fail();
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    try {
      await client?.dispose();
    } catch (error) {
      this.#log.warn(`The server did not stop in time: ${String(error)}`);
    }
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#states.fire(state);
    if (state === "ready" || state === "failed") this.#changed.fire(null);
  }
}
