import type { ClientCapabilities } from "vscode-languageserver/node";

/** What the test’s editor says that it can do. `pulls`: it asks for diagnostics itself. */
export function capabilities(pulls: boolean): ClientCapabilities {
  return {
    workspace: {
      configuration: true,
      applyEdit: true,
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ["create", "rename", "delete"],
        changeAnnotationSupport: { groupsOnLabel: true },
      },
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      codeLens: { refreshSupport: true },
      ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
    },
    textDocument: {
      hover: { contentFormat: ["markdown", "plaintext"] },
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
      ...(pulls ? { diagnostic: { dynamicRegistration: true } } : {}),
    },
    window: { workDoneProgress: true },
  };
}
