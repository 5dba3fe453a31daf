import * as vscode from "vscode";
import { count } from "../../../server/src/text/count.ts";
import type { Changes } from "../server/changes.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { ViewState } from "../text/view-state.ts";
import { INITIAL_SOURCES, type MoreNode, type SourcesNode, type SourcesViewState } from "./source-node.ts";
import { sourcesMessage } from "./source-words.ts";
import { SourcesProvider } from "./sources-provider.ts";

/** The Sources view: who vouches for how much, with all that they vouch for. */
export class SourcesView implements vscode.Disposable {
  readonly provider: SourcesProvider;
  readonly state: ViewState<SourcesViewState>;
  readonly #knowledge: Knowledge;
  readonly #tree: vscode.TreeView<SourcesNode>;
  readonly #subscriptions: vscode.Disposable;

  constructor(memento: vscode.Memento, knowledge: Knowledge, changes: Changes, log: vscode.LogOutputChannel) {
    this.#knowledge = knowledge;
    this.state = new ViewState(memento, "secondSource.sources", INITIAL_SOURCES, tell);
    this.provider = new SourcesProvider(knowledge, this.state, log);
    this.#tree = vscode.window.createTreeView("secondSource.sources", {
      treeDataProvider: this.provider,
      showCollapseAll: true,
    });
    const show = (): void => void this.#show();
    const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
      showSources: () => vscode.commands.executeCommand("secondSource.sources.focus"),
      sourcesOfDocument: () => this.state.set({ scope: "document" }),
      sourcesOfFolder: () => this.state.set({ scope: "folder" }),
      sourcesByClaims: () => this.state.set({ order: "claims" }),
      sourcesByName: () => this.state.set({ order: "name" }),
      filterSources: () => this.#askFilter(),
      filterSourcesAgain: () => this.#askFilter(),
      clearSourcesFilter: () => this.state.set({ filter: "" }),
      moreSources: (row) => this.provider.showMore((row as MoreNode).parent),
    };
    this.#subscriptions = vscode.Disposable.from(
      this.state,
      this.#tree,
      this.provider,
      this.state.onDidChange(show),
      changes.onDidChange(show),
      this.#tree.onDidChangeVisibility(show),
      this.#tree.onDidExpandElement(({ element }) => this.provider.setOpen(element, true)),
      this.#tree.onDidCollapseElement(({ element }) => this.provider.setOpen(element, false)),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#follow()),
      ...Object.entries(commands).map(([id, run]) =>
        vscode.commands.registerCommand(`secondSource.${id}`, run),
      ),
    );
    void this.#follow();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Keeps to the article that was active last where the editor shows something else. */
  async #follow(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const document = uri === undefined ? null : await this.#knowledge.document(uri).catch(() => null);
    if (document !== null && this.provider.setArticle(document.uri)) await this.#show();
  }

  async #show(): Promise<void> {
    if (!this.#tree.visible) return;
    const classes = await this.provider.classes().catch(() => []);
    this.#tree.message = sourcesMessage(this.state.value);
    const sources = classes
      .filter(({ group }) => group.class !== "none")
      .reduce((sum, { group }) => sum + group.sources, 0);
    const where = this.state.value.scope === "document" ? "active article" : "all documents";
    this.#tree.description = classes.length > 0 ? `${count(sources, "source")} · ${where}` : where;
    await this.provider.refresh();
  }

  async #askFilter(): Promise<void> {
    const filter = await vscode.window.showInputBox({
      prompt: "Show sources whose name, or one of whose claims, holds these words. Empty: all.",
      value: this.state.value.filter,
    });
    if (filter !== undefined) await this.state.set({ filter: filter.trim() });
  }
}

function tell({ scope, order, filter }: SourcesViewState): void {
  const contexts = { sourcesScope: scope, sourcesOrder: order, sourcesFiltered: filter !== "" };
  for (const [key, value] of Object.entries(contexts))
    void vscode.commands.executeCommand("setContext", `secondSource.${key}`, value);
}
