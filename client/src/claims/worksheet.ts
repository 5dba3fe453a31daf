import * as vscode from "vscode";
import { count } from "../../../server/src/text/count.ts";
import type { NoteBook } from "../notes/note-book.ts";
import type { Knowledge } from "../server/knowledge.ts";
import { oneLine } from "../text/plain.ts";
import { protocolRange } from "../text/to-code.ts";
import { changeClaims, type Decidable } from "./change-claims.ts";
import { decidablesIn, rowsCalledOn } from "./chosen-rows.ts";
import type { ClaimChange } from "./claim-change.ts";
import type { ClaimEntry, ClaimNode } from "./claim-node.ts";
import { decidableAt } from "./decidable-at.ts";

/** From so many changed claims on, the way back is offered in a message. */
const MANY = 5;

/** The claims and findings that commands are about, in the Claims view or in the editor, and what is decided of them. */
export class Worksheet {
  readonly #notes: NoteBook;
  readonly #knowledge: Knowledge;
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #contentsOf: (node: ClaimNode) => Promise<ClaimNode[]>;

  constructor(
    notes: NoteBook,
    knowledge: Knowledge,
    view: vscode.TreeView<ClaimNode>,
    contentsOf: (node: ClaimNode) => Promise<ClaimNode[]>,
  ) {
    this.#notes = notes;
    this.#knowledge = knowledge;
    this.#view = view;
    this.#contentsOf = contentsOf;
  }

  /** What a command of the Claims view is about; `null` if it was not called from there. */
  async chosen(argument: unknown, others: unknown): Promise<Decidable[] | null> {
    const rows = rowsCalledOn(argument, others, this.#view.selection);
    return rows === null ? null : decidablesIn(rows, this.#contentsOf);
  }

  /** The claims that are selected in the Claims view. */
  get selectedClaims(): readonly ClaimEntry[] {
    return this.#view.selection.filter((row) => row.kind === "claim");
  }

  /** What is selected in the editor, else the claim at the cursor. */
  async inEditor(): Promise<Decidable[]> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return [];
    const uri = editor.document.uri.toString();
    const { claims, notes } = await this.#knowledge.contents(uri);
    const found = decidableAt(uri, protocolRange(editor.selection), claims, notes);
    return found === null ? [] : [found];
  }

  /** Applies a decision to all of them; says so, and offers to undo it where it concerns many. */
  async decide(claims: readonly Decidable[], change: ClaimChange): Promise<void> {
    if (claims.length === 0) return;
    const deed = await changeClaims(this.#notes, claims, change);
    if (deed === null || deed.changes === 0) return;
    const done = `${count(claims.length, "claim")} changed.`;
    if (claims.length >= MANY) void this.#notes.offerUndo(deed, done);
    else if (claims.length > 1) vscode.window.setStatusBarMessage(`$(check) ${done}`, 4000);
  }
}

/** What a question calls these claims. */
export function named(claims: readonly Decidable[]): string {
  const [only, ...others] = claims;
  if (only === undefined || others.length > 0) return count(claims.length, "claim");
  return only.claim.text === undefined ? "these words" : `“${oneLine(only.claim.text, 60)}”`;
}
