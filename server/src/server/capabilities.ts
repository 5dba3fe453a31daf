import { type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver/node";
import { codeActionKinds } from "../service/code-actions.ts";
import { SOURCE } from "../service/diagnostics.ts";
import { semanticTokensLegend } from "../service/navigation/semantic-tokens.ts";
import { acceptCommand, dismissCommand, noteCommand } from "../service/note-actions.ts";
import { RESPELL_COMMAND } from "../service/respelling/respell-actions.ts";
import type { ClientFacts } from "./client-facts.ts";

const files = { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] };

/** The command that settles an article's date; its argument is that of `secondSource/setArticleDate`. */
export const SET_DATE_COMMAND = "secondSource.server.setArticleDate";

/** What the server can do for this client. */
export function capabilitiesFor({ pulls }: ClientFacts): InitializeResult {
  return {
    serverInfo: { name: "Second Source" },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      documentSymbolProvider: true,
      referencesProvider: true,
      definitionProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      inlayHintProvider: true,
      documentLinkProvider: {},
      completionProvider: {},
      semanticTokensProvider: { legend: semanticTokensLegend, full: true },
      codeLensProvider: {},
      executeCommandProvider: {
        commands: [
          noteCommand.server,
          acceptCommand.server,
          dismissCommand,
          SET_DATE_COMMAND,
          RESPELL_COMMAND,
        ],
      },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: SOURCE,
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: files, didRename: files, didDelete: files },
      },
    },
  };
}
