import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { FactDraft } from "../../../server/src/protocol/facts.ts";
import { noteTarget } from "../notes/note-target.ts";
import type { Ask } from "../server/ask.ts";
import { oneLine } from "../text/plain.ts";
import { codeRange, protocolRange } from "../text/to-code.ts";
import { askFields } from "./ask-fields.ts";
import { askPack } from "./ask-pack.ts";

/** “Add to fact pack…”: on what it is called with, else on the selection; opens the pack at the new fact. */
export function registerAddFact(ask: Ask): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.addFact", async (argument?: unknown) => {
    const words = noteTarget(argument) ?? wordsInEditor();
    if (words === null) return;
    try {
      const { drafts, packs, folder } = await ask("secondSource/factDrafts", {
        uri: words.uri,
        range: words.range,
      });
      const draft = await pick(drafts);
      if (draft === undefined) return;
      const pack = await askPack(packs, folder);
      if (pack === undefined) return;
      const fields = await askFields(draft);
      if (fields === undefined) return;
      const { uri, range } = await ask("secondSource/addFact", { uri: pack, kind: draft.kind, fields });
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: codeRange(range) });
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

function wordsInEditor(): { uri: string; range: Range } | null {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  return { uri: editor.document.uri.toString(), range: protocolRange(editor.selection) };
}

/** What is to become a fact, where the words may become several. */
async function pick(drafts: readonly FactDraft[]): Promise<FactDraft | undefined> {
  const [only, ...others] = drafts;
  if (only === undefined) {
    const hint = "Select a name, an office or what happened; it can become a fact.";
    void vscode.window.showInformationMessage(hint);
    return undefined;
  }
  if (others.length === 0) return only;
  const items = drafts.map((draft) => ({ label: oneLine(draft.title), draft }));
  const picked = await vscode.window.showQuickPick(items, {
    title: "Add to fact pack",
    placeHolder: "As what?",
  });
  return picked?.draft;
}
