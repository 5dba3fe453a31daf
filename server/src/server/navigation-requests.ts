import { setImmediate } from "node:timers/promises";
import type { CancellationToken, Connection } from "vscode-languageserver/node";
import type { Navigation } from "../service/navigation/navigation.ts";
import { normalUri } from "../text/uris.ts";
import { answer } from "./answer.ts";
import type { ClientFacts } from "./client-facts.ts";
import { paceOf } from "./pace-of.ts";
import type { Server } from "./server.ts";

/** Answers the requests that find the way: where a name stands, what can be folded, what a date is. */
export function answerNavigation(connection: Connection, server: Server, client: ClientFacts): void {
  const about = <T>(
    name: string,
    token: CancellationToken,
    nothing: T,
    look: (navigation: Navigation) => T | Promise<T>,
  ): Promise<T> =>
    answer(name, connection.console, token, async () => {
      const { navigation } = await server.service();
      await setImmediate();
      return token.isCancellationRequested ? nothing : look(navigation);
    });

  connection.onReferences(({ textDocument, position }, token) =>
    about("textDocument/references", token, [], (navigation) =>
      navigation.references(normalUri(textDocument.uri), position),
    ),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    about("textDocument/definition", token, [], (navigation) =>
      navigation.definition(normalUri(textDocument.uri), position),
    ),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    about("textDocument/documentHighlight", token, [], (navigation) =>
      navigation.highlights(normalUri(textDocument.uri), position),
    ),
  );
  connection.onPrepareRename(({ textDocument, position }, token) =>
    about("textDocument/prepareRename", token, null, (navigation) =>
      navigation.renameRange(normalUri(textDocument.uri), position),
    ),
  );
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    about("textDocument/rename", token, null, (navigation) =>
      navigation.rename(normalUri(textDocument.uri), position, newName, client.asksAboutEdits),
    ),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    about("workspace/symbol", token, [], (navigation) => navigation.symbols(query, paceOf(token))),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    about("textDocument/foldingRange", token, [], (navigation) =>
      navigation.folds(normalUri(textDocument.uri)),
    ),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    about("textDocument/selectionRange", token, [], (navigation) =>
      navigation.selections(normalUri(textDocument.uri), positions),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    about("textDocument/inlayHint", token, [], (navigation) =>
      server.settings.inlayDates ? navigation.hints(normalUri(textDocument.uri), range) : [],
    ),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    about("textDocument/documentLink", token, [], (navigation) =>
      navigation.links(normalUri(textDocument.uri)),
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    about("textDocument/semanticTokens/full", token, { data: [] }, (navigation) =>
      navigation.tokens(normalUri(textDocument.uri)),
    ),
  );
}
