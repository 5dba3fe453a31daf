import * as vscode from "vscode";
import type { DismissalItem } from "../../../server/src/protocol/dismissals.ts";
import { count } from "../../../server/src/text/count.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { LiveTree } from "../tree/live-tree.ts";
import { dismissalTreeItem } from "./dismissal-item.ts";

/** The Dismissed Findings view: what people dismissed, who, when and why, the latest first. */
export class DismissalsView extends LiveTree<DismissalItem> {
  readonly #knowledge: Knowledge;
  readonly #log: vscode.LogOutputChannel;
  readonly #tree: vscode.TreeView<DismissalItem>;
  readonly #subscriptions: vscode.Disposable;

  constructor(knowledge: Knowledge, changes: Changes, log: vscode.LogOutputChannel) {
    super(log);
    this.#knowledge = knowledge;
    this.#log = log;
    this.#tree = vscode.window.createTreeView("secondSource.dismissed", { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      changes.onDidChange(() => void this.refresh()),
    );
  }

  override dispose(): void {
    this.#subscriptions.dispose();
    super.dispose();
  }

  protected override itemOf(item: DismissalItem): vscode.TreeItem {
    return dismissalTreeItem(item);
  }

  override getParent(): null {
    return null;
  }

  protected override async rowsBelow(item?: DismissalItem): Promise<readonly DismissalItem[]> {
    if (item !== undefined) return [];
    const items = await this.items();
    const back = items.filter((each) => each.back !== null).length;
    this.#tree.description = items.length === 0 ? "" : String(items.length);
    this.#tree.badge =
      back === 0 ? undefined : { value: back, tooltip: `${count(back, "finding")} came back` };
    return items;
  }

  /** What was dismissed; none where the server cannot tell. */
  async items(): Promise<readonly DismissalItem[]> {
    try {
      return await this.#knowledge.dismissals();
    } catch (error) {
      this.#log.warn(`The dismissed findings could not be listed: ${String(error)}`);
      return [];
    }
  }

  /** The row that is selected, if there is just one. */
  get selected(): DismissalItem | null {
    const [row, ...others] = this.#tree.selection;
    return row === undefined || others.length > 0 ? null : row;
  }
}
