import * as vscode from "vscode";
import { count } from "../../../server/src/text/count.ts";
import type { NoteBook } from "../notes/note-book.ts";
import type { People } from "../notes/people.ts";
import { newsroomVerdictLabels } from "../notes/verdict-labels.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { ClaimEntry, ClaimNode } from "./claim-node.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import type { ClaimsState } from "./claims-state.ts";
import { DropClaims } from "./drop-claims.ts";
import { filterWords } from "./filter-claims.ts";
import { progressOf, progressWords } from "./progress.ts";
import { Worksheet } from "./worksheet.ts";

/** What the Claims view is made of. */
export interface ClaimsViewOptions {
  readonly provider: ClaimsProvider;
  readonly state: ClaimsState;
  readonly knowledge: Knowledge;
  readonly changes: Changes;
  readonly notes: NoteBook;
  readonly people: People;
}

/** The Claims view: its rows, its progress, its message, its boxes to tick, and what is dragged in it. */
export class ClaimsView implements vscode.Disposable {
  readonly tree: vscode.TreeView<ClaimNode>;
  readonly worksheet: Worksheet;
  readonly dragAndDrop: DropClaims;
  readonly #knowledge: Knowledge;
  readonly #state: ClaimsState;
  readonly #subscriptions: vscode.Disposable;

  constructor({ provider, state, knowledge, changes, notes, people }: ClaimsViewOptions) {
    this.#knowledge = knowledge;
    this.#state = state;
    const contentsOf = (node: ClaimNode): Promise<ClaimNode[]> => provider.below(node);
    this.dragAndDrop = new DropClaims(people, contentsOf);
    this.tree = vscode.window.createTreeView("secondSource.claims", {
      treeDataProvider: provider,
      dragAndDropController: this.dragAndDrop,
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    this.worksheet = new Worksheet(notes, knowledge, this.tree, contentsOf);
    this.dragAndDrop.worksheet = this.worksheet;
    const show = (): void => {
      void provider.refresh();
      void this.#show();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.tree,
      provider,
      state.onDidChange(show),
      changes.onDidChange(show),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("secondSource.notes")) show();
      }),
      this.tree.onDidChangeCheckboxState(({ items }) => void this.#tick(provider, items)),
    );
    void this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    this.tree.message = filterWords(this.#state.value.filter, newsroomVerdictLabels());
    const documents = await this.#knowledge.documents().catch(() => []);
    const progress = progressOf(documents);
    const left = progress.toCheck - progress.checked;
    this.tree.description = progress.toCheck === 0 ? "" : progressWords(progress);
    this.tree.badge =
      left === 0 ? undefined : { value: left, tooltip: `${count(left, "claim")} still to be checked` };
  }

  /** Ticks the boxes of all selected rows where the row that was clicked is one of them. */
  async #tick(
    provider: ClaimsProvider,
    items: readonly (readonly [ClaimNode, vscode.TreeItemCheckboxState])[],
  ): Promise<void> {
    const marked = (state: vscode.TreeItemCheckboxState): ClaimEntry[] =>
      items.flatMap(([node, now]) => (node.kind === "claim" && now === state ? [node] : []));
    await this.worksheet.decide(marked(vscode.TreeItemCheckboxState.Checked), { status: "checked" });
    await this.worksheet.decide(marked(vscode.TreeItemCheckboxState.Unchecked), "uncheck");
    await provider.redraw(items.map(([node]) => node));
  }
}
