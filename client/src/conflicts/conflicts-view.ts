import * as vscode from "vscode";
import type { ConflictItem } from "../../../server/src/protocol/conflicts.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { reveal } from "../text/reveal.ts";
import { LiveTree } from "../tree/live-tree.ts";
import { conflictTreeItem } from "./conflict-item.ts";
import { type ConflictNode, conflictChildren, conflictNodes, questionOf } from "./conflict-node.ts";
import { conflictsSummary } from "./conflict-words.ts";

/** The Conflicts view: what documents disagree on, answer by answer. */
export class ConflictsView extends LiveTree<ConflictNode> {
  readonly #knowledge: Knowledge;
  readonly #log: vscode.LogOutputChannel;
  readonly #tree: vscode.TreeView<ConflictNode>;
  readonly #subscriptions: vscode.Disposable;

  constructor(knowledge: Knowledge, changes: Changes, log: vscode.LogOutputChannel) {
    super(log);
    this.#knowledge = knowledge;
    this.#log = log;
    this.#tree = vscode.window.createTreeView("secondSource.conflicts", {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      changes.onDidChange(() => {
        void this.#tellWhetherAlone();
        void this.refresh();
      }),
    );
  }

  override dispose(): void {
    this.#subscriptions.dispose();
    super.dispose();
  }

  protected override itemOf(node: ConflictNode): vscode.TreeItem {
    return conflictTreeItem(node);
  }

  override getParent(node: ConflictNode): ConflictNode | null {
    return node.parent;
  }

  protected override async rowsBelow(node?: ConflictNode): Promise<readonly ConflictNode[]> {
    if (node !== undefined) return conflictChildren(node);
    const [conflicts] = await Promise.all([this.conflicts(), this.#tellWhetherAlone()]);
    this.#tree.description = conflictsSummary(conflicts);
    return conflictNodes(conflicts);
  }

  /** All conflicts, the settled ones included; none where the server cannot tell. */
  async conflicts(): Promise<readonly ConflictItem[]> {
    try {
      return await this.#knowledge.conflicts();
    } catch (error) {
      this.#log.warn(`The conflicts could not be listed: ${String(error)}`);
      return [];
    }
  }

  /** The row that is selected, if there is just one. */
  get selected(): ConflictNode | null {
    const [row, ...others] = this.#tree.selection;
    return row === undefined || others.length > 0 ? null : row;
  }

  /** Selects and opens the row of a conflict. */
  async showQuestion(id: string, focus: boolean): Promise<void> {
    const row = async () => questionOf(await this.conflicts(), id);
    await reveal<ConflictNode>(this.#tree, row, { select: true, focus, expand: true });
  }

  /** An empty view says that documents agree only where there are two. */
  async #tellWhetherAlone(): Promise<void> {
    const documents = await this.#knowledge.documents().catch(() => []);
    void vscode.commands.executeCommand("setContext", "secondSource.isAlone", documents.length < 2);
  }
}
