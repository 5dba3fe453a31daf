import * as vscode from "vscode";
import type { EvidenceItem, EvidenceRef, NewEvidence } from "../../../server/src/protocol/evidence.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { noteTarget } from "../notes/note-target.ts";
import type { NoteThreads } from "../notes/note-threads.ts";
import { wordsAt } from "../notes/words-at.ts";
import { shown } from "../notes/written.ts";
import type { Ask } from "../server/ask.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";
import { narrowestAt } from "../text/ranges.ts";
import { protocolRange } from "../text/to-code.ts";
import { askStance, askWebEvidence } from "./ask-evidence.ts";
import { changeEvidence } from "./change-evidence.ts";
import { openEvidence } from "./open-evidence.ts";
import { type EvidenceTarget, pickClaim } from "./pick-claim.ts";

/** What the commands work with. */
export interface EvidenceCommandParts {
  readonly ask: Ask;
  readonly notes: NoteBook;
  readonly threads: NoteThreads;
  readonly knowledge: Knowledge;
}

/** The commands that add, open, change and remove evidence, and that make a finding a note with its evidence. */
export function registerEvidenceCommands(parts: EvidenceCommandParts): vscode.Disposable {
  const { ask, notes, threads, knowledge } = parts;
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    addEvidence: async (argument) => {
      const target = targetOf(argument, threads) ?? (await targetAtCursor(knowledge));
      if (target === null) {
        void vscode.window.showInformationMessage("Put the cursor in a claim or in a note's words.");
        return;
      }
      const evidence = await askWebEvidence(ask);
      if (evidence !== undefined) await add(notes, target, evidence);
    },
    useAsEvidence: async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined || editor.selection.isEmpty) {
        void vscode.window.showInformationMessage("Select the words that are the evidence, then try again.");
        return;
      }
      const { document, selection } = editor;
      const range = protocolRange(selection);
      const words = document.getText(selection);
      const target = await pickClaim(ask, knowledge, words);
      const stance = target && (await askStance());
      if (target === undefined || stance === undefined) return;
      await add(notes, target, { source: document.uri.toString(), range, quote: words.trim(), stance });
    },
    openEvidence: (argument) => shown(openEvidence(ask, argument as EvidenceRef)),
    acceptFinding: async (argument) => {
      const target = noteTarget(argument);
      const code = target?.answers ?? (argument as { code?: string } | undefined)?.code;
      if (target === null || code === undefined) return;
      await notes.acceptWithUndo({ uri: target.uri, range: target.range, code });
    },
    "thread.evidence": async (thread) => {
      const note = threads.noteOf(thread as vscode.CommentThread);
      if (note === null) return;
      const picked = await pickEvidence(note);
      if (picked === null) {
        const evidence = await askWebEvidence(ask);
        if (evidence !== undefined) await add(notes, { note }, evidence);
      } else if (picked !== undefined) await changeEvidence({ ask, notes }, note, picked);
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}

async function add(notes: NoteBook, target: EvidenceTarget, evidence: NewEvidence): Promise<void> {
  const done = "The evidence is recorded.";
  if ("note" in target) await notes.updateWithUndo(target.note, { evidence: { add: [evidence] } }, done);
  else
    await notes.addWithUndo(
      { ...target.claim, answers: null },
      { status: "open", evidence: [evidence] },
      done,
    );
}

/** The note of a thread, or the claim of a row of a view. */
function targetOf(argument: unknown, threads: NoteThreads): EvidenceTarget | null {
  const thread = argument as { comments?: unknown } | null | undefined;
  const note = thread?.comments === undefined ? null : threads.noteOf(argument as vscode.CommentThread);
  if (note !== null) return { note };
  const words = noteTarget(argument);
  return words === null ? null : { claim: { uri: words.uri, range: words.range } };
}

/** The note at the cursor, else the selected words, else the claim there. */
async function targetAtCursor(knowledge: Knowledge): Promise<EvidenceTarget | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { document, selection } = editor;
  const uri = document.uri.toString();
  if (!selection.isEmpty) return { claim: { uri, range: protocolRange(selection) } };
  const placed = (await knowledge.notes(uri)).flatMap((note) =>
    note.range === null || note.side !== null ? [] : [{ range: note.range, note }],
  );
  const note = narrowestAt(placed, selection.active)?.note;
  if (note !== undefined) return { note };
  const claim = wordsAt(selection.active, [], await knowledge.claims(uri));
  return claim === null ? null : { claim: { uri, range: claim.range } };
}

/** Asks which piece of evidence; `null` is a new one. */
async function pickEvidence({ evidence }: NoteItem): Promise<EvidenceItem | null | undefined> {
  if (evidence.length === 0) return null;
  const rows = evidence.map((item) => ({
    label: oneLine(item.publisher ?? item.source, 80),
    description: item.stance ?? "",
    detail: oneLine(item.quote ?? item.comment, 120),
    item,
  }));
  const picked = await vscode.window.showQuickPick([{ label: "$(add) Add evidence…", item: null }, ...rows], {
    placeHolder: "Which evidence?",
  });
  return picked?.item;
}
