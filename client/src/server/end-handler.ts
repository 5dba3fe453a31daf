import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
} from "vscode-languageclient/node";
import { RestartPolicy } from "./restart-policy.ts";

/** Restarts a server that ended by itself a few times, then says once that it is down. */
export class EndHandler implements ErrorHandler {
  readonly #policy = new RestartPolicy();
  readonly #onFailed: () => void;

  constructor(onFailed: () => void) {
    this.#onFailed = onFailed;
  }

  /** A person asked for a start: the count begins anew. */
  reset(): void {
    this.#policy.reset();
  }

  error(): { action: ErrorAction } {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    if (this.#policy.allows(Date.now())) return { action: CloseAction.Restart, handled: true };
    this.fail();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** Says that the server is down, with what can be done about it. */
  fail(): void {
    this.#onFailed();
    const buttons = { Restart: "secondSource.restartServer", "Show Log": "secondSource.showLog" } as const;
    const labels = Object.keys(buttons) as (keyof typeof buttons)[];
    void vscode.window
      .showErrorMessage("Second Source stopped working: its server cannot be kept running.", ...labels)
      .then((label) => label && vscode.commands.executeCommand(buttons[label]));
  }
}
