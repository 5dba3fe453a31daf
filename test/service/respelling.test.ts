import { describe, expect, test } from "vitest";
import type {
  AnnotatedTextEdit,
  CodeAction,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { createHouseStyle } from "../../server/src/facts/house-style.ts";
import { nameSpelling } from "../../server/src/rules/name-spelling.ts";
import { type EditAbilities, PLAIN } from "../../server/src/service/respelling/edits.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const ASKS: EditAbilities = { asks: true, previews: true, applies: true };
const APPLIES: EditAbilities = { ...PLAIN, applies: true };

const files = {
  "a.txt": "The mayor of Kiev spoke. Kiev’s police came. “Kiev is calm,” he said.\n",
  "b.txt": "KIEV IN THE SNOW\n\nSnow fell on Kiev on Monday.\n",
  "c.txt": "Nothing happened in Lima on Monday.\n",
};
const house = createFacts([], createHouseStyle({ Kiev: "Kyiv" }));

function actions({ service, uri, find }: TestDesk, path: string, words: string, abilities: EditAbilities) {
  const context = { diagnostics: [], only: ["quickfix"] };
  return service.codeActions(uri(path), find(path, words), context, "server", abilities);
}

const titled = (all: readonly CodeAction[], words: string): CodeAction | undefined =>
  all.find(({ title }) => title.includes(words));

/** What a file says after a change, confirmed places included if `confirms`. */
function changed({ workspace, uri }: TestDesk, edit: WorkspaceEdit | null | undefined, confirms = false) {
  const result: Record<string, string> = {};
  for (const [path, text] of Object.entries(filesOf(workspace, uri))) {
    const annotated = (edit?.documentChanges ?? [])
      .filter(
        (each): each is TextDocumentEdit => "textDocument" in each && each.textDocument.uri === uri(path),
      )
      .flatMap((each) => each.edits)
      .filter((each): each is AnnotatedTextEdit => "annotationId" in each && "newText" in each)
      .filter(
        ({ annotationId }) => confirms || edit?.changeAnnotations?.[annotationId]?.needsConfirmation !== true,
      );
    const edits = [...(edit?.changes?.[uri(path)] ?? []), ...annotated];
    const lines = text.split("\n");
    for (const { range, newText } of edits.toReversed()) {
      const { line, character } = range.start;
      const old = lines[line] ?? "";
      lines[line] = old.slice(0, character) + newText + old.slice(range.end.character);
    }
    result[path] = lines.join("\n");
  }
  return result;
}

function filesOf(workspace: TestDesk["workspace"], uri: TestDesk["uri"]): Record<string, string> {
  return Object.fromEntries(
    ["a.txt", "b.txt", "c.txt", "d.txt"].flatMap((path) => {
      const content = workspace.contents.get(uri(path));
      return content?.kind === "text" ? [[path, content.text]] : [];
    }),
  );
}

describe("House style", () => {
  test("is written for one place, in the document, and in the folder", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    const all = actions(desk, "a.txt", "Kiev spoke", ASKS);
    expect(all.slice(0, 3).map(({ title }) => title)).toEqual([
      "Replace with “Kyiv”",
      "Write “Kyiv” for “Kiev” in this document (3 places)",
      "Write “Kyiv” for “Kiev” in the folder…",
    ]);
    const edit = titled(all, "document")?.edit;
    expect(changed(desk, edit)["a.txt"]).toBe(
      "The mayor of Kyiv spoke. Kyiv’s police came. “Kiev is calm,” he said.\n",
    );
    expect(changed(desk, edit, true)["a.txt"]).toContain("“Kyiv is calm,”");
  });

  test("is written in the folder, capitals kept, shown before by a client that can", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    const respelling = { of: "style", from: "Kiev", to: "Kyiv" } as const;
    const edit = await desk.service.respell(desk.uri("a.txt"), respelling, ASKS, pace);
    expect(changed(desk, edit)).toEqual({
      "a.txt": "The mayor of Kyiv spoke. Kyiv’s police came. “Kiev is calm,” he said.\n",
      "b.txt": "KYIV IN THE SNOW\n\nSnow fell on Kyiv on Monday.\n",
      "c.txt": files["c.txt"],
    });
    const [first] = edit?.documentChanges ?? [];
    expect(first).toMatchObject({ kind: "create", options: { ignoreIfExists: true } });
    const asked = first !== undefined && "annotationId" in first ? first.annotationId : "";
    expect(edit?.changeAnnotations?.[asked ?? ""]?.needsConfirmation).toBe(true);
  });

  test("leaves quotations alone for a client that cannot ask", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    const respelling = { of: "style", from: "Kiev", to: "Kyiv" } as const;
    const edit = await desk.service.respell(desk.uri("a.txt"), respelling, APPLIES, pace);
    expect(edit?.documentChanges).toBeUndefined();
    expect(changed(desk, edit)["a.txt"]).toContain("“Kiev is calm,”");
    expect(changed(desk, edit)["b.txt"]).toContain("KYIV IN THE SNOW");
  });

  test("is applied with everything that needs no look", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    const context = { diagnostics: [], only: ["source.fixAll.secondSource"] };
    const [fix] = desk.service.codeActions(desk.uri("a.txt"), desk.find("a.txt", "The"), context, "server");
    expect(fix?.title).toBe("Write all names in house style");
    expect(changed(desk, fix?.edit)["a.txt"]).toBe(
      "The mayor of Kyiv spoke. Kyiv’s police came. “Kiev is calm,” he said.\n",
    );
  });

  test("comes first among the names that are offered while writing", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    await desk.open("a.txt", "The mayor of Ky\n");
    const { end } = desk.find("a.txt", "Ky");
    const [first] = desk.service.completions(desk.uri("a.txt"), end).items;
    expect(first).toMatchObject({ label: "Kyiv", detail: expect.stringContaining("house style") });
  });
});

describe("A spelling that the folder decides", () => {
  test("of an organisation is written in all documents that have it", async () => {
    const desk = await deskOver(
      {
        "a.txt": "The group al-Qaida denied it. Al-Qaida’s leader fled.\n",
        "b.txt": "The group al-Qaida denied it.\n",
        "c.txt": "The group al-Qaeda denied it.\n",
        "d.txt": "The group al-Qaeda fled. “We are al-Qaeda,” one said. Later al-Qaeda left.\n",
      },
      { rules: [nameSpelling] },
    );
    expect(actions(desk, "a.txt", "al-Qaida", ASKS)[0]?.title).not.toContain("Replace");
    await desk.open("e.txt", "The group al-Qaeda denied it.\n");
    const folder = titled(actions(desk, "a.txt", "al-Qaida", ASKS), "folder");
    expect(folder?.command?.arguments).toEqual([
      { uri: desk.uri("a.txt"), of: "name", from: "al-Qaida", to: "al-Qaeda" },
    ]);
    const edit = await desk.service.respell(
      desk.uri("a.txt"),
      { of: "name", from: "al-Qaida", to: "al-Qaeda" },
      ASKS,
      pace,
    );
    expect(changed(desk, edit)).toMatchObject({
      "a.txt": "The group al-Qaeda denied it. Al-Qaeda’s leader fled.\n",
      "b.txt": "The group al-Qaeda denied it.\n",
    });
  });

  test("of a person is written for this person alone", async () => {
    const desk = await deskOver(
      {
        "a.txt": "Coach Sergei Popov resigned. Sergei Ivanov stayed.\n",
        "b.txt": "Coach Sergey Popov won again.\n",
        "c.txt": "Coach Sergey Popov is 50.\n",
      },
      { rules: [nameSpelling] },
    );
    const all = actions(desk, "a.txt", "Sergei Popov", ASKS);
    expect(titled(all, "Replace")?.title).toBe("Replace with “Sergey Popov”");
    const edit = await desk.service.respell(
      desk.uri("a.txt"),
      { of: "person", from: "Sergei", to: "Sergey" },
      ASKS,
      pace,
    );
    expect(changed(desk, edit)["a.txt"]).toBe("Coach Sergey Popov resigned. Sergei Ivanov stayed.\n");
  });

  test("gives nothing where nothing has it, or where it was stopped", async () => {
    const desk = await deskOver(files, { rules: [nameSpelling], facts: house });
    const respell = (from: string, signal?: AbortSignal) =>
      desk.service.respell(desk.uri("a.txt"), { of: "name", from, to: "X" }, ASKS, {
        ...pace,
        ...(signal && { signal }),
      });
    expect(await respell("Nobody")).toBeNull();
    expect(await respell("Kiev", AbortSignal.abort())).toBeNull();
  });
});
