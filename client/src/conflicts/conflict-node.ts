import type { ConflictItem, ConflictPassage, ConflictSide } from "../../../server/src/protocol/conflicts.ts";

/** The questions that notes have settled. */
export interface SettledNode {
  readonly kind: "settled";
  readonly id: string;
  readonly parent: null;
  readonly conflicts: readonly ConflictItem[];
}

/** A question that documents answer differently. */
export interface QuestionNode {
  readonly kind: "question";
  readonly id: string;
  readonly parent: SettledNode | null;
  readonly conflict: ConflictItem;
}

/** One answer, with the passages that give it. */
export interface SideNode {
  readonly kind: "side";
  readonly id: string;
  readonly parent: QuestionNode;
  /** Its place among the sides. */
  readonly index: number;
  readonly side: ConflictSide;
}

export interface PassageNode {
  readonly kind: "passage";
  readonly id: string;
  readonly parent: SideNode;
  readonly passage: ConflictPassage;
}

/** A row of the Conflicts view. */
export type ConflictNode = SettledNode | QuestionNode | SideNode | PassageNode;

/** The open questions, and below a row of their own, at the end, the settled ones. */
export function conflictNodes(conflicts: readonly ConflictItem[]): (QuestionNode | SettledNode)[] {
  const settled = conflicts.filter((conflict) => conflict.settled !== null);
  const open: (QuestionNode | SettledNode)[] = openConflicts(conflicts).map((conflict) =>
    questionNode(conflict, null),
  );
  return settled.length === 0
    ? open
    : [...open, { kind: "settled", id: "settled", parent: null, conflicts: settled }];
}

/** The conflicts that are not settled. */
export function openConflicts(conflicts: readonly ConflictItem[]): ConflictItem[] {
  return conflicts.filter(({ settled }) => settled === null);
}

function questionNode(conflict: ConflictItem, parent: SettledNode | null): QuestionNode {
  return { kind: "question", id: `${parent === null ? "" : "settled|"}${conflict.id}`, parent, conflict };
}

/** The row of a conflict, by its id; `null` if there is none. */
export function questionOf(conflicts: readonly ConflictItem[], id: string): QuestionNode | null {
  for (const row of conflictNodes(conflicts)) {
    const questions = row.kind === "settled" ? conflictChildren(row) : [row];
    for (const question of questions)
      if (question.kind === "question" && question.conflict.id === id) return question;
  }
  return null;
}

/** The rows below a row. */
export function conflictChildren(node: ConflictNode): ConflictNode[] {
  switch (node.kind) {
    case "settled":
      return node.conflicts.map((conflict) => questionNode(conflict, node));
    case "question":
      return node.conflict.sides.map((side, index) => ({
        kind: "side",
        id: `${node.id}|${index}`,
        parent: node,
        index,
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
export function onlyPassage({ passages }: ConflictSide): ConflictPassage | null {
  return passages.length === 1 ? (passages[0] ?? null) : null;
}

/** Whether all passages of a side have the words of its answer, which then need not stand in their rows. */
export function saysNoMore({ answer, passages }: ConflictSide): boolean {
  return passages.every(({ text }) => text.toLowerCase() === answer.toLowerCase());
}

/** The two passages to lay beside each other: the first of the first two sides. */
export function passagesToCompare({ sides }: ConflictItem): ConflictPassage[] {
  return sides.flatMap(({ passages }) => passages.slice(0, 1)).slice(0, 2);
}

/** The open conflict after or before the current one, around the end; `null` if none is open. */
export function stepConflict(
  conflicts: readonly ConflictItem[],
  current: string | null,
  step: 1 | -1,
): ConflictItem | null {
  const at = conflicts.findIndex(({ id }) => id === current);
  const from = at === -1 && step === -1 ? 0 : at;
  for (let away = 1; away <= conflicts.length; away++) {
    const conflict = conflicts.at((from + step * away) % conflicts.length);
    if (conflict?.settled === null) return conflict;
  }
  return null;
}
