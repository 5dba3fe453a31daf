import * as vscode from "vscode";
import { askReason } from "../notes/ask-note.ts";
import type { People } from "../notes/people.ts";
import { pickPerson } from "../notes/pick-decision.ts";
import { decidablesIn } from "./chosen-rows.ts";
import type { ClaimChange } from "./claim-change.ts";
import type { ClaimNode, GroupOf } from "./claim-node.ts";
import { named, type Worksheet } from "./worksheet.ts";

const MIME = "application/vnd.code.tree.secondsource.claims";

/** Dragging claims, groups and documents onto a status or a person gives them that status, or gives them to that person. */
export class DropClaims implements vscode.TreeDragAndDropController<ClaimNode> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];
  readonly #people: People;
  readonly #contentsOf: (node: ClaimNode) => Promise<ClaimNode[]>;
  /** Set once the view, which needs this first, is there. */
  worksheet: Worksheet | null = null;
  #dragged: readonly ClaimNode[] = [];

  constructor(people: People, contentsOf: (node: ClaimNode) => Promise<ClaimNode[]>) {
    this.#people = people;
    this.#contentsOf = contentsOf;
  }

  handleDrag(rows: readonly ClaimNode[], data: vscode.DataTransfer): void {
    this.#dragged = rows;
    data.set(MIME, new vscode.DataTransferItem(rows.map(({ id }) => id)));
  }

  async handleDrop(target: ClaimNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const of = groupAround(target);
    if (this.worksheet === null || of === null || data.get(MIME) === undefined) return;
    const claims = await decidablesIn(this.#dragged, this.#contentsOf);
    const change = await this.#changeFor(of, named(claims));
    if (change !== null) await this.worksheet.decide(claims, change);
  }

  async #changeFor(of: GroupOf, what: string): Promise<ClaimChange | null> {
    if (of.by === "assignee") return { assignee: of.assignee };
    if (of.by !== "status") return null;
    const { status } = of;
    if (status === "dismissed") {
      const reason = await askReason();
      return reason === undefined ? null : { status, reason };
    }
    if (status === "assigned") {
      const assignee = await pickPerson(what, this.#people, false);
      return assignee === undefined || assignee === null ? null : { status, assignee };
    }
    return { status };
  }
}

/** The group that a row is, or stands in. */
function groupAround(row: ClaimNode | null | undefined): GroupOf | null {
  for (let at = row ?? null; at !== null; at = at.parent) if (at.kind === "group") return at.of;
  return null;
}
