import type * as vscode from "vscode";
import type { SourcesQuery } from "../../../server/src/protocol/sources.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { ViewState } from "../text/view-state.ts";
import { LiveTree } from "../tree/live-tree.ts";
import { sourcesTreeItem } from "./source-item.ts";
import {
  type ClassNode,
  classNodes,
  onlySource,
  type SourceNode,
  type SourcesNode,
  type SourcesViewState,
  sourcedClaimNodes,
  sourceNodes,
} from "./source-node.ts";

/** As many rows as a list shows before it is asked for more. */
const FEW = 200;

/** The rows of the Sources view; what stands below a row is asked for when it is opened. */
export class SourcesProvider extends LiveTree<SourcesNode> {
  readonly #knowledge: Knowledge;
  readonly #state: ViewState<SourcesViewState>;
  /** How many rows are shown below a row of this id, where more than a few are. */
  readonly #most = new Map<string, number>();
  /** Whether a class's rows stand open, by its id, where the user opened or closed it. */
  readonly #isOpen = new Map<string, boolean>();
  /** The article that was last active. */
  #article: string | null = null;

  constructor(knowledge: Knowledge, state: ViewState<SourcesViewState>, log: vscode.LogOutputChannel) {
    super(log);
    this.#knowledge = knowledge;
    this.#state = state;
  }

  /** Takes the article that is active now; whether the view shows something else for it. */
  setArticle(uri: string): boolean {
    const isOther = this.#article !== uri;
    this.#article = uri;
    return isOther && this.#state.value.scope === "document";
  }

  /** Remembers that a row was opened or closed: a tree forgets it of rows that it does not show for a while. */
  setOpen({ id }: SourcesNode, isOpen: boolean): void {
    this.#isOpen.set(id, isOpen);
  }

  /** Shows more rows below a row. */
  showMore(parent: ClassNode | SourceNode): void {
    this.#most.set(parent.id, 2 * this.#mostOf(parent.id));
    void this.refresh();
  }

  protected override itemOf(node: SourcesNode): vscode.TreeItem {
    return sourcesTreeItem(node);
  }

  override getParent(node: SourcesNode): SourcesNode | null {
    return node.parent;
  }

  protected override async rowsBelow(node?: SourcesNode): Promise<readonly SourcesNode[]> {
    if (node === undefined) return this.classes();
    if (node.kind === "source") return this.#claims(node, node.source.id);
    if (node.kind !== "class") return [];
    const only = onlySource(node);
    return only === null ? sourceNodes(node) : this.#claims(node, only.id);
  }

  /** The rows of the classes. */
  async classes(): Promise<ClassNode[]> {
    const query = this.#query();
    if (query === null) return [];
    const most = Math.max(FEW, ...this.#most.values());
    const groups = await this.#knowledge.sources({ ...query, order: this.#state.value.order, most });
    return classNodes(groups, this.#state.value).map((row) => ({
      ...row,
      isOpen: this.#isOpen.get(row.id) ?? row.isOpen,
    }));
  }

  async #claims(parent: ClassNode | SourceNode, id: string): Promise<SourcesNode[]> {
    const query = this.#query();
    if (query === null) return [];
    const { claims, total } = await this.#knowledge.sourceClaims({
      ...query,
      id,
      most: this.#mostOf(parent.id),
    });
    return sourcedClaimNodes(parent, claims, total);
  }

  #mostOf(id: string): number {
    return this.#most.get(id) ?? FEW;
  }

  /** What is asked for; `null` where one article is wanted and none has been active. */
  #query(): SourcesQuery | null {
    const { scope, filter } = this.#state.value;
    if (scope === "folder") return { uri: null, filter };
    return this.#article === null ? null : { uri: this.#article, filter };
  }
}
