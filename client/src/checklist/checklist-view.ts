import * as vscode from "vscode";
import type { ChecklistItem, ChecklistState } from "../../../server/src/protocol/checklists.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { plainMarkdown } from "../text/to-code.ts";
import { entrySpoken, entryWords, progressWords } from "./checklist-words.ts";
import type { Checklists } from "./checklists.ts";

/** An entry of an article's check-list as a row. */
export interface ChecklistRow {
  readonly uri: string;
  readonly item: ChecklistItem;
}

/** The Check-list view: what is to be done before the active article is cleared. */
export class ChecklistView implements vscode.TreeDataProvider<ChecklistRow>, vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #checklists: Checklists;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #tree: vscode.TreeView<ChecklistRow>;
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #article: string | null = null;
  #state: ChecklistState | null = null;
  #shown = "";

  constructor(knowledge: Knowledge, changes: Changes, checklists: Checklists) {
    this.#knowledge = knowledge;
    this.#checklists = checklists;
    this.#tree = vscode.window.createTreeView("secondSource.checklist", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
    });
    const look = (): void => void this.#look();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#tree,
      this.#tree.onDidChangeCheckboxState(({ items }) => this.#tick(items)),
      changes.onDidChange(look),
      vscode.window.onDidChangeActiveTextEditor(look),
    );
    look();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The article that it shows; `null` where there is none. */
  get article(): string | null {
    return this.#article;
  }

  /** The row that is selected, if there is one. */
  get selected(): ChecklistRow | null {
    return this.#tree.selection[0] ?? null;
  }

  getTreeItem(entry: ChecklistRow): vscode.TreeItem {
    const { item } = entry;
    const { label, description, passages, ticked } = item;
    const row = new vscode.TreeItem(label);
    row.id = label;
    row.description = entryWords(item);
    row.contextValue = passages.length > 0 ? "read-back" : "entry";
    row.tooltip = description === "" ? label : plainMarkdown(description);
    if (passages.length > 0)
      row.command = { command: "secondSource.readBackNext", title: "Read Back the Next", arguments: [entry] };
    row.accessibilityInformation = { label: entrySpoken(item) };
    row.checkboxState = {
      state: ticked === null ? vscode.TreeItemCheckboxState.Unchecked : vscode.TreeItemCheckboxState.Checked,
      tooltip: ticked === null ? `Tick “${label}”` : `Take the tick of “${label}” away`,
      accessibilityInformation: { label: `${label}: ${ticked === null ? "open" : "ticked"}` },
    };
    return row;
  }

  getChildren(row?: ChecklistRow): ChecklistRow[] {
    const uri = this.#article;
    if (row !== undefined || uri === null) return [];
    return (this.#state?.items ?? []).map((item) => ({ uri, item }));
  }

  async #look(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const document = uri === undefined ? null : await this.#knowledge.document(uri).catch(() => null);
    // Another editor, such as a preview, leaves the last article there.
    if (document === null && this.#article !== null && vscode.window.activeTextEditor === undefined) return;
    const state = document === null ? null : await this.#checklists.of(document.uri);
    this.#article = document?.uri ?? null;
    this.#state = state;
    const shown = JSON.stringify([this.#article, state]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#tree.description = state === null ? "" : progressWords(state);
    void vscode.commands.executeCommand("setContext", "secondSource.cleared", state?.cleared != null);
    this.#changed.fire();
  }

  async #tick(items: readonly (readonly [ChecklistRow, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [{ uri, item }, state] of items) {
      await this.#checklists.tick(uri, [item.label], state === vscode.TreeItemCheckboxState.Checked);
    }
    this.#shown = "";
    await this.#look();
  }
}
