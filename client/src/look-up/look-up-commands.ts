import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { NoteThreads } from "../notes/note-threads.ts";
import { wordsAt } from "../notes/words-at.ts";
import type { Ask } from "../server/ask.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";
import { lookUpSites, queryFrom } from "./look-up-sites.ts";

/**
 * Looks words up elsewhere: of a claim, of a note's thread, or selected. Nothing is contacted before a person picks where.
 */
export function registerLookUp(ask: Ask, knowledge: Knowledge, threads: NoteThreads): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.lookUp", async (argument?: unknown) => {
    const words = (await queryOf(ask, argument, threads)) ?? (await queryInEditor(ask, knowledge));
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
  readonly document?: { readonly uri: string };
  readonly claim?: { readonly text: string; readonly uri?: string; readonly range: Range };
  readonly comments?: unknown;
}

/** What to ask for, for a row of a view or a note's thread; `null` for anything else. */
async function queryOf(ask: Ask, argument: unknown, threads: NoteThreads): Promise<string | null> {
  const given = argument as Called | null | undefined;
  if (given?.claim !== undefined) {
    const { text, range, uri = given.document?.uri } = given.claim;
    return uri === undefined ? text : queryAt(ask, uri, range);
  }
  const note = given?.comments === undefined ? null : threads.noteOf(argument as vscode.CommentThread);
  if (note === null) return null;
  return note.range === null ? note.quote : queryAt(ask, note.uri, note.range);
}

/** What to ask for in the editor: the selected words as they are, or for the claim at the cursor. */
async function queryInEditor(ask: Ask, knowledge: Knowledge): Promise<string | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  const uri = document.uri.toString();
  const claim = wordsAt(selection.active, [], await knowledge.claims(uri));
  return claim === null ? null : queryAt(ask, uri, claim.range);
}

function queryAt(ask: Ask, uri: string, range: Range): Promise<string> {
  return ask("secondSource/lookUpQuery", { uri, range });
}
