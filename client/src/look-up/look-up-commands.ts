import * as vscode from "vscode";
import type { NoteThreads } from "../notes/note-threads.ts";
import { wordsAt } from "../notes/words-at.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";
import { codeRange } from "../text/to-code.ts";
import { lookUpSites, queryFrom } from "./look-up-sites.ts";

/**
 * Looks words up elsewhere: of a claim, of a note's thread, or selected. Nothing is contacted before a person picks where.
 */
export function registerLookUp(knowledge: Knowledge, threads: NoteThreads): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.lookUp", async (argument?: unknown) => {
    const words = wordsIn(argument, threads) ?? (await wordsInEditor(knowledge));
    if (words === null || queryFrom(words) === "") {
      void vscode.window.showInformationMessage("Select the words to look up, or put the cursor in a claim.");
      return;
    }
    const sites = lookUpSites(vscode.workspace.getConfiguration("secondSource").get("lookUp"), words);
    const items = sites.map(({ name, url }) => ({
      label: `$(link-external) ${name}`,
      detail: oneLine(url, 120),
      url,
    }));
    const settings = {
      label: "$(gear) Other places…",
      detail: "Opens the setting secondSource.lookUp",
      url: null,
    };
    const picked = await vscode.window.showQuickPick([...items, settings], {
      placeHolder: `Where is “${oneLine(queryFrom(words), 60)}” looked up? It opens in the browser.`,
    });
    if (picked === undefined) return;
    if (picked.url === null)
      await vscode.commands.executeCommand("workbench.action.openSettings", "secondSource.lookUp");
    else await vscode.env.openExternal(vscode.Uri.parse(picked.url, true));
  });
}

interface Called {
  readonly claim?: { readonly text?: unknown };
  readonly finding?: unknown;
  readonly text?: unknown;
  readonly uri?: unknown;
  readonly comments?: unknown;
}

/** The words of a row of a view, or of a note's thread. */
function wordsIn(argument: unknown, threads: NoteThreads): string | null {
  const given = argument as Called | null | undefined;
  if (typeof given?.claim?.text === "string") return given.claim.text;
  if (given?.comments === undefined) return null;
  return threads.noteOf(argument as vscode.CommentThread)?.quote ?? null;
}

async function wordsInEditor(knowledge: Knowledge): Promise<string | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  const claim = wordsAt(selection.active, [], await knowledge.claims(document.uri.toString()));
  return claim === null ? null : document.getText(codeRange(claim.range));
}
