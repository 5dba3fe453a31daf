import * as vscode from "vscode";
import type { SourcedClaims, SourcesQuery } from "../../../server/src/protocol/sources.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { ViewState } from "../text/view-state.ts";
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
export class SourcesProvider implements vscode.TreeDataProvider<SourcesNode> {
  readonly #knowledge: Knowledge;
  readonly #state: ViewState<SourcesViewState>;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<SourcesNode | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** How many rows are shown below a row of this id, where more than a few are. */
  readonly #most = new Map<string, number>();
  /** The sources whose claims have been shown, by id, with the id of the row above them. */
  readonly #opened = new Map<string, string>();
  /** Whether a class's rows stand open, by its id, where the user opened or closed it. */
  readonly #isOpen = new Map<string, boolean>();
  /** The article that was last active. */
  #article: string | null = null;

  constructor(knowledge: Knowledge, state: ViewState<SourcesViewState>, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#state = state;
    this.#log = log;
  }

  /** Shows everything anew. */
  refresh(): void {
    this.#changed.fire(undefined);
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
    this.#changed.fire(parent.kind === "class" ? undefined : parent);
  }

  getTreeItem(node: SourcesNode): vscode.TreeItem {
    return sourcesTreeItem(node);
  }

  getParent(node: SourcesNode): SourcesNode | null {
    return node.parent;
  }

  async getChildren(node?: SourcesNode): Promise<SourcesNode[]> {
    try {
      if (node === undefined) return await this.classes();
      if (node.kind === "source") return await this.#claims(node, node.source.id);
      if (node.kind !== "class") return [];
      const only = onlySource(node);
      return only === null ? sourceNodes(node) : await this.#claims(node, only.id);
    } catch (error) {
      this.#log.warn(`The sources could not be listed: ${String(error)}`);
      return [];
    }
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

  /** All that the view shows: the classes, and the claims of every source that has been opened. */
  async shown(): Promise<unknown> {
    const opened = [...this.#opened].map(([id, row]) => this.#sourceClaims(id, row));
    return [await this.classes(), await Promise.all(opened)];
  }

  async #claims(parent: ClassNode | SourceNode, id: string): Promise<SourcesNode[]> {
    this.#opened.set(id, parent.id);
    const { claims, total } = await this.#sourceClaims(id, parent.id);
    return sourcedClaimNodes(parent, claims, total);
  }

  async #sourceClaims(id: string, row: string): Promise<SourcedClaims> {
    const query = this.#query();
    if (query === null) return { total: 0, claims: [] };
    return this.#knowledge.sourceClaims({ ...query, id, most: this.#mostOf(row) });
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
