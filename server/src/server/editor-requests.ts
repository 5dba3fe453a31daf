import { setImmediate } from "node:timers/promises";
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver/node";
import { acceptCommand, dismissCommand, noteCommand } from "../service/note-actions.ts";
import { RESPELL_COMMAND } from "../service/respelling/respell-actions.ts";
import type { Service } from "../service/service.ts";
import { normalUri } from "../text/uris.ts";
import { answer } from "./answer.ts";
import { SET_DATE_COMMAND } from "./capabilities.ts";
import type { ClientFacts } from "./client-facts.ts";
import { dismissalParams } from "./params/dismissals.ts";
import { articleDateParams, respellParams } from "./params/documents.ts";
import { acceptParams, newNoteParams } from "./params/notes.ts";
import { readParams } from "./params/read-params.ts";
import { respell } from "./respell.ts";
import type { Server } from "./server.ts";

/** Answers the standard requests. */
export function answerEditor(connection: Connection, server: Server, client: ClientFacts): void {
  const about = <T>(
    name: string,
    token: CancellationToken,
    nothing: T,
    work: (service: Service) => T,
  ): Promise<T> =>
    answer(name, connection.console, token, async () => {
      const service = await server.service();
      await setImmediate();
      return token.isCancellationRequested ? nothing : work(service);
    });

  if (client.pulls) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => {
      const uri = normalUri(textDocument.uri);
      const unchanged = (resultId: string): DocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Unchanged,
        resultId,
      });
      return about("textDocument/diagnostic", token, unchanged(previousResultId ?? ""), (service) => {
        const { resultId, items } = service.report(uri);
        server.pulled(uri, resultId);
        return resultId === previousResultId
          ? unchanged(resultId)
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
      });
    });
  }
  connection.onHover(({ textDocument, position }, token) =>
    about("textDocument/hover", token, null, (service) =>
      service.hover(normalUri(textDocument.uri), position, client.prose),
    ),
  );
  connection.onCompletion(({ textDocument, position }, token) =>
    about("textDocument/completion", token, null, (service) =>
      service.completions(normalUri(textDocument.uri), position),
    ),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    about("textDocument/codeAction", token, [], (service) =>
      service.codeActions(normalUri(textDocument.uri), range, context, client.noteCommands, client.edits),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    about("textDocument/documentSymbol", token, [], (service) =>
      service.documentSymbols(normalUri(textDocument.uri)),
    ),
  );
  connection.onCodeLens(({ textDocument }, token) =>
    about("textDocument/codeLens", token, [], (service) =>
      server.settings.codeLens
        ? service.codeLenses(normalUri(textDocument.uri), client.noteCommands === "client")
        : [],
    ),
  );
  connection.onExecuteCommand(({ command, arguments: [argument] = [] }, token) =>
    answer(command, connection.console, token, async () => {
      const service = await server.service();
      if (command === SET_DATE_COMMAND) {
        const { uri, date } = readParams(articleDateParams, argument);
        const settled = await service.setArticleDate(normalUri(uri), date);
        server.updateSoon();
        return settled;
      }
      if (command === RESPELL_COMMAND)
        return respell(connection, client, service, readParams(respellParams, argument), token);
      if (command === acceptCommand.server) {
        const { uri, ...given } = readParams(acceptParams, argument);
        const creator = given.creator ?? server.settings.author;
        const accepted = await service.noteDesk.accept({ ...given, uri: normalUri(uri), creator });
        server.updateSoon();
        return accepted;
      }
      if (command === dismissCommand) {
        const { uri, ...given } = readParams(dismissalParams, argument);
        const by = given.by ?? server.settings.author;
        const dismissed = await service.dismissalDesk.dismiss({ ...given, uri: normalUri(uri), by });
        server.updateSoon();
        return dismissed;
      }
      if (command !== noteCommand.server) throw new Error(`There is no command “${command}”.`);
      const given = readParams(newNoteParams, argument);
      const creator = given.creator ?? server.settings.author;
      const note = await service.noteDesk.add({ ...given, uri: normalUri(given.uri), creator });
      server.updateSoon();
      return note;
    }),
  );
}
