import assert from "node:assert/strict";
import { commands, DataTransfer, TreeItemCheckboxState } from "vscode";
import type { ClaimNode } from "../../../client/src/claims/claim-node.ts";
import { EVERYTHING } from "../../../client/src/claims/view-state.ts";
import { test } from "./support/cases.ts";
import { eventually } from "./support/eventually.ts";
import { articleUri, openArticle, secondSource } from "./support/second-source.ts";

test("the Claims view lists every document, opened or not, with its claims and who vouches for them", async () => {
  const { claims } = await secondSource();
  const documents = await eventually("five documents", async () => {
    const rows = await claims.getChildren();
    return rows.length === 5 ? rows : null;
  });
  const rows = await everyClaim(documents[1]);
  const drones = rows.find(({ label }) => label.includes("29 missiles"));
  assert.ok(drones, rows.map(({ label }) => label).join(" | "));
  assert.match(drones.description, /Ukraine/);
  assert.equal(drones.box, TreeItemCheckboxState.Unchecked);
  const killed = rows.find(({ label }) => /four people/.test(label));
  assert.match(killed?.description ?? "", /no source/);
});

test("a filter hides what it should and is taken back", async () => {
  const { claims, claimsState } = await secondSource();
  const filter = { ...EVERYTHING, kinds: ["figure"], text: "drones" } as const;
  await claimsState.set({ filter });
  const [only] = await claims.getChildren();
  const rows = await everyClaim(only);
  assert.ok(rows.length > 0 && rows.every(({ label }) => /drones/i.test(label)), JSON.stringify(rows));
  await commands.executeCommand("secondSource.clearFilter");
  assert.equal((await claims.getChildren()).length, 5);
});

test("claims are grouped by kind and by section", async () => {
  const { claims } = await secondSource();
  await commands.executeCommand("secondSource.groupByKind");
  const labels = async () => {
    const [, document] = await claims.getChildren();
    const rows = document === undefined ? [] : await claims.getChildren(document);
    return rows.flatMap((row) => (row.kind === "group" ? [row.label] : []));
  };
  assert.ok((await labels()).includes("Figures"));
  await commands.executeCommand("secondSource.groupBySection");
  assert.ok(!(await labels()).includes("Figures"));
});

test("claims dropped on a status have it, all in one step that is taken back at once", async () => {
  const { claims, claimsView } = await secondSource();
  await commands.executeCommand("secondSource.groupByStatus");
  const groups = async () => {
    const [, document] = await claims.getChildren();
    const rows = document === undefined ? [] : await claims.getChildren(document);
    return rows.filter((row) => row.kind === "group");
  };
  const group = async (label: string) => (await groups()).find((row) => row.label === label);
  const dragged = await eventually("three open claims", async () => {
    const open = await group("Open");
    const rows = open === undefined ? [] : (await claims.getChildren(open)).slice(0, 3);
    return rows.length === 3 ? rows : null;
  });
  const data = new DataTransfer();
  claimsView.dragAndDrop.handleDrag(dragged, data);
  await claimsView.dragAndDrop.handleDrop(await group("Needs source"), data);
  const filled = async (many: number) => (await group("Needs source"))?.claims.length === many;
  await eventually("three claims need a source", () => filled(3));
  await commands.executeCommand("secondSource.undoNoteChange");
  await eventually("none does any more", () => filled(0));
  await claimsView.dragAndDrop.handleDrop(dragged[0], data);
  assert.ok(await filled(0), "what is dropped where it came from stays as it is");
  await commands.executeCommand("secondSource.groupBySection");
});

test("the Conflicts view asks who led Russia's delegation, with a row for each answer that leads to its words", async () => {
  const { conflicts } = await secondSource();
  const sides = await eventually("the conflict", async () => {
    for (const question of await conflicts.getChildren()) {
      if (question.kind !== "question" || question.conflict.code !== "role.conflict") continue;
      const rows = await conflicts.getChildren(question);
      if (rows.some((row) => row.kind === "side" && /Karasin/.test(row.side.answer))) return rows;
    }
    return null;
  });
  const answers = sides.map((row) => (row.kind === "side" ? row.side.answer : ""));
  assert.ok(
    answers.some((answer) => /Medinsky/.test(answer)),
    answers.join(" | "),
  );
  const karasin = sides.find((row) => row.kind === "side" && /Karasin/.test(row.side.answer));
  assert.ok(karasin);
  const [target] = conflicts.getTreeItem(karasin).command?.arguments ?? [];
  assert.equal(String(target), articleUri("004").toString());
});

test("the views come to the front by command", async () => {
  await openArticle("001");
  await commands.executeCommand("secondSource.showClaims");
  await commands.executeCommand("secondSource.showConflicts");
});

async function everyClaim(document: ClaimNode | undefined) {
  const { claims } = await secondSource();
  const rows = document === undefined ? [] : await claims.getChildren(document);
  const inside = await Promise.all(
    rows.map((row) => (row.kind === "group" ? claims.getChildren(row) : [row])),
  );
  return inside
    .flat()
    .filter((row) => row.kind === "claim")
    .map((row) => {
      const item = claims.getTreeItem(row);
      const { checkboxState: box } = item;
      return {
        label: String(item.label),
        description: String(item.description),
        box: typeof box === "object" ? box.state : box,
      };
    });
}
