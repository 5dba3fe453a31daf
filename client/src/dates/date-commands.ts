import * as vscode from "vscode";
import { isDay } from "../../../server/src/time/day.ts";
import type { Ask } from "../server/ask.ts";
import type { Knowledge } from "../server/knowledge.ts";

const PROMPT = "When is the article from? Leave it empty to go by the text again.";

/** “Set article date…”: on the article that it is called with, else on the one in the editor. */
export function registerDateCommands(ask: Ask, knowledge: Knowledge): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.setArticleDate", async (argument?: unknown) => {
    const uri = typeof argument === "string" ? argument : uriInEditor();
    if (uri === undefined) return;
    const known = (await knowledge.document(uri))?.date?.value ?? "";
    const day = await vscode.window.showInputBox({
      title: "Set article date",
      prompt: PROMPT,
      placeHolder: "YYYY-MM-DD",
      value: isDay(known) ? known : "",
      validateInput: (text) =>
        text.trim() === "" || isDay(text.trim()) ? null : "Write the day as YYYY-MM-DD, such as 2026-02-17.",
    });
    if (day === undefined) return;
    await ask("secondSource/setArticleDate", { uri, date: day.trim() || null }).catch((error: unknown) =>
      vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error)),
    );
  });
}

function uriInEditor(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
