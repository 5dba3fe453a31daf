import * as vscode from "vscode";
import type { ChecklistState } from "../../../server/src/protocol/checklists.ts";
import type { Ask } from "../server/ask.ts";

/** The check-lists of articles, as the server keeps them. What goes wrong is shown. */
export class Checklists {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** An article's check-list; `null` where the server cannot tell. */
  async of(uri: string): Promise<ChecklistState | null> {
    return this.#ask("secondSource/checklist", { uri }).catch(() => null);
  }

  /** Ticks entries or takes their ticks away; gives the list as it is then, `null` where that failed. */
  async tick(uri: string, labels: readonly string[], ticked: boolean): Promise<ChecklistState | null> {
    try {
      return await this.#ask("secondSource/tick", { uri, labels, ticked });
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return null;
    }
  }
}
