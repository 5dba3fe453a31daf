import { type ClientCapabilities, type InitializeParams, MarkupKind } from "vscode-languageserver/node";
import type { NoteCommands } from "../service/note-actions.ts";
import { markdown, type Prose, plain } from "../service/prose.ts";
import type { EditAbilities } from "../service/respelling/edits.ts";
import { normalUri } from "../text/uris.ts";

/** What the client said of itself, as far as it matters here. */
export interface ClientFacts {
  readonly roots: readonly string[];
  readonly noteCommands: NoteCommands;
  /** The address of a rule's page with `{code}` in it; `null` for the pages beside the server. */
  readonly rulePage: string | null;
  /** The section `secondSource` of the settings, from a client that cannot be asked for it. */
  readonly settings: unknown;
  /** Where the index is kept, as the client says it: a URI, `null` for nowhere, else what is usual. */
  readonly storage: unknown;
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly tellsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Whether it watches outside its folders, too. */
  readonly watchesAnywhere: boolean;
  readonly tellsFolders: boolean;
  readonly showsProgress: boolean;
  /** Whether it can ask its user about single edits of a change. */
  readonly asksAboutEdits: boolean;
  /** What it can do with a change of several documents. */
  readonly edits: EditAbilities;
  readonly prose: Prose;
}

/** Reads the parameters of `initialize`. */
export function clientFacts(params: InitializeParams): ClientFacts {
  const { textDocument, workspace, window }: ClientCapabilities = params.capabilities;
  const options: unknown = params.initializationOptions;
  const given = typeof options === "object" && options !== null ? options : {};
  const asksAboutEdits =
    workspace?.workspaceEdit?.documentChanges === true &&
    workspace.workspaceEdit.changeAnnotationSupport !== undefined;
  const rulePage = "rulePage" in given ? given.rulePage : null;
  const formats = textDocument?.hover?.contentFormat ?? [];
  return {
    roots: rootsOf(params),
    noteCommands: "noteCommands" in given && given.noteCommands === "client" ? "client" : "server",
    rulePage: typeof rulePage === "string" && rulePage.includes("{code}") ? rulePage : null,
    settings: "settings" in given ? given.settings : {},
    storage: "storage" in given ? given.storage : undefined,
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    tellsConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsFolders: workspace?.workspaceFolders === true,
    asksAboutEdits,
    edits: {
      asks: asksAboutEdits,
      previews: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
      applies: workspace?.applyEdit === true,
    },
    showsProgress: window?.workDoneProgress === true,
    prose: formats.includes(MarkupKind.Markdown) ? markdown : plain,
  };
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(normalUri);
}
