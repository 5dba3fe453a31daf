import * as vscode from "vscode";
import type { Knowledge } from "../server/knowledge.ts";
import { claimTreeItem } from "./claim-item.ts";
import type { ClaimNode, DocumentNode } from "./claim-node.ts";
import { childrenOf, contentsOf, documentNode } from "./claim-tree.ts";
import type { ClaimsState } from "./claims-state.ts";
import { mayPass } from "./filter-claims.ts";

/** The rows of the Claims view. */
export class ClaimsProvider implements vscode.TreeDataProvider<ClaimNode> {
  readonly #knowledge: Knowledge;
  readonly #state: ClaimsState;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(knowledge: Knowledge, state: ClaimsState, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#state = state;
    this.#log = log;
  }

  /** Shows everything anew. */
  refresh(): void {
    this.#changed.fire();
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    return claimTreeItem(node);
  }

  getParent(node: ClaimNode): ClaimNode | null {
    return node.parent;
  }

  async getChildren(node?: ClaimNode): Promise<ClaimNode[]> {
    try {
      if (node === undefined) return await this.#documents();
      return node.kind === "document" ? await this.#contents(node) : childrenOf(node);
    } catch (error) {
      this.#log.warn(`The claims could not be listed: ${String(error)}`);
      return [];
    }
  }

  /** The row of a document, if the view shows it. */
  async documentRow(uri: string): Promise<DocumentNode | null> {
    return (await this.#documents()).find(({ document }) => document.uri === uri) ?? null;
  }

  async #documents(): Promise<DocumentNode[]> {
    const { filter } = this.#state.value;
    const all = (await this.#knowledge.documents())
      .filter((document) => mayPass(document, filter))
      .map(documentNode);
    if (filter.kind === null && filter.text === "") return all;
    const filled = await Promise.all(all.map(async (node) => (await this.#contents(node)).length > 0));
    return all.filter((_, index) => filled[index]);
  }

  async #contents(node: DocumentNode): Promise<ClaimNode[]> {
    const { uri, problem } = node.document;
    if (problem !== null) return [];
    return contentsOf(node, await this.#knowledge.contents(uri), this.#state.value);
  }
}
