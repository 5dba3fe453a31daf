import { expect, test } from "vitest";
import {
  classNodes,
  onlySource,
  sourcedClaimNodes,
  sourceNodes,
} from "../../client/src/sources/source-node.ts";
import {
  carried,
  classDescription,
  sourceAriaLabel,
  sourceDescription,
  sourcedClaimAriaLabel,
  sourcedClaimDescription,
  sourceName,
  sourceTooltip,
} from "../../client/src/sources/source-words.ts";
import type { SourcedClaim, SourceGroup, SourceItem } from "../../server/src/protocol/sources.ts";
import { at } from "./items.ts";

function source(part: Partial<SourceItem> = {}): SourceItem {
  return {
    id: "person cole ruth",
    name: "Ruth Cole",
    class: "named",
    isPerson: true,
    isUnclear: false,
    spellings: ["Mayor Ruth Cole", "Cole"],
    claims: 3,
    figures: 2,
    documents: 2,
    path: null,
    ...part,
  };
}

function group(part: Partial<SourceGroup> = {}): SourceGroup {
  return { class: "named", sources: 1, claims: 3, figures: 2, items: [source()], ...part };
}

const claim: SourcedClaim = {
  uri: "file:///a.txt",
  path: "a.txt",
  range: at(6),
  text: "120 homes",
  kind: "figure",
  cue: "said",
  agreement: { agree: 0, disagree: 0, update: 0, copies: 0 },
  checkWorthiness: 0.9,
};

const everything = { scope: "folder", filter: "" } as const;

test("figures are counted apart", () => {
  expect(carried(source())).toBe("1 claim, 2 figures");
  expect(carried({ claims: 2, figures: 2 })).toBe("2 figures");
  expect(carried({ claims: 2, figures: 0 })).toBe("2 claims");
  expect(classDescription(group())).toBe("1 source · 1 claim, 2 figures");
  expect(classDescription(group({ class: "none" }))).toBe("1 claim, 2 figures");
  expect(sourceDescription(source())).toBe("1 claim, 2 figures · 2 documents");
  expect(sourceDescription(source({ documents: 1 }))).toBe("1 claim, 2 figures");
  expect(sourceDescription(source({ documents: 1, path: "a.txt" }))).toBe("1 claim, 2 figures · a.txt");
});

test("a source's row tells its name, class and spellings, also to a screen reader", () => {
  expect(sourceName(source({ name: "the port authority" }))).toBe("The port authority");
  expect(sourceName(source({ name: "" }))).toBe("Nobody in particular");
  expect(sourceName(source({ name: "", isUnclear: true }))).toBe("Not clear who");
  expect(sourceTooltip(source({ spellings: ["[x](command:evil)"] }))).toContain(
    "\\[x\\]\\(command\\:evil\\)",
  );
  expect(sourceAriaLabel(source({ class: "anonymous" }))).toBe(
    "Ruth Cole, anonymous source, 1 claim, 2 figures in 2 documents",
  );
  expect(sourcedClaimDescription(claim)).toBe("said · a.txt:7");
  expect(sourcedClaimDescription({ ...claim, cue: null })).toBe("a.txt:7");
  const heard = { ...claim, agreement: { agree: 2, disagree: 1, update: 0, copies: 0 } };
  expect(sourcedClaimDescription(heard)).toBe("said · 2 agree, 1 disagrees · a.txt:7");
  expect(sourcedClaimAriaLabel(heard)).toContain("other documents: 2 agree, 1 disagrees");
  expect(sourcedClaimAriaLabel(claim)).toBe("Figure: 120 homes, “said”, a.txt line 7");
});

test("what nobody vouches for stands directly below its class", () => {
  const [named, none] = classNodes([group(), group({ class: "none" })], everything);
  expect(named && onlySource(named)).toBeNull();
  expect(none && onlySource(none)).toEqual(source());
});

test("a long list ends with a row that asks for more, and no two rows have one id", () => {
  const [named] = classNodes([group({ sources: 7 })], everything);
  if (named === undefined) throw new Error("no row");
  const rows = sourceNodes(named);
  expect(rows).toMatchObject([{ kind: "source" }, { kind: "more", left: 6 }]);
  const claims = sourcedClaimNodes(named, [claim, claim], 2);
  expect(claims.map(({ kind }) => kind)).toEqual(["sourced-claim", "sourced-claim"]);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
});

test("classes stand open where they are few: one article, or certain words", () => {
  const isOpen = (scope: "folder" | "document", filter: string) =>
    classNodes([group()], { scope, filter })[0]?.isOpen;
  expect([isOpen("folder", ""), isOpen("document", ""), isOpen("folder", "port")]).toEqual([
    false,
    true,
    true,
  ]);
});
