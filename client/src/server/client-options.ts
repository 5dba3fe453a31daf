import type { LogOutputChannel } from "vscode";
import type { ErrorHandler, LanguageClientOptions, Middleware } from "vscode-languageclient/node";
import { linkToRulePages } from "../rules/link-rules.ts";
import { documentSelector } from "./document-selector.ts";

/** The commands that links in hovers may run. */
const LINKED_COMMANDS = ["secondSource.openRule", "secondSource.showClaims", "secondSource.showConflicts"];

/** How the language client behaves. */
export function clientOptions(
  log: LogOutputChannel,
  errorHandler: ErrorHandler,
  handleWorkDoneProgress: NonNullable<Middleware["handleWorkDoneProgress"]>,
): LanguageClientOptions {
  return {
    documentSelector: [...documentSelector()],
    outputChannel: log,
    diagnosticCollectionName: "second-source",
    initializationOptions: { noteCommands: "client" },
    markdown: { isTrusted: { enabledCommands: LINKED_COMMANDS }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    errorHandler,
    middleware: { ...linkToRulePages, handleWorkDoneProgress },
  };
}
