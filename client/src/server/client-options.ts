import type { LogOutputChannel } from "vscode";
import type { ErrorHandler, LanguageClientOptions, Middleware } from "vscode-languageclient/node";
import { RULE_PAGES } from "../rules/rule-page.ts";
import { documentSelector, notesSelector, packSelector } from "./document-selector.ts";

/** How the language client behaves. `storage` is the URI of the folder for the index. */
export function clientOptions(
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
  middleware: Middleware,
  storage: string | null,
): LanguageClientOptions {
  return {
    documentSelector: [...documentSelector(), ...packSelector(), ...notesSelector],
    outputChannel: log,
    diagnosticCollectionName: "second-source",
    initializationOptions: { noteCommands: "client", rulePage: RULE_PAGES, storage },
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler,
    middleware,
  };
}
