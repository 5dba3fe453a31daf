import fc from "fast-check";
import { expect, test } from "vitest";
import { INITIAL, readState } from "../../../client/src/timeline/view/state.ts";

test("a state that was kept is read again, whole", () => {
  const state = {
    ...INITIAL,
    grouping: "event",
    shownAs: "table",
    onlyTrouble: true,
    uri: "file:///a.txt",
    period: { from: "1990-01-01", to: "2000-12-31" },
    domain: [0, 1000],
    focus: "x",
  } as const;
  expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
  undefined,
  null,
  7,
  "state",
  [],
  { domain: [2, 1], period: { from: "soon", to: "later" }, grouping: 3, uri: {}, focus: 1 },
])("what makes no sense is left out: %j", (kept) => expect(readState(kept)).toEqual(INITIAL));

test("whatever was kept gives a state", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(readState(kept))).toEqual(Object.keys(INITIAL));
    }),
  );
});
