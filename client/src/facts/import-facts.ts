import * as vscode from "vscode";
import type { ImportResult } from "../../../server/src/protocol/facts.ts";
import { count } from "../../../server/src/text/count.ts";
import type { Server } from "../server/server.ts";
import { askImport, type WantedFacts } from "./ask-import.ts";
import { askPackFile } from "./ask-pack-file.ts";

/** The command that asks Wikidata for facts, writes them as a pack of the folder and opens it. */
export function registerImport(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand("secondSource.importFacts", async () => {
    const endpoint = vscode.workspace.getConfiguration("secondSource").get("facts.wikidata.endpoint", "");
    const wanted = await askImport(hostOf(endpoint));
    if (wanted === undefined) return;
    const file = await askPackFile(Object.values(wanted).flat().join("-").toLowerCase());
    if (file === undefined) return;
    try {
      const result = await run(server, file, wanted);
      await vscode.window.showTextDocument(file);
      void vscode.window.showInformationMessage(inWords(result));
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

function run(server: Server, file: vscode.Uri, wanted: WantedFacts): Thenable<ImportResult> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Importing facts",
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const name = `import:${file.toString()}`;
    const listening = server.onProgress(name, (message) => progress.report({ message }));
    try {
      const order = { ...wanted, uri: file.toString(), progress: name };
      return await server.ask("secondSource/importFacts", order, token);
    } catch (error) {
      throw token.isCancellationRequested ? new vscode.CancellationError() : error;
    } finally {
      listening.dispose();
    }
  });
}

function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
}

function inWords({ terms, people, events, leftOut }: ImportResult): string {
  const left = leftOut === 0 ? "" : ` Left out for want of a name or a start: ${leftOut}.`;
  const found = [
    count(terms, "term of office", "terms of office"),
    count(people, "person", "people"),
    count(events, "event"),
  ];
  return `Imported ${found.join(", ")}.${left}`;
}
