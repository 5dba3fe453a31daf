import * as vscode from "vscode";
import type { People } from "../notes/people.ts";
import { newsroomVerdictLabels } from "../notes/verdict-labels.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { claimTreeItem } from "./claim-item.ts";
import type { ClaimEntry, ClaimNode, DocumentNode } from "./claim-node.ts";
import { childrenOf, contentsOf, documentNode } from "./claim-tree.ts";
import type { ClaimsState } from "./claims-state.ts";
import { mayPass } from "./filter-claims.ts";
import { isFiltering } from "./view-state.ts";

/** The rows of the Claims view. */
export class ClaimsProvider implements vscode.TreeDataProvider<ClaimNode> {
  readonly #knowledge: Knowledge;
  readonly #people: People;
  readonly #state: ClaimsState;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(knowledge: Knowledge, people: People, state: ClaimsState, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.#people = people;
    this.#state = state;
    this.#log = log;
  }

  /** Shows everything anew. */
  refresh(): void {
    this.#changed.fire();
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    return claimTreeItem(node, newsroomVerdictLabels());
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

  /** The row of a claim, if the view shows it. */
  async claimRow(uri: string, id: string): Promise<ClaimEntry | null> {
    const document = await this.documentRow(uri);
    const rows = document === null ? [] : await this.getChildren(document);
    return (
      rows
        .flatMap((row) => (row.kind === "group" ? childrenOf(row) : [row]))
        .filter((row) => row.kind === "claim")
        .find(({ claim }) => claim.id === id) ?? null
    );
  }

  async #documents(): Promise<DocumentNode[]> {
    const { filter } = this.#state.value;
    const all = (await this.#knowledge.documents())
      .filter((document) => mayPass(document, filter))
      .map(documentNode);
    if (!isFiltering(filter)) return all;
    const filled = await Promise.all(all.map(async (node) => (await this.#contents(node)).length > 0));
    return all.filter((_, index) => filled[index]);
  }

  async #contents(node: DocumentNode): Promise<ClaimNode[]> {
    const { uri, problem } = node.document;
    if (problem !== null) return [];
    const { grouping } = this.#state.value;
    const people = grouping === "assignee" ? await this.#people.all() : [];
    return contentsOf(node, await this.#knowledge.contents(uri), this.#state.value, people);
  }
}
