import type { ConflictItem, Passage } from "../../../server/src/protocol.ts";

type Side = ConflictItem["sides"][number];

/** A question that documents answer differently. */
export interface QuestionNode {
  readonly kind: "question";
  readonly id: string;
  readonly parent: null;
  readonly conflict: ConflictItem;
}

/** One answer, with the passages that give it. */
export interface SideNode {
  readonly kind: "side";
  readonly id: string;
  readonly parent: QuestionNode;
  readonly side: Side;
}

export interface PassageNode {
  readonly kind: "passage";
  readonly id: string;
  readonly parent: SideNode;
  readonly passage: Passage;
}

/** A row of the Conflicts view. */
export type ConflictNode = QuestionNode | SideNode | PassageNode;

/** The rows of all conflicts. */
export function questionNodes(conflicts: readonly ConflictItem[]): QuestionNode[] {
  return conflicts.map((conflict) => ({ kind: "question", id: conflict.id, parent: null, conflict }));
}

/** The rows below a row. */
export function conflictChildren(node: ConflictNode): ConflictNode[] {
  switch (node.kind) {
    case "question":
      return node.conflict.sides.map((side, index) => ({
        kind: "side",
        id: `${node.id}|${index}`,
        parent: node,
        side,
      }));
    case "side":
      return onlyPassage(node.side) !== null
        ? []
        : node.side.passages.map((passage, index) => ({
            kind: "passage",
            id: `${node.id}|${index}`,
            parent: node,
            passage,
          }));
    case "passage":
      return [];
  }
}

/** The passage of a side that has just one, which then needs no row of its own. */
export function onlyPassage({ passages }: Side): Passage | null {
  return passages.length === 1 ? (passages[0] ?? null) : null;
}

/** The two passages to lay beside each other: the first of the first two sides. */
export function passagesToCompare({ sides }: ConflictItem): Passage[] {
  return sides.flatMap(({ passages }) => passages.slice(0, 1)).slice(0, 2);
}
