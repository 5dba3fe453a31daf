import * as vscode from "vscode";
import type { ChecklistItem, ChecklistState } from "../../../server/src/protocol/checklists.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { plainMarkdown } from "../text/to-code.ts";
import { LiveTree } from "../tree/live-tree.ts";
import { entrySpoken, entryWords, progressWords } from "./checklist-words.ts";
import type { Checklists } from "./checklists.ts";

/** An entry of an article's check-list as a row. */
export interface ChecklistRow {
  readonly id: string;
  readonly uri: string;
  readonly item: ChecklistItem;
}

/** The Check-list view: what is to be done before the active article is cleared. */
export class ChecklistView extends LiveTree<ChecklistRow> {
  readonly #knowledge: Knowledge;
  readonly #checklists: Checklists;
  readonly #tree: vscode.TreeView<ChecklistRow>;
  readonly #subscriptions: vscode.Disposable;
  #article: string | null = null;
  #state: ChecklistState | null = null;

  constructor(knowledge: Knowledge, changes: Changes, checklists: Checklists, log: vscode.LogOutputChannel) {
    super(log);
    this.#knowledge = knowledge;
    this.#checklists = checklists;
    this.#tree = vscode.window.createTreeView("secondSource.checklist", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
    });
    const look = (): void => void this.#look();
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#tree.onDidChangeCheckboxState(({ items }) => this.#tick(items)),
      changes.onDidChange(look),
      vscode.window.onDidChangeActiveTextEditor(look),
    );
    look();
  }

  override dispose(): void {
    this.#subscriptions.dispose();
    super.dispose();
  }

  /** The article that it shows; `null` where there is none. */
  get article(): string | null {
    return this.#article;
  }

  /** The row that is selected, if there is one. */
  get selected(): ChecklistRow | null {
    return this.#tree.selection[0] ?? null;
  }

  override getParent(): null {
    return null;
  }

  protected override itemOf(entry: ChecklistRow): vscode.TreeItem {
    const { item } = entry;
    const { label, description, passages, ticked } = item;
    const row = new vscode.TreeItem(label);
    row.description = entryWords(item);
    row.contextValue = passages.length > 0 ? "read-back" : "entry";
    row.tooltip = description === "" ? label : plainMarkdown(description);
    if (passages.length > 0)
      row.command = {
        command: "secondSource.readBackNext",
        title: "Read Back the Next Passage",
        arguments: [entry],
      };
    row.accessibilityInformation = { label: entrySpoken(item) };
    row.checkboxState = {
      state: ticked === null ? vscode.TreeItemCheckboxState.Unchecked : vscode.TreeItemCheckboxState.Checked,
      tooltip: ticked === null ? `Tick “${label}”` : `Take the tick of “${label}” away`,
      accessibilityInformation: { label: `${label}: ${ticked === null ? "open" : "ticked"}` },
    };
    return row;
  }

  protected override async rowsBelow(row?: ChecklistRow): Promise<readonly ChecklistRow[]> {
    const uri = this.#article;
    if (row !== undefined || uri === null) return [];
    return (this.#state?.items ?? []).map((item) => ({ id: `${uri}|${item.label}`, uri, item }));
  }

  async #look(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const document = uri === undefined ? null : await this.#knowledge.document(uri).catch(() => null);
    // Another editor, such as a preview, leaves the last article there.
    if (document === null && this.#article !== null && vscode.window.activeTextEditor === undefined) return;
    const state = document === null ? null : await this.#checklists.of(document.uri);
    this.#article = document?.uri ?? null;
    this.#state = state;
    this.#tree.description = state === null ? "" : progressWords(state);
    void vscode.commands.executeCommand("setContext", "secondSource.cleared", state?.cleared != null);
    await this.refresh();
  }

  async #tick(items: readonly (readonly [ChecklistRow, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [{ uri, item }, state] of items) {
      await this.#checklists.tick(uri, [item.label], state === vscode.TreeItemCheckboxState.Checked);
    }
    await this.#look();
    await this.redraw(items.map(([row]) => row));
  }
}
