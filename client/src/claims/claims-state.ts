import * as vscode from "vscode";
import { type ClaimsViewState, INITIAL_STATE, isFiltering } from "./view-state.ts";

const KEY = "secondSource.claims";

/** How the Claims view shows its claims; kept with the workspace. */
export class ClaimsState implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #value: ClaimsViewState;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#value = { ...INITIAL_STATE, ...memento.get<Partial<ClaimsViewState>>(KEY) };
    this.#tell();
  }

  get value(): ClaimsViewState {
    return this.#value;
  }

  /** Changes some of it. */
  async set(change: Partial<ClaimsViewState>): Promise<void> {
    this.#value = { ...this.#value, ...change };
    this.#tell();
    this.#changed.fire();
    await this.#memento.update(KEY, this.#value);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tell(): void {
    void vscode.commands.executeCommand("setContext", "secondSource.grouping", this.#value.grouping);
    void vscode.commands.executeCommand(
      "setContext",
      "secondSource.filtered",
      isFiltering(this.#value.filter),
    );
  }
}
