import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CodeAction, type Hover, LSPErrorCodes, type MarkupContent } from "vscode-languageserver/node";
import { articles, DATE, QUOTE } from "./support/articles.ts";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

let folder: TestFolder;
let editor: Editor;
let strike: string;

beforeEach(async () => {
  folder = await TestFolder.make(articles);
  editor = await Editor.start({ folders: [folder.uri] });
  strike = folder.uriOf("strike.txt");
  await editor.open(strike, articles["strike.txt"]);
  await editor.until("its finding is there", () => editor.codes(strike).includes(DATE));
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

async function actions(words: string): Promise<CodeAction[]> {
  return editor.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri: strike },
    range: editor.find(strike, words),
    context: { diagnostics: [...editor.problems(strike)], only: ["quickfix"] },
  });
}

test("A hover tells what a date means", async () => {
  const hover: Hover = await editor.connection.sendRequest("textDocument/hover", {
    textDocument: { uri: strike },
    position: editor.find(strike, "Wednesday").start,
  });
  expect((hover.contents as MarkupContent).value).toContain("2025");
});

test("A quick fix writes a note to disk, and the finding is gone, also after a restart", async () => {
  const dismiss = (await actions("31 April")).find(({ title }) => title === "Dismiss");
  if (dismiss?.command === undefined) throw new Error("No action to dismiss it.");
  const { command, arguments: args } = dismiss.command;
  await editor.connection.sendRequest("workspace/executeCommand", { command, arguments: args });
  await editor.until("the finding is gone", () => editor.codes(strike).length === 0);

  const file = join(folder.path, ".second-source/notes/strike.txt.json");
  const [note] = JSON.parse(await readFile(file, "utf8")).items;
  expect(note.target.selector[0].exact).toBe("31 April 2025");
  expect(note.secondSource.answers).toBe(DATE);

  await editor.stop();
  editor = await Editor.start({ folders: [folder.uri] });
  await editor.settled();
  await editor.open(strike, `In brief\n\n${articles["strike.txt"]}`);
  expect(editor.codes(strike)).toEqual([]);
  const notes = await editor.ask("secondSource/notes", { uri: strike });
  expect(notes).toMatchObject([
    { status: "dismissed", quote: "31 April 2025", range: editor.find(strike, "31 April 2025") },
  ]);
});

test("The client's own requests list documents, claims, findings and conflicts, and keep notes", async () => {
  await editor.settled();
  const documents = await editor.ask("secondSource/documents", null);
  expect(documents.map(({ path }) => path)).toEqual(["news/ferries.md", "storm.txt", "strike.txt"]);
  expect(documents[2]).toMatchObject({ date: { value: "2025-05-14" }, findings: 1, worst: "error" });
  const claims = await editor.ask("secondSource/claims", { uri: strike });
  expect(claims.length).toBe(documents[2]?.claims);
  expect(await editor.ask("secondSource/findings", { uri: strike })).toMatchObject([
    { code: DATE, severity: "error" },
  ]);
  const conflicts = await editor.ask("secondSource/conflicts", null);
  expect(conflicts.filter(({ code }) => code === QUOTE)).toMatchObject([{ sides: [{}, {}] }]);

  const [quoted] = conflicts.filter(({ code }) => code === QUOTE);
  expect(quoted?.settled).toBeNull();
  for (const { uri, range } of quoted?.sides.flatMap(({ passages }) => passages) ?? []) {
    const status = uri === quoted?.sides[0]?.passages[0]?.uri ? "checked" : "disputed";
    const settling = {
      uri,
      range,
      status,
      comment: "",
      reason: null,
      answers: QUOTE,
      creator: "Ada",
    } as const;
    await editor.ask("secondSource/addNote", settling);
  }
  const settled = (await editor.ask("secondSource/conflicts", null)).find(({ code }) => code === QUOTE);
  expect(settled?.settled).toMatchObject({ side: 0, by: "Ada", notes: [{}, {}] });

  const query = { uri: null, filter: "" };
  const groups = await editor.ask("secondSource/sources", { ...query, order: "claims", most: 50 });
  const [source] = groups.flatMap(({ items }) => items).filter(({ claims: all }) => all > 0);
  const carried = await editor.ask("secondSource/sourceClaims", { ...query, id: source?.id ?? "", most: 50 });
  expect(carried.claims).toHaveLength(source?.claims ?? 0);
  expect(carried.total).toBe(source?.claims);

  const range = editor.find(strike, "Dock workers");
  const told = editor.changed.length;
  const made = await editor.ask("secondSource/addNote", {
    uri: strike,
    range,
    status: "needs-source",
    comment: "How many?",
    reason: null,
    answers: null,
    creator: "Ada",
  });
  expect(made).toMatchObject({ range, quote: "Dock workers", creator: "Ada" });
  await editor.until("the client is told", () =>
    editor.changed.slice(told).some((uris) => uris?.includes(strike)),
  );
  const { id } = made;
  expect(
    await editor.ask("secondSource/updateNote", {
      uri: strike,
      id,
      change: { status: "checked" },
      by: "Ben",
    }),
  ).toMatchObject({
    status: "checked",
    history: [{ by: "Ben", changed: "status", from: "needs-source", to: "checked" }],
  });
  const deleted = await editor.ask("secondSource/deleteNote", { uri: strike, id });
  expect(await editor.ask("secondSource/notes", { uri: strike })).toEqual([]);
  // The first note makes the folder that packs may lie in, for which the server reads everything anew.
  const changes = [{ uri: folder.uriOf(".second-source"), type: 1 }];
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  await editor.settled();
  expect(await editor.ask("secondSource/undoNote", { uri: strike, id })).toEqual(deleted);
});

test("The timeline lists what the documents date, of all of them or of a part, and follows an edit", async () => {
  await editor.settled();
  const days = async (query: object) =>
    (await editor.ask("secondSource/timeline", query)).entries.map(({ from, kind }) => `${kind} ${from}`);
  expect(await days({ from: "2025-05-14" })).toEqual(Array(3).fill("article 2025-05-14"));
  expect((await editor.ask("secondSource/timeline", null)).read).toBe(3);
  await editor.replace(strike, "31 April 2025", "30 April 2025");
  await editor.until("the date is corrected", () => editor.codes(strike).length === 0);
  expect(await days({ uri: strike })).toEqual(["dated 2025-04-30", "article 2025-05-14"]);
  const wrong = editor.ask("secondSource/timeline", { from: "soon" });
  await expect(wrong).rejects.toThrow(/Wrong parameters at “from”: is no day/);
});

test("The outline and the line above an article are there", async () => {
  const symbols = await editor.connection.sendRequest("textDocument/documentSymbol", {
    textDocument: { uri: strike },
  });
  expect(symbols).toMatchObject([{ name: "Port strike ends after nine days" }]);
  const lenses = await editor.connection.sendRequest("textDocument/codeLens", {
    textDocument: { uri: strike },
  });
  expect(lenses).toContainEqual(
    expect.objectContaining({ command: expect.objectContaining({ title: "1 finding" }) }),
  );
});

test("A wrong request is answered with what is wrong, and the next one as ever", async () => {
  const refused = (message: RegExp) => ({
    code: LSPErrorCodes.RequestFailed,
    message: expect.stringMatching(message),
  });
  const ask = (method: string, params: unknown) => editor.connection.sendRequest(method, params);
  await expect(ask("secondSource/claims", { uri: 7 })).rejects.toMatchObject(refused(/uri/));
  await expect(ask("secondSource/claims", null)).rejects.toMatchObject(refused(/Wrong parameters/));
  await expect(ask("secondSource/addNote", { uri: strike })).rejects.toMatchObject(refused(/range/));
  await expect(ask("secondSource/deleteNote", { uri: strike, id: "x" })).rejects.toMatchObject(
    refused(/not there any more/),
  );
  await expect(ask("workspace/executeCommand", { command: "rm" })).rejects.toMatchObject(
    refused(/no command/),
  );
  expect(await editor.ask("secondSource/claims", { uri: "file:///nowhere.txt" })).toEqual([]);
  await editor.open("untitled:Untitled-1", articles["strike.txt"]);
  const note = { uri: "untitled:Untitled-1", range: editor.find(strike, "31 April"), status: "checked" };
  await expect(ask("secondSource/addNote", note)).rejects.toMatchObject(refused(/Save the document first/));
});

test("Several notes are written at once and taken back at once, in the author's name", async () => {
  await editor.settled();
  const add = (words: string) => ({
    add: {
      uri: strike,
      range: editor.find(strike, words),
      status: "checked" as const,
      comment: "",
      reason: null,
      answers: null,
      creator: null,
    },
  });
  const orders = [add("Dock workers"), add("31 April 2025")];
  const made = await editor.ask("secondSource/changeNotes", { orders });
  expect(await editor.ask("secondSource/notes", { uri: strike })).toEqual(made);
  await editor.ask("secondSource/undoNotes", { notes: made.map(({ uri, id }) => ({ uri, id })) });
  expect(await editor.ask("secondSource/notes", { uri: strike })).toEqual([]);
  await expect(editor.ask("secondSource/undoNotes", { notes: [{ uri: strike, id: "x" }] })).rejects.toThrow(
    /Nothing was done/,
  );
});

test("A finding is dismissed for the folder, is listed, and comes back", async () => {
  const before = await editor.ask("secondSource/findings", { uri: strike });
  const [finding] = before;
  if (finding === undefined) throw new Error("There is no finding to dismiss.");
  const { range, code } = finding;
  const order = { uri: strike, range, code, scope: "folder", reason: "Looked into", by: "Ada" } as const;
  const made = await editor.ask("secondSource/dismiss", order);
  const file = join(folder.path, ".second-source/dismissed", `${made.id}.json`);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    rule: code,
    reason: "Looked into",
    by: "Ada",
  });
  const after = await editor.ask("secondSource/findings", { uri: strike });
  expect(after.length).toBeLessThan(before.length);
  expect(await editor.ask("secondSource/dismissals", null)).toMatchObject([{ id: made.id, scope: "folder" }]);
  await editor.ask("secondSource/bringBack", { id: made.id });
  await expect(readFile(file)).rejects.toThrow();
  expect(await editor.ask("secondSource/findings", { uri: strike })).toEqual(before);
  await editor.ask("secondSource/undoDismissal", { id: made.id });
  expect(await editor.ask("secondSource/findings", { uri: strike })).toEqual(after);
  await editor.ask("secondSource/bringBack", { id: made.id });
  const command = { command: "secondSource.server.dismiss", arguments: [order] };
  const again = await editor.connection.sendRequest<{ id: string }>("workspace/executeCommand", command);
  expect(await editor.ask("secondSource/findings", { uri: strike })).toEqual(after);
  await editor.ask("secondSource/bringBack", { id: again.id });
  const wrong = { ...order, code: "../../../escape" };
  await expect(editor.ask("secondSource/dismiss", wrong)).rejects.toThrow(/no rule/);
});

test("A finding is accepted as a note, by a request and by a command, and evidence is found again", async () => {
  const before = await editor.ask("secondSource/findings", { uri: strike });
  const [finding] = before;
  if (finding === undefined) throw new Error("There is no finding to accept.");
  const { range, code } = finding;
  const note = await editor.ask("secondSource/acceptFinding", { uri: strike, range, code, creator: "Ada" });
  expect(note).toMatchObject({ answers: code, creator: "Ada", range });
  const words = { source: strike, range: editor.find(strike, "Dock workers"), quote: "Dock workers" };
  const change = { evidence: { add: [{ source: "https://www.reuters.com/strike" }, words] } };
  const { evidence, id } = await editor.ask("secondSource/updateNote", { uri: strike, id: note.id, change });
  const place = await editor.ask("secondSource/evidencePlace", {
    uri: strike,
    id,
    evidence: evidence.at(-1)?.id ?? "",
  });
  expect(place).toEqual({ source: strike, range: words.range });
  expect((await editor.ask("secondSource/recentNotes", { most: 1 })).map((each) => each.id)).toEqual([id]);
  expect(await editor.ask("secondSource/publisher", { address: "https://www.reuters.com/strike" })).toBe(
    "Reuters",
  );
  expect(await editor.ask("secondSource/lookUpQuery", { uri: strike, range: words.range })).toContain(
    "Dock workers",
  );
  const script = { evidence: { add: [{ source: "javascript:alert(1)" }] } };
  await expect(editor.ask("secondSource/updateNote", { uri: strike, id, change: script })).rejects.toThrow(
    /no web address/,
  );
  await editor.ask("secondSource/deleteNote", { uri: strike, id });
  const command = { command: "secondSource.server.acceptFinding", arguments: [{ uri: strike, range, code }] };
  const accepted = await editor.connection.sendRequest<{ id: string }>("workspace/executeCommand", command);
  await editor.ask("secondSource/deleteNote", { uri: strike, id: accepted.id });
  expect(await editor.ask("secondSource/findings", { uri: strike })).toEqual(before);
});

test("An article's date is settled by a request and by a command, and is on disk", async () => {
  const dates = async () =>
    JSON.parse(await readFile(join(folder.path, ".second-source/dates.json"), "utf8"));
  const settled = await editor.ask("secondSource/setArticleDate", { uri: strike, date: "2025-05-07" });
  expect(settled).toEqual({ value: "2025-05-07", basis: "set by hand" });
  expect(await dates()).toEqual({ "strike.txt": "2025-05-07" });
  const command = { command: "secondSource.server.setArticleDate", arguments: [{ uri: strike, date: null }] };
  await editor.connection.sendRequest("workspace/executeCommand", command);
  await expect(dates()).rejects.toThrow();
  const refused = editor.ask("secondSource/setArticleDate", { uri: strike, date: "soon" });
  await expect(refused).rejects.toThrow(/no day/);
});

test("A cancelled request is answered as such and stops nothing", async () => {
  const { CancellationTokenSource } = await import("vscode-languageserver/node");
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest(
    "textDocument/documentSymbol",
    { textDocument: { uri: strike } },
    source.token,
  );
  source.cancel();
  await asked.catch(({ code }) => expect(code).toBe(LSPErrorCodes.RequestCancelled));
  expect(await actions("31 April")).not.toEqual([]);
});
