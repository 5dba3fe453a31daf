import * as vscode from "vscode";
import { registerChecklistCommands } from "./checklist/checklist-commands.ts";
import { ChecklistView } from "./checklist/checklist-view.ts";
import { Checklists } from "./checklist/checklists.ts";
import { registerClaimDecorations } from "./claims/claim-decorations.ts";
import { registerClaimsCommands } from "./claims/claims-commands.ts";
import { ClaimsProvider } from "./claims/claims-provider.ts";
import { ClaimsState } from "./claims/claims-state.ts";
import { ClaimsView } from "./claims/claims-view.ts";
import { registerDecideCommands } from "./claims/decide-commands.ts";
import { FollowEditor } from "./claims/follow-editor.ts";
import { registerStepClaims } from "./claims/step-claims.ts";
import { registerConflictCommands } from "./conflicts/conflict-commands.ts";
import { ConflictsView } from "./conflicts/conflicts-view.ts";
import { registerDateCommands } from "./dates/date-commands.ts";
import { DismissalBook } from "./dismissals/dismissal-book.ts";
import { registerDismissalCommands } from "./dismissals/dismissal-commands.ts";
import { DismissalsView } from "./dismissals/dismissals-view.ts";
import { registerEvidenceCommands } from "./evidence/evidence-commands.ts";
import { registerAddFact } from "./facts/add-fact.ts";
import { registerImport } from "./facts/import-facts.ts";
import { registerOpenFact } from "./facts/open-fact.ts";
import { registerFindingsCommands } from "./findings/findings-commands.ts";
import { registerLookUp } from "./look-up/look-up-commands.ts";
import { NoteBook } from "./notes/note-book.ts";
import { registerNoteCommands } from "./notes/note-commands.ts";
import { NoteThreads } from "./notes/note-threads.ts";
import { People } from "./notes/people.ts";
import { registerThreadCommands } from "./notes/thread-commands.ts";
import { registerReports } from "./report/report-commands.ts";
import { registerRules } from "./rules/rule-commands.ts";
import { Changes } from "./server/changes.ts";
import { Knowledge } from "./server/knowledge.ts";
import { Server } from "./server/server.ts";
import { registerServerCommands } from "./server/server-commands.ts";
import { SourcesView } from "./sources/sources-view.ts";
import { ProgressItem } from "./status/progress-item.ts";
import { StatusItem } from "./status/status-item.ts";
import { registerTimeline } from "./timeline/timeline-view.ts";

/** What the tests in a running editor look at. */
export interface SecondSource {
  readonly server: Server;
  readonly claims: ClaimsProvider;
  readonly claimsState: ClaimsState;
  readonly claimsView: ClaimsView;
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
  const dismissals = new DismissalBook(server.ask, notes);
  const claimsState = new ClaimsState(context.workspaceState);
  const people = new People(knowledge);
  const claims = new ClaimsProvider(knowledge, people, claimsState, log);
  const claimsView = new ClaimsView({
    provider: claims,
    state: claimsState,
    knowledge,
    changes,
    notes,
    people,
  });
  const { tree, worksheet } = claimsView;
  const conflicts = new ConflictsView(knowledge, changes, log);
  const sources = new SourcesView(context.workspaceState, knowledge, changes, log);
  const dismissed = new DismissalsView(knowledge, changes, log);
  const checklists = new Checklists(server.ask);
  const checklist = new ChecklistView(knowledge, changes, checklists, log);
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
    new FollowEditor(tree, claims),
    dismissed,
    new StatusItem(server, knowledge, changes),
    new ProgressItem(knowledge, changes),
    registerClaimsCommands(claimsState, people, claims, tree),
    registerStepClaims({ knowledge, provider: claims, state: claimsState, view: tree }),
    registerDecideCommands(worksheet, people),
    registerClaimDecorations(),
    registerConflictCommands(conflicts, notes),
    registerFindingsCommands(knowledge, server.ask),
    registerDateCommands(server.ask, knowledge),
    registerThreadCommands(threads, notes, people),
    registerNoteCommands({ notes, dismissals, knowledge, worksheet }),
    registerDismissalCommands(dismissed, dismissals),
    registerEvidenceCommands({ ask: server.ask, notes, threads, knowledge }),
    registerLookUp(server.ask, knowledge, threads),
    registerRules(context),
    registerAddFact(server.ask),
    registerOpenFact(),
    registerImport(server),
    registerTimeline(context, server, changes),
    checklist,
    registerChecklistCommands(checklist, checklists, knowledge),
    registerReports(context, server, knowledge, changes),
  );
  return { server, claims, claimsState, claimsView, conflicts, sources, threads };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
