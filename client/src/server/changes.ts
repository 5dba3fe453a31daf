import * as vscode from "vscode";
import type { Knowledge } from "./knowledge.ts";
import type { Server } from "./server.ts";

const PAUSE = 120;

/** Forgets what changed at once, and tells the views after a short pause, all together. */
export class Changes implements vscode.Disposable {
  readonly #told = new vscode.EventEmitter<readonly string[] | null>();
  readonly #subscription: vscode.Disposable;
  #timer: NodeJS.Timeout | undefined;
  #waiting: Set<string> | null = new Set();

  /** Fires with the URIs of the documents that changed; `null`: any. */
  readonly onDidChange = this.#told.event;

  constructor(server: Server, knowledge: Knowledge) {
    this.#subscription = server.onDidChange((uris) => {
      knowledge.forget(uris);
      this.#waiting = uris === null || this.#waiting === null ? null : new Set([...this.#waiting, ...uris]);
      this.#timer ??= setTimeout(() => this.#tell(), PAUSE);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#told.dispose();
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#timer = undefined;
    this.#waiting = new Set();
    this.#told.fire(waiting === null ? null : [...waiting]);
  }
}
