import { expect, test } from "vitest";
import { decidablesIn, rowsCalledOn } from "../../client/src/claims/chosen-rows.ts";
import type { ClaimNode } from "../../client/src/claims/claim-node.ts";
import { childrenOf, contentsOf, documentNode } from "../../client/src/claims/claim-tree.ts";
import { decidableAt } from "../../client/src/claims/decidable-at.ts";
import { progressOf, progressWords } from "../../client/src/claims/progress.ts";
import { INITIAL_STATE } from "../../client/src/claims/view-state.ts";
import { NoteHistory } from "../../client/src/notes/note-history.ts";
import { at, claim, documentItem, finding, note } from "./items.ts";

const document = documentNode(documentItem());
const boats = claim({ id: "1", text: "40 boats", range: at(1), findings: [finding({ range: at(1) })] });
const quiet = claim({ id: "2", text: "a pier", range: at(2), toCheck: false });
const noted = claim({ id: "3", text: "Monday", range: at(3), noteId: "n", noteIds: ["n"] });
const notes = [note({ id: "n", range: at(3) })];
const contents = { claims: [boats, quiet, noted], findings: [], notes };
const kinds = contentsOf(document, contents, { ...INITIAL_STATE, grouping: "kind" }, []);
const rows = kinds.flatMap((row) => (row.kind === "document" ? [] : childrenOf(row)));

const decided = async (...chosen: readonly (ClaimNode | undefined)[]) =>
  (
    await decidablesIn(
      chosen.flatMap((row) => row ?? []),
      async () => kinds,
    )
  ).map((each) => each.claim.text ?? each.answers);

test("a command is about the row that it was called on, all that are selected with it, or by key the selection", () => {
  const [first, second, third] = rows;
  expect(rowsCalledOn(first, [first, second], [])).toEqual([first, second]);
  expect(rowsCalledOn(third, [first, second], [])).toEqual([third]);
  expect(rowsCalledOn(third, undefined, [first as ClaimNode])).toEqual([third]);
  expect(rowsCalledOn("claims", undefined, rows)).toBe(rows);
});

test.each([[undefined], [{ uri: "file:///a.txt", range: at(1) }], ["text"], [{ document: {}, claim: {} }]])(
  "%j is no row of the view",
  (argument) => {
    expect(rowsCalledOn(argument, undefined, rows)).toBeNull();
  },
);

test("a group stands for its claims, a document for those to be checked, a note for its claim; each counts once", async () => {
  expect(await decided(kinds[0])).toEqual(["40 boats", "a pier", "Monday"]);
  expect(await decided(document)).toEqual(["40 boats", "Monday"]);
  const last = rows.at(-1);
  const below = last?.kind === "claim" ? childrenOf(last) : [];
  expect(below.map(({ kind }) => kind)).toEqual(["note"]);
  expect(await decided(last, ...below, document)).toEqual(["Monday", "40 boats"]);
});

test("a finding is answered for itself", async () => {
  const [first] = rows;
  const [found] = first?.kind === "claim" ? childrenOf(first) : [];
  expect(await decided(found)).toEqual(["figure.unverifiable"]);
});

test("in the editor it is the claim at the cursor, the words selected, or the note on just these words", () => {
  const text = (selection = at(1, 2, 2)) =>
    decidableAt("file:///harbour.txt", selection, contents.claims, notes)?.claim;
  expect(text()?.text).toBe("40 boats");
  expect(text(at(1))?.text).toBe("40 boats");
  expect(text(at(1, 1, 3))).toEqual({ range: at(1, 1, 3), noteId: null, noteIds: [] });
  expect(text(at(9, 1, 1))).toBeUndefined();
  const own = [note({ id: "own", range: at(1, 1, 3) })];
  expect(decidableAt("file:///harbour.txt", at(1, 1, 3), [], own)?.claim.noteId).toBe("own");
});

test("the progress of a folder is that of its documents together", () => {
  const progress = progressOf([documentItem({ toCheck: 26, checked: 12 }), documentItem({ toCheck: 5 })]);
  expect(progressWords(progress)).toBe("13 of 31 checked");
  expect(progressWords(progressOf([]))).toBe("nothing to check");
});

test("what was done is taken back from its end, or where it stands, and only once", () => {
  const empties: boolean[] = [];
  const history = new NoteHistory((isEmpty) => empties.push(isEmpty));
  const deed = (label: string) => ({ label, changes: 1, undo: async () => null });
  const [first, second, third] = [deed("1"), deed("2"), deed("3")];
  for (const each of [first, second, { ...deed("nothing"), changes: 0 }, third]) history.add(each);
  expect(history.take()).toBe(third);
  expect(history.take(first)).toBe(first);
  expect(history.take(first)).toBeNull();
  expect(history.take()).toBe(second);
  expect(history.take()).toBeNull();
  expect(empties).toEqual([true, false, false, false, false, false, true]);
});
