import * as vscode from "vscode";

/** How a view shows what it shows, kept between windows of the same folder. */
export class ViewState<T extends object> implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #key: string;
  readonly #tell: (value: T) => void;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #value: T;

  /** `tell` is called with the state now and after every change: it sets the contexts that menus look at. */
  constructor(memento: vscode.Memento, key: string, initial: T, tell: (value: T) => void) {
    this.#memento = memento;
    this.#key = key;
    this.#tell = tell;
    this.#value = { ...initial, ...memento.get<Partial<T>>(key) };
    tell(this.#value);
  }

  get value(): T {
    return this.#value;
  }

  /** Changes some of it. */
  async set(change: Partial<T>): Promise<void> {
    this.#value = { ...this.#value, ...change };
    this.#tell(this.#value);
    this.#changed.fire();
    await this.#memento.update(this.#key, this.#value);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
