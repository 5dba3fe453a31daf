import { expect, test } from "vitest";
import { filterWords, mayPass, passes, passesFinding } from "../../client/src/claims/filter-claims.ts";
import { type ClaimFilter, EVERYTHING } from "../../client/src/claims/view-state.ts";
import { STATUSES } from "../../client/src/notes/note-status.ts";
import { verdictLabels } from "../../server/src/notes/verdict-labels.ts";
import { claim, documentItem, finding } from "./items.ts";

const only = (part: Partial<ClaimFilter>): ClaimFilter => ({ ...EVERYTHING, ...part });

test("unchecked claims are those to be checked that no note has settled", () => {
  const unchecked = only({ statuses: ["unchecked"] });
  const states = STATUSES.filter((status) => passes(claim({ status }), unchecked));
  expect(states).toEqual(["open", "assigned", "needs-source", "disputed"]);
  expect(passes(claim({ toCheck: false }), unchecked)).toBe(false);
  expect(passes(claim({ status: "dismissed" }), only({ statuses: ["unchecked", "dismissed"] }))).toBe(true);
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

test("who is to check and what was found are conditions, too", () => {
  const mine = claim({ assignee: "Ada", verdict: null });
  expect(passes(mine, only({ assignees: ["Ben", "Ada"] }))).toBe(true);
  expect(passes(mine, only({ assignees: [null] }))).toBe(false);
  expect(passes(mine, only({ verdicts: [null] }))).toBe(true);
  expect(passes(mine, only({ verdicts: ["supported"] }))).toBe(false);
});

test("conditions hold together", () => {
  const noted = claim({ status: "checked", verdict: "refuted", findings: [finding()] });
  expect(passes(noted, only({ findings: true, kinds: ["figure", "event"], verdicts: ["refuted"] }))).toBe(
    true,
  );
  expect(passes(noted, only({ findings: true, kinds: ["date"] }))).toBe(false);
});

test("a finding outside claims is no open claim and no kind of claim", () => {
  expect(passesFinding(finding(), EVERYTHING)).toBe(true);
  for (const part of [{ statuses: ["open"] }, { kinds: ["figure"] }, { assignees: [null] }] as const) {
    expect(passesFinding(finding(), only(part))).toBe(false);
  }
  expect(passesFinding(finding(), only({ findings: true, text: "source" }))).toBe(true);
});

test("a document with nothing to show is hidden, an unreadable one only while something is filtered", () => {
  expect(mayPass(documentItem({ checked: 3 }), only({ statuses: ["unchecked"] }))).toBe(false);
  expect(mayPass(documentItem({ checked: 3 }), only({ statuses: ["unchecked", "checked"] }))).toBe(true);
  expect(mayPass(documentItem({ findings: 0 }), only({ findings: true }))).toBe(false);
  const unread = documentItem({ problem: "Not text." });
  expect(mayPass(unread, EVERYTHING)).toBe(true);
  expect(mayPass(unread, only({ text: "boats" }))).toBe(false);
});

test("a filter is put into words", () => {
  const words = (part: Partial<ClaimFilter>) => filterWords(only(part), verdictLabels);
  expect(words({})).toBe("");
  expect(words({ statuses: ["unchecked"], kinds: ["figure"], text: "boats" })).toBe(
    "Only unchecked figures about “boats”",
  );
  expect(words({ findings: true })).toBe("Only claims with findings");
  expect(words({ statuses: ["needs-source", "disputed"], assignees: ["Ada", null] })).toBe(
    "Only needs source or disputed claims for Ada or nobody",
  );
  expect(words({ kinds: ["date", "role", "event"], verdicts: ["refuted", null] })).toBe(
    "Only dates, roles or events found “Refuted” or neither way",
  );
});
