import { expect, test } from "vitest";
import { filterWords, mayPass, passes, passesFinding } from "../../client/src/claims/filter-claims.ts";
import { type ClaimFilter, EVERYTHING } from "../../client/src/claims/view-state.ts";
import { claim, documentItem, finding } from "./items.ts";

const only = (part: Partial<ClaimFilter>): ClaimFilter => ({ ...EVERYTHING, ...part });

test("open claims are those that no note has settled", () => {
  const states = (
    ["open", "assigned", "needs-source", "disputed", "checked", "corrected", "dismissed"] as const
  ).filter((status) => passes(claim({ status }), only({ state: "open" })));
  expect(states).toEqual(["open", "assigned", "needs-source", "disputed"]);
});

test("words are sought in the claim, in who vouches and in its findings", () => {
  const one = claim({
    text: "40 boats",
    source: "The Coastguard",
    findings: [finding({ message: "Unlike Friday" })],
  });
  for (const text of ["BOATS", " coastguard ", "friday"]) expect(passes(one, only({ text }))).toBe(true);
  expect(passes(one, only({ text: "lorries" }))).toBe(false);
});

test("conditions hold together", () => {
  const noted = claim({ status: "checked", findings: [finding()] });
  expect(passes(noted, only({ state: "findings", kind: "figure" }))).toBe(true);
  expect(passes(noted, only({ state: "findings", kind: "date" }))).toBe(false);
});

test("a finding outside claims is no open claim and no kind of claim", () => {
  expect(passesFinding(finding(), EVERYTHING)).toBe(true);
  expect(passesFinding(finding(), only({ state: "open" }))).toBe(false);
  expect(passesFinding(finding(), only({ kind: "figure" }))).toBe(false);
});

test("a document with nothing to show is hidden, an unreadable one only while something is filtered", () => {
  expect(mayPass(documentItem({ openClaims: 0 }), only({ state: "open" }))).toBe(false);
  expect(mayPass(documentItem({ findings: 0 }), only({ state: "findings" }))).toBe(false);
  const unread = documentItem({ problem: "Not text." });
  expect(mayPass(unread, EVERYTHING)).toBe(true);
  expect(mayPass(unread, only({ text: "boats" }))).toBe(false);
});

test("a filter is put into words", () => {
  expect(filterWords(EVERYTHING)).toBe("");
  expect(filterWords(only({ state: "open", kind: "figure", text: "boats" }))).toBe(
    "Only open figures about “boats”",
  );
  expect(filterWords(only({ state: "findings" }))).toBe("Only claims with findings");
});
