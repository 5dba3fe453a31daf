import type { StaticFeature } from "vscode-languageclient/node";

/**
 * Leaves it to the server to send findings. It sends those of every article anyway; what the client pulled itself
 * would be lost with an article's tab while the document behind it stays open.
 */
export const pushedFindings: StaticFeature = {
  fillClientCapabilities: ({ textDocument }) => {
    delete textDocument?.diagnostic;
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};
