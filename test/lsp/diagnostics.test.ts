import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { articles, DATE, QUOTE } from "./support/articles.ts";
import { Editor } from "./support/editor.ts";
import { TestFolder } from "./support/folder.ts";

let folder: TestFolder;
let editor: Editor;

beforeEach(async () => {
  folder = await TestFolder.make(articles);
});

afterEach(async () => {
  expect(await editor.stop()).toBe(0);
  await folder.remove();
});

async function changed(name: string, type: 1 | 2 | 3): Promise<void> {
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: folder.uriOf(name), type }],
  });
}

for (const pulls of [true, false]) {
  describe(pulls ? "A client that pulls" : "A client that is pushed to", () => {
    beforeEach(async () => {
      editor = await Editor.start({ folders: [folder.uri], pulls, transport: pulls ? "ipc" : "stdio" });
      await editor.until("all findings are there", () => editor.documentsWithProblems().length === 3);
    });

    test("sees the findings of the whole folder, opened or not, and none twice", async () => {
      const [strike, storm, ferries] = ["strike.txt", "storm.txt", "news/ferries.md"].map((n) =>
        folder.uriOf(n),
      );
      if (!strike || !storm || !ferries) throw new Error("three articles");
      expect(editor.codes(strike)).toEqual([DATE]);
      await editor.open(strike, articles["strike.txt"]);
      await editor.until("the finding is there once", () => editor.codes(strike).join() === DATE);
      const [problem] = editor.problems(strike);
      expect(problem).toMatchObject({
        severity: 1,
        source: "second-source",
        range: editor.find(strike, "31 April 2025"),
        codeDescription: { href: expect.stringMatching(/docs\/rules\/date\.impossible\.md$/) },
      });
      const [altered] = editor.problems(storm);
      expect(altered?.relatedInformation?.map(({ location }) => location.uri)).toEqual([ferries]);
      await editor.close(strike);
      await editor.until("it is there after closing", () => editor.codes(strike).join() === DATE);
    });

    test("sees a finding go when another document is edited, and come back when that edit is dropped", async () => {
      const [storm, ferries] = [folder.uriOf("storm.txt"), folder.uriOf("news/ferries.md")];
      await editor.open(ferries, articles["news/ferries.md"], "markdown");
      await editor.replace(ferries, "guard", "close");
      await editor.until("both findings are gone", () => editor.documentsWithProblems().length === 1);
      await editor.close(ferries);
      await editor.until(
        "both are back",
        () => editor.codes(storm).includes(QUOTE) && editor.codes(ferries).includes(QUOTE),
      );
    });

    test("sees findings come and go with files on disk", async () => {
      await folder.write("news/ferries.md", "# Ferries\n\nFerries sail again.\n");
      await changed("news/ferries.md", 2);
      await editor.until("the other wording is gone", () => editor.documentsWithProblems().length === 1);
      await folder.write("new.txt", articles["strike.txt"]);
      await changed("new.txt", 1);
      await editor.until("the new file is read", () => editor.codes(folder.uriOf("new.txt")).includes(DATE));
      await rm(join(folder.path, "new.txt"));
      await changed("new.txt", 3);
      await editor.until("its finding is gone", () => editor.codes(folder.uriOf("new.txt")).length === 0);
    });

    test("sees findings move when files or their folder are renamed or deleted", async () => {
      const { rename } = await import("node:fs/promises");
      await rename(join(folder.path, "news"), join(folder.path, "press"));
      await editor.connection.sendNotification("workspace/didRenameFiles", {
        files: [{ oldUri: folder.uriOf("news"), newUri: folder.uriOf("press") }],
      });
      await editor.until("it is at its new place", () =>
        editor.codes(folder.uriOf("press/ferries.md")).includes(QUOTE),
      );
      await editor.until(
        "and not at its old",
        () => editor.codes(folder.uriOf("news/ferries.md")).length === 0,
      );
      await rm(join(folder.path, "press"), { recursive: true });
      await changed("press", 3);
      await editor.until("the folder's findings are gone", () => editor.documentsWithProblems().length === 1);
    });
  });
}

test("An unchanged state is answered without its findings", async () => {
  editor = await Editor.start({ folders: [folder.uri] });
  const uri = folder.uriOf("strike.txt");
  await editor.open(uri, articles["strike.txt"]);
  await editor.settled();
  await editor.pull(uri);
  const before = editor.unchangedAnswers;
  await editor.pull(uri);
  expect(editor.unchangedAnswers).toBe(before + 1);
  expect(editor.codes(uri)).toEqual([DATE]);
});

test("With no folder, open and untitled documents are the corpus", async () => {
  editor = await Editor.start();
  const [storm, ferries] = ["untitled:Untitled-1", folder.uriOf("news/ferries.md")];
  await editor.open(storm, articles["storm.txt"]);
  await editor.open(ferries, articles["news/ferries.md"], "markdown");
  await editor.until(
    "they are compared",
    () => editor.codes(storm).includes(QUOTE) && editor.codes(ferries).includes(QUOTE),
  );
  await editor.open("untitled:Untitled-2", articles["strike.txt"], "rust");
  expect(editor.codes("untitled:Untitled-2")).toEqual([]);
  await editor.close(ferries);
  await editor.until("the other is compared no more", () => editor.codes(storm).length === 0);
});

test("Two folders are one corpus, and a folder taken away takes its findings along", async () => {
  const second = await TestFolder.make({ "ferries.md": articles["news/ferries.md"] });
  await rm(join(folder.path, "news"), { recursive: true });
  editor = await Editor.start({ folders: [folder.uri, second.uri] });
  await editor.until("both folders are compared", () =>
    editor.codes(folder.uriOf("storm.txt")).includes(QUOTE),
  );
  await editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [{ uri: second.uri, name: "second" }] },
  });
  await editor.until(
    "only the first folder's are left",
    () => editor.documentsWithProblems().join() === folder.uriOf("strike.txt"),
  );
  await second.remove();
});
