import * as vscode from "vscode";
import type { NoteBook } from "../notes/note-book.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { count } from "../text/plain.ts";
import { checkboxSteps } from "./checkbox.ts";
import type { ClaimEntry, ClaimNode } from "./claim-node.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import type { ClaimsState } from "./claims-state.ts";
import { filterWords } from "./filter-claims.ts";

/** The Claims view: its rows, its badge, its message and its boxes to tick. */
export class ClaimsView implements vscode.Disposable {
  readonly tree: vscode.TreeView<ClaimNode>;
  readonly #knowledge: Knowledge;
  readonly #notes: NoteBook;
  readonly #state: ClaimsState;
  readonly #subscriptions: vscode.Disposable;
  /** What was last shown of a document, by URI. */
  readonly #shown = new Map<string, string>();

  constructor(
    provider: ClaimsProvider,
    state: ClaimsState,
    knowledge: Knowledge,
    changes: Changes,
    notes: NoteBook,
  ) {
    this.#knowledge = knowledge;
    this.#notes = notes;
    this.#state = state;
    this.tree = vscode.window.createTreeView("secondSource.claims", {
      treeDataProvider: provider,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
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
      this.tree.onDidChangeCheckboxState(({ items }) => void this.#tick(items)),
    );
    void this.#show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(): Promise<void> {
    this.tree.message = filterWords(this.#state.value.filter);
    const documents = await this.#knowledge.documents().catch(() => []);
    const open = documents.reduce((sum, { openClaims }) => sum + openClaims, 0);
    const findings = documents.reduce((sum, document) => sum + document.findings, 0);
    const tooltip = `${count(open, "open claim")}, ${count(findings, "finding")}`;
    this.tree.badge = { value: open, tooltip };
  }

  /** Whether what the view shows of these documents is other than before: a tree that is filled anew flickers. */
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

  async #tick(items: readonly (readonly [ClaimNode, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [node, box] of items) {
      if (node.kind === "claim") await this.#mark(node, box === vscode.TreeItemCheckboxState.Checked);
    }
  }

  async #mark({ document: { uri }, claim }: ClaimEntry, ticked: boolean): Promise<void> {
    for (const step of checkboxSteps(claim, await this.#knowledge.notes(uri), ticked)) {
      switch (step.do) {
        case "add":
          await this.#notes.add({ uri, range: claim.range, answers: null }, { status: "checked" });
          break;
        case "check":
          await this.#notes.update({ uri, id: step.id }, { status: "checked" });
          break;
        case "reopen":
          await this.#notes.update({ uri, id: step.id }, { status: "open" });
          break;
        case "delete":
          await this.#notes.delete(uri, step.id);
      }
    }
  }
}
