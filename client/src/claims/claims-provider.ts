import type * as vscode from "vscode";
import type { People } from "../notes/people.ts";
import { newsroomVerdictLabels } from "../notes/verdict-labels.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { LiveTree } from "../tree/live-tree.ts";
import { claimTreeItem } from "./claim-item.ts";
import type { ClaimEntry, ClaimNode, DocumentNode } from "./claim-node.ts";
import { childrenOf, contentsOf, documentNode } from "./claim-tree.ts";
import type { ClaimsState } from "./claims-state.ts";
import { mayPass } from "./filter-claims.ts";
import { isFiltering } from "./view-state.ts";

/** The rows of the Claims view. */
export class ClaimsProvider extends LiveTree<ClaimNode> {
  readonly #knowledge: Knowledge;
  readonly #people: People;
  readonly #state: ClaimsState;

  constructor(knowledge: Knowledge, people: People, state: ClaimsState, log: vscode.LogOutputChannel) {
    super(log);
    this.#knowledge = knowledge;
    this.#people = people;
    this.#state = state;
  }

  protected override itemOf(node: ClaimNode): vscode.TreeItem {
    return claimTreeItem(node, newsroomVerdictLabels());
  }

  override getParent(node: ClaimNode): ClaimNode | null {
    return node.parent;
  }

  protected override async rowsBelow(node?: ClaimNode): Promise<readonly ClaimNode[]> {
    if (node === undefined) return this.#documents();
    return node.kind === "document" ? this.#contents(node) : childrenOf(node);
  }

  /** The row of a document, if the view shows it. */
  async documentRow(uri: string): Promise<DocumentNode | null> {
    const rows = (await this.below()).filter((row) => row.kind === "document");
    return rows.find(({ document }) => document.uri === uri) ?? null;
  }

  /** The rows of a document's claims, whatever they are grouped by. */
  async claimRows(document: DocumentNode): Promise<ClaimEntry[]> {
    const rows = await this.below(document);
    const claims = await Promise.all(rows.map((row) => (row.kind === "group" ? this.below(row) : [row])));
    return claims.flat().filter((row) => row.kind === "claim");
  }

  /** The row of a claim, if the view shows it. */
  async claimRow(uri: string, id: string): Promise<ClaimEntry | null> {
    const document = await this.documentRow(uri);
    const rows = document === null ? [] : await this.claimRows(document);
    return rows.find(({ claim }) => claim.id === id) ?? null;
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
