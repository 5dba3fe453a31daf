import * as vscode from "vscode";
import type { ConflictItem } from "../../../server/src/protocol.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { count } from "../text/plain.ts";
import { reveal } from "../text/reveal.ts";
import { codeRange } from "../text/to-code.ts";
import { conflictTreeItem } from "./conflict-item.ts";
import { type ConflictNode, conflictChildren, passagesToCompare, questionNodes } from "./conflict-node.ts";

/** The Conflicts view: what documents disagree on, answer by answer. */
export class ConflictsView implements vscode.TreeDataProvider<ConflictNode>, vscode.Disposable {
  readonly #knowledge: Knowledge;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #tree: vscode.TreeView<ConflictNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #shown = "";

  constructor(knowledge: Knowledge, changes: Changes, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#log = log;
    this.#tree = vscode.window.createTreeView("secondSource.conflicts", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#tree,
      changes.onDidChange(() => void this.#showIfOther()),
      vscode.commands.registerCommand("secondSource.openSideBySide", openSides),
      vscode.commands.registerCommand("secondSource.showConflicts", (id) => this.#show(id)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  getTreeItem(node: ConflictNode): vscode.TreeItem {
    return conflictTreeItem(node);
  }

  getParent(node: ConflictNode): ConflictNode | null {
    return node.parent;
  }

  async getChildren(node?: ConflictNode): Promise<ConflictNode[]> {
    if (node !== undefined) return conflictChildren(node);
    const questions = questionNodes(await this.#conflicts());
    this.#tree.description = questions.length > 0 ? count(questions.length, "question") : "";
    return questions;
  }

  async #conflicts(): Promise<readonly ConflictItem[]> {
    try {
      return await this.#knowledge.conflicts();
    } catch (error) {
      this.#log.warn(`The conflicts could not be listed: ${String(error)}`);
      return [];
    }
  }

  async #showIfOther(): Promise<void> {
    const now = JSON.stringify(await this.#conflicts());
    if (now === this.#shown) return;
    this.#shown = now;
    this.#changed.fire();
  }

  async #show(id: unknown): Promise<void> {
    await vscode.commands.executeCommand("secondSource.conflicts.focus");
    const row = questionNodes(await this.#conflicts()).find((question) => question.id === id);
    if (row !== undefined) await reveal(this.#tree, row, { select: true, focus: true, expand: true });
  }
}

async function openSides(node: ConflictNode): Promise<void> {
  if (node.kind !== "question") return;
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  const shown = passagesToCompare(node.conflict).map(({ uri, range }) => ({ uri, range: codeRange(range) }));
  const editors: vscode.TextEditor[] = [];
  for (const [index, { uri, range }] of shown.entries()) {
    const options = {
      viewColumn: columns[index] ?? vscode.ViewColumn.Beside,
      selection: range,
      preview: false,
    };
    editors.push(await vscode.window.showTextDocument(vscode.Uri.parse(uri), options));
  }
  // The second column has narrowed the first, so its lines stand elsewhere than when it was opened.
  for (const editor of editors) {
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  }
}
