import type { Range } from "vscode-languageserver-types";
import type { ClaimItem } from "../../../server/src/protocol/claims.ts";
import type { NoteItem } from "../../../server/src/protocol/notes.ts";
import { compareRanges, narrowestAt } from "../text/ranges.ts";
import type { Decidable } from "./change-claims.ts";

/**
 * What a person decides about in the editor: the claim or the note whose words are selected, else other selected words,
 * else the narrowest claim at the cursor; `null` where there is none.
 */
export function decidableAt(
  uri: string,
  selection: Range,
  claims: readonly ClaimItem[],
  notes: readonly NoteItem[],
): Decidable | null {
  const isSelected = (range: Range): boolean => compareRanges(range, selection) === 0;
  const isEmpty = compareRanges(selection, { start: selection.start, end: selection.start }) === 0;
  const claim = isEmpty
    ? narrowestAt(claims, selection.start)
    : claims.find(({ range }) => isSelected(range));
  if (claim !== null && claim !== undefined) {
    return { document: { uri }, claim, notes: notes.filter(({ id }) => claim.noteIds.includes(id)) };
  }
  if (isEmpty) return null;
  const own = notes.filter(({ range }) => range !== null && isSelected(range));
  const noteId = own.at(-1)?.id ?? null;
  return {
    document: { uri },
    claim: { range: selection, noteId, noteIds: own.map(({ id }) => id) },
    notes: own,
  };
}
