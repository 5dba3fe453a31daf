import { expect, test } from "vitest";
import { type CodeAction, CodeActionTriggerKind } from "vscode-languageserver-types";
import { deskOver, type TestDesk, wordRule } from "./support.ts";

const files = { "a.txt": "The wheat harvest failed. Wheaten bread is dear; wheat is scarce.\n" };
const wheat = wordRule("test.wheat", "wheat", { suggestions: ["rye"], safe: true });
const harvest = wordRule("test.harvest", "wheat harvest", { suggestions: ["crop", ""] });

function actions(
  { service, uri, find }: TestDesk,
  words: string,
  more: { only?: string[]; triggerKind?: CodeActionTriggerKind; client?: boolean } = {},
): CodeAction[] {
  const { only, triggerKind, client } = more;
  const context = {
    diagnostics: [...service.report(uri("a.txt")).items],
    ...(only && { only }),
    ...(triggerKind && { triggerKind }),
  };
  return service.codeActions(uri("a.txt"), find("a.txt", words), context, client ? "client" : "server");
}

test("A finding offers its replacement, preferred where it is the only one, and every note", async () => {
  const desk = await deskOver(files, { rules: [wheat] });
  const [replace, ...notes] = actions(desk, "wheat is", { only: ["quickfix"], client: true });
  expect(replace).toMatchObject({
    title: "Replace with “rye”",
    kind: "quickfix",
    isPreferred: true,
    edit: { changes: { [desk.uri("a.txt")]: [{ newText: "rye" }] } },
    diagnostics: [{ code: "test.wheat" }],
  });
  expect(notes.map(({ title }) => title)).toEqual([
    "Add note…",
    "Needs source",
    "Disputed",
    "Mark as checked…",
    "Dismiss…",
    "Accept as note",
  ]);
  expect(notes.find(({ title }) => title === "Mark as checked…")?.command).toMatchObject({
    command: "secondSource.addNote",
    arguments: [{ uri: desk.uri("a.txt"), status: "checked", answers: "test.wheat" }],
  });
});

test("For other editors the server carries out the note's command itself", async () => {
  const desk = await deskOver(files, { rules: [wheat] });
  const dismiss = actions(desk, "wheat is").find(({ title }) => title === "Dismiss");
  expect(dismiss?.command?.command).toBe("secondSource.server.addNote");
  const further = actions(desk, "wheat is").filter(({ title }) => title.startsWith("Dismiss in"));
  expect(
    further.map(({ title, command }) => [title, command?.command, command?.arguments?.[0].scope]),
  ).toEqual([
    ["Dismiss in the whole article", "secondSource.server.dismiss", "article"],
    ["Dismiss in the whole folder", "secondSource.server.dismiss", "folder"],
  ]);
});

test("Where several replacements are offered, none is preferred, and the findings are told apart", async () => {
  const desk = await deskOver(files, { rules: [wheat, harvest] });
  const all = actions(desk, "wheat harvest", { only: ["quickfix"] });
  expect(all.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      "Replace with “rye”",
      "Replace with “crop”",
      "Remove “wheat harvest”",
      "Dismiss: wheat harvest (test.harvest)",
      "Dismiss: wheat (test.wheat)",
    ]),
  );
  expect(all.filter(({ isPreferred }) => isPreferred)).toEqual([]);
});

test("Only what restores the text is fixed for all, and only when it is asked for", async () => {
  const desk = await deskOver(files, { rules: [wheat, harvest] });
  for (const only of [["source.fixAll.secondSource"], ["source.fixAll"], ["source"]]) {
    const [fix, ...others] = actions(desk, "The", { only });
    expect(others).toEqual([]);
    expect(fix?.edit?.changes?.[desk.uri("a.txt")]).toEqual([
      { range: desk.find("a.txt", "wheat"), newText: "rye" },
      { range: { ...desk.find("a.txt", "wheat is"), end: expect.anything() }, newText: "rye" },
    ]);
  }
  for (const only of [["refactor"], ["source.organizeImports"], ["quickfix.other"], ["sourc"]]) {
    expect(actions(desk, "wheat harvest", { only })).toEqual([]);
  }
});

test("Selected words can be noted, but no lamp lights up for each selection", async () => {
  const desk = await deskOver(files, { rules: [wheat] });
  const onSelection = actions(desk, "bread is dear", { only: ["quickfix"] });
  expect(onSelection.map(({ title }) => title)).toContain("Needs source");
  expect(onSelection[0]?.command?.arguments).toMatchObject([{ answers: null }]);
  expect(
    actions(desk, "bread is dear", { triggerKind: CodeActionTriggerKind.Automatic, only: ["quickfix"] }),
  ).toEqual([]);
  expect(
    desk.service.codeActions("file:///none.txt", desk.find("a.txt", "The"), { diagnostics: [] }, "client"),
  ).toEqual([]);
});
