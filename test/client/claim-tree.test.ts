import { describe, expect, test } from "vitest";
import type { Range } from "vscode-languageserver-types";
import type { ClaimEntry, ClaimNode } from "../../client/src/claims/claim-node.ts";
import { childrenOf, contentsOf, documentNode } from "../../client/src/claims/claim-tree.ts";
import { claimRowsAt } from "../../client/src/claims/find-row.ts";
import { type ClaimsViewState, EVERYTHING, INITIAL_STATE } from "../../client/src/claims/view-state.ts";
import type { DocumentContents } from "../../client/src/server/knowledge.ts";
import { at, claim, documentItem, finding, note } from "./items.ts";

const boats = claim({ id: "1", text: "40 boats", range: at(1), checkWorthiness: 0.2 });
const damage = claim({
  id: "2",
  text: "$3 million",
  range: at(4),
  section: "The damage",
  checkWorthiness: 0.9,
  findings: [finding({ range: at(4) })],
});
const monday = claim({ id: "3", kind: "date", text: "Monday", range: at(5), section: "The damage" });
const claims = [monday, damage, boats];
const people = ["Ada", "Ben"];

function outline(contents: Partial<DocumentContents>, state: Partial<ClaimsViewState> = {}): string[] {
  return lines(rows(contents, state), "");
}

function rows(contents: Partial<DocumentContents>, state: Partial<ClaimsViewState> = {}): ClaimNode[] {
  const full = { claims: [], findings: [], notes: [], ...contents };
  return contentsOf(documentNode(documentItem()), full, { ...INITIAL_STATE, ...state }, people);
}

function claimsIn(nodes: readonly ClaimNode[]): ClaimEntry[] {
  return nodes
    .flatMap((node) => (node.kind === "group" ? childrenOf(node) : [node]))
    .filter((node) => node.kind === "claim");
}

function lines(nodes: readonly ClaimNode[], indent: string): string[] {
  return nodes.flatMap((node) => [
    indent + nameOf(node),
    ...(node.kind === "document" ? [] : lines(childrenOf(node), `${indent}  `)),
  ]);
}

function nameOf(node: ClaimNode): string {
  switch (node.kind) {
    case "group":
      return node.label;
    case "claim":
      return node.claim.text;
    case "finding":
      return node.finding.code;
    case "note":
      return `note: ${node.note.comment}`;
    default:
      return node.kind;
  }
}

test("claims stand by section, in the order of the text, with their findings below", () => {
  expect(outline({ claims: [boats, damage, monday] })).toEqual([
    "Opening",
    "  40 boats",
    "The damage",
    "  $3 million",
    "    figure.unverifiable",
    "  Monday",
  ]);
});

test("an article without sub-headings needs no groups", () => {
  expect(outline({ claims: [boats] })).toEqual(["40 boats"]);
});

test("claims stand by kind", () => {
  const expected = ["Dates", "  Monday", "Figures", "  40 boats", "  $3 million", "    figure.unverifiable"];
  expect(outline({ claims }, { grouping: "kind" })).toEqual(expected);
});

describe("by what people decided", () => {
  const checked = { ...damage, section: null, status: "checked" as const, assignee: "Cleo" };

  test("every status has a group, also an empty one to drop claims on, in the order of the work", () => {
    expect(outline({ claims: [boats, checked] }, { grouping: "status" })).toEqual([
      "Assigned",
      "Needs source",
      "Disputed",
      "Checked",
      "  $3 million",
      "    figure.unverifiable",
      "Corrected",
      "Dismissed",
      "Open",
      "  40 boats",
    ]);
  });

  test("everybody who is known has a group, and nobody the last", () => {
    expect(outline({ claims: [checked, boats] }, { grouping: "assignee" })).toEqual([
      "Ada",
      "Ben",
      "Cleo",
      "  $3 million",
      "    figure.unverifiable",
      "Nobody",
      "  40 boats",
    ]);
  });

  test("a document without claims has no empty groups", () => {
    expect(outline({ claims: [] }, { grouping: "status" })).toEqual([]);
  });
});

test("a claim's notes stand below it, before what was found on it", () => {
  const noted = { ...damage, section: null, noteIds: ["urn:uuid:1"], noteId: "urn:uuid:1" };
  const notes = [note({ comment: "Called." }), note({ id: "urn:uuid:2", comment: "Of another." })];
  expect(outline({ claims: [noted], notes })).toEqual([
    "$3 million",
    "  note: Called.",
    "  figure.unverifiable",
  ]);
});

describe("sorting", () => {
  const flat = [boats, { ...damage, section: null }, { ...monday, section: null }];
  const order = (by: ClaimsViewState["order"]) => rows({ claims: flat }, { order: by }).map(nameOf);

  test("by the text", () => expect(order("text")).toEqual(["40 boats", "$3 million", "Monday"]));
  test("by what is worth checking", () =>
    expect(order("worth")).toEqual(["$3 million", "Monday", "40 boats"]));
  test("by the loudest finding", () =>
    expect(order("severity")).toEqual(["$3 million", "40 boats", "Monday"]));
});

describe("what belongs to no claim", () => {
  const furniture = finding({ code: "text.boilerplate", severity: "hint", range: at(9) });
  const lost = note({ comment: "gone", range: null });

  test("findings stand apart, and a claim's own are not repeated", () => {
    const expected = ["$3 million", "  figure.unverifiable", "loose-findings", "  text.boilerplate"];
    const own = { ...damage, section: null };
    expect(outline({ claims: [own], findings: [...damage.findings, furniture] })).toEqual(expected);
  });

  test("notes whose words are gone stay in sight", () => {
    expect(outline({ notes: [lost, note({ comment: "here" })] })).toEqual(["lost-notes", "  note: gone"]);
  });

  test("a filter for a kind of claim hides both", () => {
    const filter = { ...EVERYTHING, kinds: ["date" as const] };
    expect(outline({ claims: [monday], findings: [furniture], notes: [lost] }, { filter })).toEqual([
      "The damage",
      "  Monday",
    ]);
  });
});

test("every row knows its parent and has an identity of its own", () => {
  const all = rows({ claims, findings: [finding({ range: at(8) })], notes: [note({ range: null })] });
  const every = all.flatMap((row) => (row.kind === "document" ? [] : [row, ...childrenOf(row)]));
  expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
  for (const row of all.filter(({ kind }) => kind === "group")) {
    expect(row.kind === "group" && childrenOf(row).every(({ parent }) => parent === row)).toBe(true);
  }
});

describe("the claim that is selected in the text", () => {
  const [start, end] = [at(3).start, at(4).end];
  const sentence = claim({
    id: "4",
    kind: "statement",
    text: "The storm did $3 million",
    range: { start, end },
  });
  const found = (from: Range["start"], to = from) =>
    claimRowsAt(claimsIn(rows({ claims: [...claims, sentence] })), { start: from, end: to }, to).map(
      ({ claim }) => claim.text,
    );

  test("is found inside its group, by the cursor", () => {
    expect(found(at(4, 2).start)).toEqual(["$3 million"]);
    expect(found(at(7).start)).toEqual([]);
  });

  test("is the one that was gone to, and no other that ends there", () => {
    expect(found(start, end)).toEqual(["The storm did $3 million"]);
    expect(found(end)).toEqual(["$3 million"]);
  });
});
