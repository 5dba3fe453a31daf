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
  /** What was last shown of a document, by URI. */
  readonly #shown = new Map<string, string>();

  constructor({ provider, state, knowledge, changes, notes, people }: ClaimsViewOptions) {
    this.#knowledge = knowledge;
    this.#state = state;
    const contentsOf = (node: ClaimNode): Promise<ClaimNode[]> => provider.getChildren(node);
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
      provider.refresh();
      void this.#show();
    };
    const showIfOther = async (uris: readonly string[] | null): Promise<void> => {
      if (await this.#isOther(uris)) show();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.tree,
      state.onDidChange(show),
      changes.onDidChange((uris) => void showIfOther(uris)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("secondSource.notes")) show();
      }),
      this.tree.onDidChangeCheckboxState(({ items }) => void this.#tick(items)),
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

  /** Whether what the view shows of these documents has changed: refilling a tree makes it flicker. */
  async #isOther(uris: readonly string[] | null): Promise<boolean> {
    if (uris === null) {
      this.#shown.clear();
      return true;
    }
    let isOther = false;
    for (const uri of uris) {
      const contents = await this.#knowledge.contents(uri).catch(() => null);
      const now = JSON.stringify([contents, await this.#knowledge.document(uri).catch(() => null)]);
      isOther ||= this.#shown.get(uri) !== now;
      this.#shown.set(uri, now);
    }
    return isOther;
  }

  /** Ticks the boxes of all selected rows where the row that was clicked is one of them. */
  async #tick(items: readonly (readonly [ClaimNode, vscode.TreeItemCheckboxState])[]): Promise<void> {
    const marked = (state: vscode.TreeItemCheckboxState): ClaimEntry[] =>
      items.flatMap(([node, now]) => (node.kind === "claim" && now === state ? [node] : []));
    await this.worksheet.decide(marked(vscode.TreeItemCheckboxState.Checked), { status: "checked" });
    await this.worksheet.decide(marked(vscode.TreeItemCheckboxState.Unchecked), "uncheck");
  }
}
