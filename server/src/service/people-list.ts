import type { Note } from "../notes/note.ts";
import { inOrder } from "../text/in-order.ts";

/** Everybody who has a part in notes (who is to check, who wrote, who answered), those with most notes first. */
export function peopleIn(notes: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  for (const { assignee, creator, replies } of notes) {
    for (const name of new Set([assignee, creator, ...replies.map((reply) => reply.creator)])) {
      if (name !== null && name.trim() !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || inOrder(a, b)).map(([name]) => name);
}
