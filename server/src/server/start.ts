import {
  createConnection,
  type Disposable,
  FileChangeType,
  ProposedFeatures,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { packPlaces } from "../facts/pack-places.ts";
import { loadEnglish } from "../reading/english/english.ts";
import type { Settings } from "../service/settings.ts";
import { lazily } from "../text/lazily.ts";
import { normalUri } from "../text/uris.ts";
import { readBundledPacks } from "./bundled-packs.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type ClientFacts, clientFacts } from "./client-facts.ts";
import { compileLittle } from "./compiling.ts";
import { Configuration } from "./configuration.ts";
import { answerClient } from "./custom-requests.ts";
import { answerEditor } from "./editor-requests.ts";
import { answerNavigation } from "./navigation-requests.ts";
import { Server } from "./server.ts";
import { type ServiceParts, sharedParts } from "./service-parts.ts";
import { storageFolder } from "./store/storage-place.ts";
import { watchFiles } from "./watchers.ts";

/** Serves one client over the transport that the command line names: `--node-ipc`, `--stdio`, `--socket=…`. */
export function startServer(): void {
  compileLittle();
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  const logger = connection.console;

  const load = async ({ rulePage, storage }: ClientFacts): Promise<ServiceParts> => {
    const packs = lazily(() => {
      try {
        return readBundledPacks();
      } catch (error) {
        logger.error(`The bundled fact packs could not be read: ${String(error)}`);
        return [];
      }
    });
    const page = (code: string): string =>
      rulePage === null
        ? new URL(`../docs/rules/${encodeURIComponent(code)}.md`, import.meta.url).href
        : rulePage.replace("{code}", encodeURIComponent(code));
    return sharedParts(await loadEnglish(), packs, page, logger, storageFolder(storage));
  };

  connection.onInitialize((params) => {
    const client = clientFacts(params);
    const parts = load(client);
    parts.catch((error: unknown) => logger.error(`English could not be loaded: ${String(error)}`));
    const server = new Server({ connection, documents, client, parts });
    answerEditor(connection, server, client);
    answerNavigation(connection, server, client);
    answerClient(connection, server);
    followFiles(server);
    connection.onShutdown(() => server.end());
    connection.onInitialized(() => begin(server, client));
    return capabilitiesFor(client);
  });

  const followFiles = (server: Server): void => {
    documents.onDidChangeContent(({ document }) => server.setDocument(document));
    documents.onDidSave(({ document }) => server.savedDocument(document.uri));
    documents.onDidClose(({ document }) => server.closeDocument(document.uri));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const seen = changes.map(({ uri, type }) => ({
        uri: normalUri(uri),
        kind: type === FileChangeType.Deleted ? ("deleted" as const) : ("changed" as const),
      }));
      void server.change((service) => {
        if (seen.some(({ uri }) => service.concernsPacks(uri))) server.renew();
        return service.filesChanged(seen);
      });
    });
    const filesChanged = (kind: "changed" | "deleted") => (event: { files: readonly { uri: string }[] }) => {
      void server.change((service) =>
        service.filesChanged(event.files.map(({ uri }) => ({ uri: normalUri(uri), kind }))),
      );
    };
    connection.workspace.onDidCreateFiles(filesChanged("changed"));
    connection.workspace.onDidDeleteFiles(filesChanged("deleted"));
    connection.workspace.onDidRenameFiles(({ files }) => {
      void server.change(async (service) => {
        for (const { oldUri, newUri } of files)
          await service.fileRenamed(normalUri(oldUri), normalUri(newUri));
      });
    });
  };

  const begin = async (server: Server, client: ClientFacts): Promise<void> => {
    let watching: Promise<Disposable | null> = Promise.resolve(null);
    const watch = ({ include, packPaths }: Settings): void => {
      if (!client.registersWatchers) return;
      const packs = client.watchesAnywhere ? packPlaces(server.roots, packPaths) : { folders: [], files: [] };
      watching = watching
        .then((earlier) => earlier?.dispose())
        .then(() => watchFiles(connection, include, packs))
        .catch((error: unknown) => {
          logger.warn(`Changes on disk are not followed: ${String(error)}`);
          return null;
        });
    };
    const configuration = new Configuration(connection, client);
    const settings = await configuration.read();
    server.renew({ settings });
    watch(settings);
    configuration.follow((now) => {
      if (server.apply(now)) watch(now);
    });
    if (!client.tellsFolders) return;
    let roots = client.roots;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
      roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => normalUri(uri))];
      server.renew({ roots });
    });
  };

  documents.listen(connection);
  connection.listen();
}
