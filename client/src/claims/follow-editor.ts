import * as vscode from "vscode";
import { reveal } from "../text/reveal.ts";
import type { ClaimNode } from "./claim-node.ts";
import type { ClaimsProvider } from "./claims-provider.ts";
import { claimRowsAt } from "./find-row.ts";

const PAUSE = 250;

/** Keeps the Claims view at the claim under the cursor, while the view is visible and the setting is on. */
export class FollowEditor implements vscode.Disposable {
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #provider: ClaimsProvider;
  readonly #subscriptions: vscode.Disposable;
  #timer: NodeJS.Timeout | undefined;
  #shown: string | null = null;
  /** Whether the place of the cursor could not be shown yet, since the view is still being filled. */
  #isPending = false;
  /** Counts where the cursor has been, so that a slow answer about a former place moves nothing. */
  #place = 0;

  constructor(view: vscode.TreeView<ClaimNode>, provider: ClaimsProvider) {
    this.#view = view;
    this.#provider = provider;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#soon()),
      vscode.window.onDidChangeTextEditorSelection(() => this.#soon()),
      view.onDidChangeVisibility(() => this.#soon()),
      provider.onDidChangeTreeData(() => {
        if (this.#isPending) this.#soon();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("secondSource.claims.follow")) this.#soon();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    const place = ++this.#place;
    this.#timer = setTimeout(() => void this.#follow(place), PAUSE);
  }

  async #follow(place: number): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const on = vscode.workspace.getConfiguration("secondSource").get("claims.follow", true);
    if (!on || !this.#view.visible || editor === undefined) return;
    const document = await this.#provider.documentRow(editor.document.uri.toString());
    if (place !== this.#place) return;
    this.#isPending = document === null;
    if (document === null) return;
    const { selection } = editor;
    const rows = claimRowsAt(await this.#provider.claimRows(document), selection, selection.active);
    const [row = document] = rows;
    const isSelected = [row, ...rows].some(({ id }) => id === this.#view.selection[0]?.id);
    if (place !== this.#place || row.id === this.#shown || isSelected) return;
    const isDocument = row.kind === "document";
    const isShown = await reveal(this.#view, () => row, { select: true, focus: false, expand: isDocument });
    if (place !== this.#place) return;
    this.#isPending = !isShown;
    if (isShown) this.#shown = row.id;
  }
}
