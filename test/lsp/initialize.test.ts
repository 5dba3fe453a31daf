import { expect, test } from "vitest";
import { Editor } from "./support/editor.ts";

for (const transport of ["ipc", "stdio"] as const) {
  test(`starts over ${transport}, tells what it can do and ends when told`, async () => {
    const editor = await Editor.start({ transport });
    expect(editor.initialized.capabilities).toMatchObject({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      codeActionProvider: {
        codeActionKinds: ["quickfix", "refactor.extract.secondSource", "source.fixAll.secondSource"],
      },
      executeCommandProvider: {
        commands: [
          "secondSource.server.addNote",
          "secondSource.server.acceptFinding",
          "secondSource.server.dismiss",
          "secondSource.server.setArticleDate",
          "secondSource.server.respell",
        ],
      },
    });
    await editor.settled();
    expect(await editor.stop()).toBe(0);
    expect(editor.server.complaints()).toBe("");
  });
}
