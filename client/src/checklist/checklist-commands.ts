import * as vscode from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol/checklists.ts";
import type { Knowledge } from "../server/knowledge.ts";
import type { ChecklistRow, ChecklistView } from "./checklist-view.ts";
import type { Checklists } from "./checklists.ts";
import { readBack } from "./read-back.ts";

/** The commands that show check-lists, read back, clear articles and open them again. */
export function registerChecklistCommands(
  view: ChecklistView,
  checklists: Checklists,
  knowledge: Knowledge,
): vscode.Disposable {
  /** The article that a command is called with, else the one in the editor, else the one in the view. */
  const articleOf = async (argument: unknown): Promise<string | null> => {
    if (typeof argument === "string") return argument;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return uri !== undefined && (await knowledge.document(uri)) !== null ? uri : view.article;
  };
  const step = (by: 1 | -1) => async (row?: ChecklistRow) => {
    const wanted = row ?? view.selected;
    if (wanted !== null) await readBack(wanted, by);
  };
  const commands: Readonly<Record<string, (argument?: never) => unknown>> = {
    showChecklist: () => vscode.commands.executeCommand("secondSource.checklist.focus"),
    readBackNext: step(1),
    readBackPrevious: step(-1),
    clearArticle: async (argument) => {
      const uri = await articleOf(argument);
      if (uri !== null) await clear(checklists, uri);
    },
    reopenArticle: async (argument) => {
      const uri = await articleOf(argument);
      if (uri !== null) await reopen(checklists, uri);
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}

/** Ticks what is left, after asking. */
async function clear(checklists: Checklists, uri: string): Promise<void> {
  const state = await checklists.of(uri);
  if (state === null) return;
  if (state.total === 0) {
    void vscode.window.showInformationMessage(
      "There is no check-list to clear an article by: the setting secondSource.checklist is empty.",
    );
    return;
  }
  if (state.cleared !== null && !state.cleared.changed) {
    void vscode.window.showInformationMessage("The article is cleared already.");
    return;
  }
  if (state.cleared !== null) return clearAgain(checklists, uri, state.items);
  const left = state.items.filter(({ ticked }) => ticked === null).map(({ label }) => label);
  const clearIt = left.length === 0 ? "Clear" : "Tick Them and Clear";
  const answer = await vscode.window.showWarningMessage(
    left.length === 0 ? "Clear the article?" : `Still open: ${left.join(", ")}.`,
    { modal: true, detail: "The article is cleared in your name, as its text is now." },
    clearIt,
  );
  if (answer === clearIt) await checklists.tick(uri, left, true);
}

/** Ticks everything again in an article that was changed since it was cleared, for the text as it is now. */
async function clearAgain(
  checklists: Checklists,
  uri: string,
  items: readonly ChecklistItem[],
): Promise<void> {
  const again = "Clear It Again";
  const answer = await vscode.window.showWarningMessage(
    "The text has changed since the article was cleared.",
    { modal: true, detail: "All entries are ticked in your name, for the text as it is now." },
    again,
  );
  if (answer !== again) return;
  const labels = items.map(({ label }) => label);
  if ((await checklists.tick(uri, labels, false)) !== null) await checklists.tick(uri, labels, true);
}

/** Takes ticks away, after asking which. */
async function reopen(checklists: Checklists, uri: string): Promise<void> {
  const items = (await checklists.of(uri))?.items ?? [];
  const choices = items.filter(({ ticked }) => ticked !== null).map(({ label }) => ({ label, picked: true }));
  if (choices.length === 0) {
    void vscode.window.showInformationMessage("Nothing is ticked on this article’s check-list.");
    return;
  }
  const chosen = await vscode.window.showQuickPick(choices, {
    title: "Reopen Article",
    placeHolder: "What is to be done again?",
    canPickMany: true,
  });
  if (chosen !== undefined && chosen.length > 0)
    await checklists.tick(
      uri,
      chosen.map(({ label }) => label),
      false,
    );
}
