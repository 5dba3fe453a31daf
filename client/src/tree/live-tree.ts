import * as vscode from "vscode";
import { KeptRows, type Row } from "./kept-rows.ts";

/** A tree whose rows stay the same objects, and of which only what has changed is shown anew. */
export abstract class LiveTree<R extends Row> implements vscode.TreeDataProvider<R>, vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<R[] | undefined>();
  readonly #rows: KeptRows<R>;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#rows = new KeptRows({
      read: (parent) => this.#read(parent),
      appearance: (row) => appearanceOf(this.itemOf(row)),
      changed: (rows) => this.#changed.fire(rows === undefined ? undefined : [...rows]),
    });
  }

  /** The rows below a row, or with `undefined` at the root. */
  protected abstract rowsBelow(parent: R | undefined): Promise<readonly R[]>;

  /** How a row looks and what it does; its id is the row's. */
  protected abstract itemOf(row: R): vscode.TreeItem;

  /** The row that a row stands below. */
  abstract getParent(row: R): R | null;

  getTreeItem(row: R): vscode.TreeItem {
    const item = this.itemOf(row);
    item.id = row.id;
    this.#rows.showRow(row);
    return item;
  }

  getChildren(parent?: R): Promise<R[]> {
    return this.#rows.show(parent);
  }

  /** The rows below a row, for whoever looks for one. */
  below(parent?: R): Promise<R[]> {
    return this.#rows.below(parent);
  }

  /** Shows what has changed. */
  refresh(): Promise<void> {
    return this.#rows.refresh();
  }

  /**
   * Shows rows into whose boxes somebody clicked as they really are. None are told where VS Code has lost the click, since
   * the row was just being filled in: then all are shown anew, and the box springs back.
   */
  async redraw(clicked: readonly R[]): Promise<void> {
    if (clicked.length === 0) this.#changed.fire(undefined);
    for (const row of clicked) this.#rows.touch(row);
    await this.refresh();
  }

  dispose(): void {
    this.#rows.dispose();
    this.#changed.dispose();
  }

  async #read(parent: R | undefined): Promise<readonly R[]> {
    try {
      return await this.rowsBelow(parent);
    } catch (error) {
      this.#log.warn(`A view could not be filled: ${String(error)}`);
      return [];
    }
  }
}

/** All of an item but whether it stands open, which is the user's. */
function appearanceOf({ collapsibleState, ...item }: vscode.TreeItem): string {
  return JSON.stringify([item, collapsibleState === vscode.TreeItemCollapsibleState.None]);
}
