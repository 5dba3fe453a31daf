import * as vscode from "vscode";
import { registerClaimsCommands } from "./claims/claims-commands.ts";
import { ClaimsProvider } from "./claims/claims-provider.ts";
import { ClaimsState } from "./claims/claims-state.ts";
import { ClaimsView } from "./claims/claims-view.ts";
import { FollowEditor } from "./claims/follow-editor.ts";
import { registerConflictCommands } from "./conflicts/conflict-commands.ts";
import { ConflictsView } from "./conflicts/conflicts-view.ts";
import { registerDateCommands } from "./dates/date-commands.ts";
import { registerAddFact } from "./facts/add-fact.ts";
import { registerImport } from "./facts/import-facts.ts";
import { registerOpenFact } from "./facts/open-fact.ts";
import { registerFindingsCommands } from "./findings/findings-commands.ts";
import { NoteBook } from "./notes/note-book.ts";
import { registerNoteCommands } from "./notes/note-commands.ts";
import { NoteThreads } from "./notes/note-threads.ts";
import { registerThreadCommands } from "./notes/thread-commands.ts";
import { registerReports } from "./report/report-commands.ts";
import { registerRules } from "./rules/rule-commands.ts";
import { Changes } from "./server/changes.ts";
import { Knowledge } from "./server/knowledge.ts";
import { Server } from "./server/server.ts";
import { registerServerCommands } from "./server/server-commands.ts";
import { SourcesView } from "./sources/sources-view.ts";
import { StatusItem } from "./status/status-item.ts";
import { registerTimeline } from "./timeline/timeline-view.ts";

/** What the tests in a running editor look at. */
export interface SecondSource {
  readonly server: Server;
  readonly claims: ClaimsProvider;
  readonly claimsState: ClaimsState;
  readonly conflicts: ConflictsView;
  readonly sources: SourcesView;
  readonly threads: NoteThreads;
}

let running: Server | null = null;

/** Starts the server and shows what it knows. */
export function activate(context: vscode.ExtensionContext): SecondSource {
  const log = vscode.window.createOutputChannel("Second Source", { log: true });
  const server = new Server(context.asAbsolutePath("dist/server.js"), log, context.storageUri);
  running = server;
  registerServerCommands(context, server, log);
  void server.start();

  const knowledge = new Knowledge(server.ask);
  const changes = new Changes(server, knowledge);
  const notes = new NoteBook(server.ask);
  const claimsState = new ClaimsState(context.workspaceState);
  const claims = new ClaimsProvider(knowledge, claimsState, log);
  const claimsView = new ClaimsView(claims, claimsState, knowledge, changes, notes);
  const conflicts = new ConflictsView(knowledge, changes, log);
  const sources = new SourcesView(context.workspaceState, knowledge, changes, log);
  const threads = new NoteThreads(knowledge, changes, log);
  context.subscriptions.push(
    log,
    server,
    changes,
    claimsState,
    claimsView,
    conflicts,
    sources,
    threads,
    new FollowEditor(claimsView.tree, claims),
    new StatusItem(server, knowledge, changes),
    registerClaimsCommands(claimsState, claims, claimsView.tree),
    registerConflictCommands(conflicts, notes),
    registerFindingsCommands(knowledge, server.ask),
    registerDateCommands(server.ask, knowledge),
    registerNoteCommands(notes, knowledge),
    registerThreadCommands(threads, notes),
    registerRules(context),
    registerAddFact(server.ask),
    registerOpenFact(),
    registerImport(server),
    registerTimeline(context, server, changes),
    registerReports(context, server, knowledge, changes),
  );
  return { server, claims, claimsState, conflicts, sources, threads };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
