import * as vscode from "vscode";
import type { EvidenceItem, NewEvidence } from "../../../server/src/protocol/evidence.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import type { NoteBook } from "../notes/note-book.ts";
import { shown } from "../notes/written.ts";
import type { Ask } from "../server/ask.ts";
import { webAddress } from "../text/web-address.ts";
import { askAddress, askPublisher, askStance } from "./ask-evidence.ts";
import { openEvidence } from "./open-evidence.ts";

/** Asks what is to be done with a piece of evidence, and does it; each change can be undone. */
export async function changeEvidence(
  { ask, notes }: { readonly ask: Ask; readonly notes: NoteBook },
  note: NoteItem,
  item: EvidenceItem,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    CHOICES.filter(({ web }) => !web || webAddress(item.source) !== null),
    { placeHolder: "What is to be done with it?" },
  );
  if (picked === undefined) return;
  if (picked.does === "open") {
    await shown(openEvidence(ask, { uri: note.uri, id: note.id, evidence: item.id }));
    return;
  }
  if (picked.does === "remove") {
    await notes.updateWithUndo(note, { evidence: { remove: [item.id] } }, "The evidence was removed.");
    return;
  }
  const change = await askChange(picked.does, item);
  if (change !== undefined) await notes.update(note, { evidence: { change: [{ id: item.id, ...change }] } });
}

type Part = "stance" | "publisher" | "source" | "archived" | "comment";

const CHOICES: readonly (vscode.QuickPickItem & { does: Part | "open" | "remove"; web: boolean })[] = [
  { label: "$(link-external) Open", does: "open", web: false },
  { label: "$(pass) Supports or refutes…", does: "stance", web: false },
  { label: "$(organization) Publisher…", does: "publisher", web: false },
  { label: "$(note) Comment…", does: "comment", web: false },
  { label: "$(archive) Archived copy…", does: "archived", web: true },
  { label: "$(edit) Address…", does: "source", web: true },
  { label: "$(trash) Remove", does: "remove", web: false },
];

async function askChange(part: Part, item: EvidenceItem): Promise<Partial<NewEvidence> | undefined> {
  switch (part) {
    case "stance": {
      const stance = await askStance();
      return stance === undefined ? undefined : { stance };
    }
    case "publisher": {
      const publisher = await askPublisher(item.publisher ?? "");
      return publisher === undefined ? undefined : { publisher };
    }
    case "source": {
      const source = await askAddress("The address of the page", item.source);
      return source === undefined || source === null ? undefined : { source };
    }
    case "archived": {
      const prompt = "The address of an archived copy. Empty: there is none.";
      const archived = await askAddress(prompt, item.archived ?? "", true);
      return archived === undefined ? undefined : { archived };
    }
    case "comment": {
      const comment = await vscode.window.showInputBox({
        prompt: "What is there to say of it?",
        value: item.comment,
        ignoreFocusOut: true,
      });
      return comment === undefined ? undefined : { comment: comment.trim() };
    }
  }
}
