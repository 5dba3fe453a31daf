import { describe, expect, test } from "vitest";
import { type ClaimChange, stepsFor } from "../../client/src/claims/claim-change.ts";
import type { NoteItem } from "../../server/src/protocol/notes.ts";
import { note } from "./items.ts";

const bare = { noteId: null, noteIds: [] };

/** The steps for a claim on which these notes are; the last of them decides about it. */
function steps(change: ClaimChange, ...parts: Partial<NoteItem>[]) {
  const notes = parts.map((part, index) => note({ id: String(index), ...part }));
  const ids = notes.map(({ id }) => id);
  return stepsFor({ noteId: ids.at(-1) ?? null, noteIds: ids }, notes, change);
}

describe("a claim without a note", () => {
  test.each<[ClaimChange, object]>([
    [{ status: "checked" }, { status: "checked" }],
    [
      { status: "dismissed", reason: "Common knowledge" },
      { status: "dismissed", reason: "Common knowledge" },
    ],
    [{ verdict: "refuted" }, { status: "checked", verdict: "refuted" }],
    [{ assignee: "Ben" }, { status: "assigned", assignee: "Ben" }],
    [{ comment: "Odd." }, { status: "open", comment: "Odd." }],
  ])("%j adds one", (change, words) => {
    expect(stepsFor(bare, [], change)).toEqual([{ do: "add", words }]);
  });

  test.each<ClaimChange>([{ status: "open" }, { verdict: null }, { assignee: null }, "uncheck"])(
    "%j needs none",
    (change) => {
      expect(stepsFor(bare, [note()], change)).toEqual([]);
    },
  );
});

describe("a claim with a note", () => {
  const updated = (change: ClaimChange, part: Partial<NoteItem>) => {
    const [step, ...others] = steps(change, part);
    expect(others).toEqual([]);
    return step?.do === "update" ? step.change : step?.do;
  };

  test("its status is changed, and a reason does not outlive what it was the reason of", () => {
    expect(updated({ status: "checked" }, { status: "dismissed", reason: "Misread" })).toEqual({
      status: "checked",
      reason: null,
    });
  });

  test("a verdict ends the check of what waits, and leaves a dispute", () => {
    expect(updated({ verdict: "supported" }, { status: "assigned", assignee: "Ben" })).toEqual({
      verdict: "supported",
      status: "checked",
    });
    expect(updated({ verdict: "refuted" }, { status: "disputed" })).toEqual({ verdict: "refuted" });
    expect(updated({ verdict: null }, { status: "checked", verdict: "refuted" })).toEqual({ verdict: null });
  });

  test("an assignee makes an open claim an assigned one, and going takes that back", () => {
    expect(updated({ assignee: "Ben" }, { comment: "Odd." })).toEqual({
      assignee: "Ben",
      status: "assigned",
    });
    expect(updated({ assignee: "Ben" }, { status: "needs-source" })).toEqual({ assignee: "Ben" });
    expect(updated({ assignee: null }, { status: "assigned", assignee: "Ben", comment: "Odd." })).toEqual({
      assignee: null,
      status: "open",
    });
  });

  test("a remark is its comment, or a reply to it, and the status stays", () => {
    expect(updated({ comment: "Odd." }, { status: "checked" })).toEqual({ comment: "Odd." });
    expect(updated({ comment: "Odd." }, { status: "checked", comment: "Called." })).toEqual({
      replies: { add: [{ comment: "Odd." }] },
    });
  });

  test("what changes nothing is not written", () => {
    expect(steps({ status: "checked" }, { status: "checked" })).toEqual([]);
    expect(steps({ assignee: "Ben" }, { status: "assigned", assignee: "Ben" })).toEqual([]);
  });

  test("one that would say nothing any more is deleted, one with words or evidence stays", () => {
    expect(updated({ assignee: null }, { status: "assigned", assignee: "Ben" })).toBe("delete");
    expect(updated({ status: "open" }, { status: "needs-source" })).toBe("delete");
    expect(updated({ status: "open" }, { status: "needs-source", comment: "Whose?" })).toEqual({
      status: "open",
      reason: null,
    });
    const evidence = [{ id: "e" } as NoteItem["evidence"][number]];
    expect(updated({ status: "open" }, { status: "checked", evidence })).not.toBe("delete");
  });

  test("only the note that decides is changed", () => {
    expect(steps({ status: "disputed" }, { status: "checked" }, { status: "open", comment: "Odd." })).toEqual(
      [{ do: "update", id: "1", change: { status: "disputed", reason: null } }],
    );
  });
});

describe("taking back that a claim is checked", () => {
  test("deletes empty checks, opens written ones again, and gives an assigned claim back", () => {
    expect(
      steps(
        "uncheck",
        { status: "checked" },
        { status: "checked", comment: "Called." },
        { status: "checked", assignee: "Ben" },
        { status: "disputed" },
      ),
    ).toEqual([
      { do: "delete", id: "0" },
      { do: "update", id: "1", change: { status: "open" } },
      { do: "update", id: "2", change: { status: "assigned" } },
    ]);
  });
});
