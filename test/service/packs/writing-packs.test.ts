import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { packCompletions } from "../../../server/src/service/packs/pack-completions.ts";
import { packHover } from "../../../server/src/service/packs/pack-hover.ts";
import { plain } from "../../../server/src/service/prose.ts";

/** A document and the offset of its caret, which `│` marks. */
function caretIn(marked: string): { document: TextDocument; offset: number } {
  const offset = marked.indexOf("│");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { document: TextDocument.create("file:///pack.yaml", "yaml", 1, text), offset };
}

function labels(marked: string): string[] {
  const { document, offset } = caretIn(marked);
  return packCompletions(document, offset).map(({ label }) => label);
}

const head = "id: a\ntitle: A\n";

describe("completion in a pack", () => {
  const cases: readonly {
    where: string;
    text: string;
    offers: readonly string[];
    not?: readonly string[];
  }[] = [
    { where: "an empty file", text: "│", offers: ["id", "title", "complete-until", "events"] },
    {
      where: "a new line of the pack",
      text: `${head}co│`,
      offers: ["covers", "complete-until"],
      not: ["id"],
    },
    { where: "between lines", text: `id: a\n│\ntitle: A\n`, offers: ["covers"], not: ["id", "title"] },
    {
      where: "a new fact",
      text: `${head}terms:\n  - │\n`,
      offers: ["id", "person", "office", "of"],
      not: ["names: "],
    },
    {
      where: "a fact being written",
      text: `${head}terms:\n  - id: x\n    of│\n    start: 2001\n`,
      offers: ["office", "of", "acting"],
      not: ["id", "start", "born"],
    },
    {
      where: "a fact on one line",
      text: `${head}people:\n  - { id: x, bo│ }\n`,
      offers: ["born", "died", "names"],
      not: ["id", "office"],
    },
    {
      where: "a group",
      text: `${head}terms:\n  - of: Denmark\n    │\n    facts:\n      - { id: a }\n`,
      offers: ["office", "source"],
      not: ["id", "of", "facts"],
    },
    {
      where: "a fact of a group",
      text: `${head}terms:\n  - of: Denmark\n    facts:\n      - id: a\n        │\n`,
      offers: ["person", "of"],
      not: ["facts", "id"],
    },
    {
      where: "a time in force",
      text: `${head}events:\n  - id: a\n    in-force: { │ }\n`,
      offers: ["from", "until"],
      not: ["id"],
    },
    {
      where: "a name with its years",
      text: `${head}places:\n  - id: a\n    names:\n      - name: X\n        un│\n`,
      offers: ["from", "until"],
      not: ["name"],
    },
    { where: "yes or no", text: `${head}terms:\n  - id: a\n    acting: │\n`, offers: ["true", "false"] },
  ];
  for (const { where, text, offers, not = [] } of cases) {
    it(`offers what may stand there: ${where}`, () => {
      const offered = labels(text);
      expect(offered).toEqual(expect.arrayContaining([...offers]));
      for (const label of not) expect(offered).not.toContain(label);
    });
  }

  const silent: readonly { where: string; text: string }[] = [
    { where: "a text", text: `${head}covers: Some│\n` },
    { where: "a list of names", text: `${head}people:\n  - id: a\n    names: [│]\n` },
    { where: "a key that packs do not have", text: `${head}animals:\n  - │\n` },
    { where: "a comment", text: `${head}# a│\n` },
  ];
  for (const { where, text } of silent) {
    it(`offers nothing in ${where}`, () => expect(labels(text)).toEqual([]));
  }

  it("replaces the word at the caret and tells what the key is for", () => {
    const { document, offset } = caretIn(`${head}terms:\n  - id: a\n    pers│x\n`);
    const item = packCompletions(document, offset).find(({ label }) => label === "person");
    expect(item).toMatchObject({
      detail: "required",
      documentation: "Who held the office.",
      textEdit: {
        newText: "person: ",
        range: { start: { line: 4, character: 4 }, end: { line: 4, character: 9 } },
      },
    });
  });

  it("survives any text, at any place", () => {
    const piece = fc.constantFrom(
      "id",
      ": ",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "&x ",
      "*x",
      "|",
      '"',
      "terms:",
      "facts:",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const document = TextDocument.create("file:///pack.yaml", "yaml", 1, pieces.join(""));
        const offset = at % (document.getText().length + 1);
        return (
          Array.isArray(packCompletions(document, offset)) && packHover(document, offset, plain) !== undefined
        );
      }),
    );
  });
});

describe("hover in a pack", () => {
  const cases: readonly { text: string; says: RegExp | null }[] = [
    { text: "comp│lete-until: 2025-12-31\n", says: /^complete-until\nThe last day that the pack speaks of/ },
    { text: `${head}terms:\n  - id: a\n    sta│rt: 2001\n`, says: /^start\nWhen the term began/ },
    { text: `${head}terms:\n  - of│: X\n    facts:\n      - id: a\n`, says: /^of\nThe country/ },
    { text: `${head}terms:\n  - of: X\n    facts:\n      - { pers│on: A B }\n`, says: /^person\nWho held/ },
    { text: `${head}events:\n  - id: a\n    in-force: { from: 2001, unt│il: 2002 }\n`, says: /^until\n/ },
    { text: `${head}events:\n  - id: a\n    leaders: { Fran│ce: A B }\n`, says: null },
    { text: `${head}terms:\n  - id: a\n    start: 20│01\n`, says: null },
    { text: `${head}animals│: 3\n`, says: null },
  ];
  for (const { text, says } of cases) {
    it(`tells ${says === null ? "nothing" : "what the key is for"}: ${text.split("\n").find((line) => line.includes("│"))}`, () => {
      const { document, offset } = caretIn(text);
      const contents = packHover(document, offset, plain)?.contents;
      const value = typeof contents === "object" && "value" in contents ? contents.value : null;
      if (says === null) expect(value).toBeNull();
      else expect(value).toMatch(says);
    });
  }
});
