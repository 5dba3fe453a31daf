import * as vscode from "vscode";
import type { ConflictItem } from "../../../server/src/protocol/conflicts.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { AlteredWords } from "./altered-words.ts";
import { type ConflictNode, openConflicts, stepConflict } from "./conflict-node.ts";
import type { ConflictsView } from "./conflicts-view.ts";
import { openSides } from "./open-sides.ts";
import { reopenConflict, takeSide } from "./take-side.ts";

/** The commands that go through conflicts, open their sides and settle them. */
export function registerConflictCommands(view: ConflictsView, notes: NoteBook): vscode.Disposable {
  let current: string | null = null;
  const altered = new AlteredWords();
  const step = (by: 1 | -1) => async (): Promise<void> => {
    const next = stepConflict(await view.conflicts(), conflictAt(view.selected)?.id ?? current, by);
    if (next === null) {
      void vscode.window.showInformationMessage("No conflict is open.");
      return;
    }
    current = next.id;
    await view.showQuestion(next.id, false);
    await openSides(next, altered);
  };
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    nextConflict: step(1),
    previousConflict: step(-1),
    openSideBySide: async (row) => {
      const conflict = conflictAt(row as ConflictNode) ?? conflictAt(view.selected);
      if (conflict !== null) await openSides(conflict, altered);
    },
    showConflicts: async (id) => {
      await vscode.commands.executeCommand("secondSource.conflicts.focus");
      if (typeof id === "string") await view.showQuestion(id, true);
    },
    takeSide: async (row) => {
      const node = (row as ConflictNode | undefined) ?? view.selected;
      const side = node?.kind === "side" ? node.index : null;
      const conflict = conflictAt(node) ?? (await known(view, current)) ?? (await pickConflict(view));
      if (conflict !== null) await takeSide(notes, conflict, side);
    },
    reopenConflict: async (row) => {
      const conflict = conflictAt((row as ConflictNode | undefined) ?? view.selected);
      if (conflict !== null) await reopenConflict(notes, conflict);
    },
  };
  return vscode.Disposable.from(
    altered,
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(`secondSource.${id}`, run),
    ),
  );
}

/** The conflict that a row belongs to. */
function conflictAt(node: ConflictNode | null | undefined): ConflictItem | null {
  switch (node?.kind) {
    case "question":
      return node.conflict;
    case "side":
      return node.parent.conflict;
    case "passage":
      return node.parent.parent.conflict;
    default:
      return null;
  }
}

async function known(view: ConflictsView, id: string | null): Promise<ConflictItem | null> {
  return openConflicts(await view.conflicts()).find((conflict) => conflict.id === id) ?? null;
}

async function pickConflict(view: ConflictsView): Promise<ConflictItem | null> {
  const items = openConflicts(await view.conflicts()).map((conflict) => ({
    label: conflict.question,
    description: conflict.sides.map(({ answer }) => answer).join(" / "),
    conflict,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage("No conflict is open.");
    return null;
  }
  const picked = await vscode.window.showQuickPick(items, { placeHolder: "Which conflict is settled?" });
  return picked?.conflict ?? null;
}
