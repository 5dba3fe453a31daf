import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Range, type SelectionRange, SymbolKind, type TextEdit } from "vscode-languageserver-types";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { nameBefore } from "../../server/src/service/navigation/completions.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { expectLinear } from "../support/growth.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const files = {
  "bridge.txt": `Bridge to close for a year

OSLO, 2 March 2025 — The Tana Bridge will close on Monday, said Ingrid Solberg, the transport minister.

Solberg told the Evening Post that repairs would take a year. “Ask Ingrid Solberg again,” said Per Haug. It will reopen in May, he said.
`,
  "ferry.txt": `Ferry replaces the bridge

The transport minister, Ingrid Solberg, promised a ferry. Haug, the mayor, was not told.

Per Haug learnt of it from the radio.
`,
  "page.md": `---
title: Old pages
date: 2025-03-04
---

# Old pages

The minister Ingrid Solberg was there.

## What she said

She said little.

Share this article

Sign up for our newsletter
`,
};

/** The words at the places, each with its document. */
function wordsAt({ workspace }: TestDesk, places: readonly { uri: string; range: Range }[]): string[] {
  return places.map(({ uri, range }) => {
    const file = workspace.contents.get(uri);
    const lines = (file?.kind === "text" ? file.text : "").split("\n");
    const words = lines[range.start.line]?.slice(range.start.character, range.end.character);
    return `${uri.split("/").at(-1)}:${range.start.line} ${words}`;
  });
}

describe("Every place that names somebody", () => {
  test("is listed, in this document first, whatever part of the name it says", async () => {
    const desk = await deskOver(files);
    const { navigation } = desk.service;
    const found = navigation.references(desk.uri("bridge.txt"), desk.at("bridge.txt", "Solberg told"));
    expect(wordsAt(desk, found)).toEqual([
      "bridge.txt:2 Ingrid Solberg",
      "bridge.txt:4 Solberg",
      "bridge.txt:4 Ingrid Solberg",
      "ferry.txt:2 Ingrid Solberg",
      "page.md:7 Ingrid Solberg",
    ]);
    const here = navigation.highlights(desk.uri("bridge.txt"), desk.at("bridge.txt", "Solberg told"));
    expect(here).toHaveLength(3);
  });

  test("is where nothing is named, nowhere", async () => {
    const desk = await deskOver(files);
    const at = desk.at("bridge.txt", "repairs");
    expect(desk.service.navigation.references(desk.uri("bridge.txt"), at)).toEqual([]);
    expect(desk.service.navigation.renameRange(desk.uri("bridge.txt"), at)).toBeNull();
    expect(desk.service.navigation.definition("file:///folder/none.txt", at)).toEqual([]);
  });

  test("leads to where the person is introduced, and from there to the other documents", async () => {
    const desk = await deskOver(files);
    const look = (words: string) =>
      wordsAt(desk, desk.service.navigation.definition(desk.uri("ferry.txt"), desk.at("ferry.txt", words)));
    expect(look("Haug, the mayor")).toEqual(["ferry.txt:4 Per Haug"]);
    expect(look("Per Haug")).toEqual(["bridge.txt:4 Per Haug"]);
  });

  test("is found by the letters of the name", async () => {
    const desk = await deskOver(files);
    const found = await desk.service.navigation.symbols("ingsol", pace);
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      ["Ingrid Solberg", desk.uri("bridge.txt")],
      ["Ingrid Solberg", desk.uri("ferry.txt")],
      ["Ingrid Solberg", desk.uri("page.md")],
    ]);
    expect(await desk.service.navigation.symbols("solbergx", pace)).toEqual([]);
  });

  test("is found first where a word begins so, and in the first ten documents of many", async () => {
    const about = (name: string) => `Harvest\n\nThe farmer ${name} sold apples in Leeds, ${name} said.\n`;
    const many = Array.from({ length: 12 }, (_, nth) => [`m${10 + nth}.txt`, about("Maria Holm")]);
    const desk = await deskOver({ "a.txt": about("Magnus Olm"), ...Object.fromEntries(many) });
    const found = await desk.service.navigation.symbols("holm", pace);
    expect(found.map(({ name }) => name)).toEqual(Array(10).fill("Maria Holm"));
    expect(found.at(-1)?.containerName).toBe("and in 2 more documents");
    const all = await desk.service.navigation.symbols("mol", pace);
    expect(all.at(-1)?.name).toBe("Magnus Olm");
  });

  test("is looked for no longer once the request is cancelled", async () => {
    const desk = await deskOver(files);
    const cancelled = { ...pace, signal: AbortSignal.abort() };
    expect(await desk.service.navigation.symbols("ingsol", cancelled)).toEqual([]);
  });

  test("is an event, too, as each document calls it", async () => {
    const desk = await deskOver({
      "a.txt":
        "Talks\n\nA second round of trade talks in Oslo ended on Friday.\n\nThe second round of trade talks in Oslo was short.\n",
      "b.txt": "Prices\n\nPrices rose in Oslo.\n",
    });
    const found = await events(desk, "round");
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      [expect.stringContaining("second round of trade talks"), desk.uri("a.txt")],
    ]);
    expect(await events(desk, "rounds of golf")).toEqual([]);
  });
});

async function events(desk: TestDesk, query: string) {
  const found = await desk.service.navigation.symbols(query, pace);
  return found.filter(({ kind }) => kind === SymbolKind.Event);
}

describe("Spelling a name otherwise", () => {
  const rename = async (words: string, to: string, asks: boolean) => {
    const desk = await deskOver(files);
    return desk.service.navigation.rename(desk.uri("bridge.txt"), desk.at("bridge.txt", words), to, asks);
  };

  test("changes each word wherever the person is named", async () => {
    const edit = await rename("Ingrid Solberg, the", "Ingrid Solbergh", false);
    const words = (uri: string) => (edit?.changes?.[uri] ?? []).map(({ newText }: TextEdit) => newText);
    expect(words("file:///folder/bridge.txt")).toEqual(["Ingrid Solbergh", "Solbergh", "Ingrid Solbergh"]);
    expect(words("file:///folder/ferry.txt")).toEqual(["Ingrid Solbergh"]);
  });

  test("changes only the same words where their number changes", async () => {
    const edit = await rename("Ingrid Solberg, the", "Ingrid M. Solberg", false);
    expect(edit?.changes?.["file:///folder/bridge.txt"]).toHaveLength(2);
  });

  test("asks about what stands in a quotation", async () => {
    const edit = await rename("Ingrid Solberg, the", "Ingrid Solbergh", true);
    const [bridge] = edit?.documentChanges ?? [];
    const edits = bridge !== undefined && "edits" in bridge ? bridge.edits : [];
    expect(edits.map((each) => "annotationId" in each)).toEqual([false, false, true]);
    const [annotation] = Object.values(edit?.changeAnnotations ?? {});
    expect(annotation?.needsConfirmation).toBe(true);
  });

  test("needs a name", async () => {
    await expect(rename("Ingrid Solberg, the", "  ", true)).rejects.toThrow("A name cannot be empty.");
  });
});

describe("The parts of a text", () => {
  test("fold: front matter, parts, page furniture", async () => {
    const desk = await deskOver(files);
    const folds = desk.service.navigation.folds(desk.uri("page.md"));
    expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 3],
      [9, 15],
      [13, 15],
    ]);
  });

  test("are selected from the inside out", async () => {
    const desk = await deskOver(files);
    const at = desk.at("bridge.txt", "Solberg, the");
    const [selection] = desk.service.navigation.selections(desk.uri("bridge.txt"), [at]);
    const widths: number[] = [];
    for (let each: SelectionRange | undefined = selection; each !== undefined; each = each.parent)
      widths.push(
        (each.range.end.line - each.range.start.line) * 1000 +
          each.range.end.character -
          each.range.start.character,
      );
    expect(widths.slice(0, 2)).toEqual(["Solberg".length, "Ingrid Solberg".length]);
    expect(widths.length).toBeGreaterThan(4);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  test("widen from the word over the clause to the sentence", async () => {
    const text =
      "Port\n\nThe port was shut for two days, but the ferries sailed again on Monday: all 14 of them.\n";
    const desk = await deskOver({ "port.txt": text });
    const uri = desk.uri("port.txt");
    const document = TextDocument.create(uri, "", 0, text);
    const [selection] = desk.service.navigation.selections(uri, [desk.at("port.txt", "ferries")]);
    const selected: string[] = [];
    for (let each: SelectionRange | undefined = selection; each !== undefined; each = each.parent)
      selected.push(document.getText(each.range));
    expect(selected.slice(0, 3)).toEqual([
      "ferries",
      "but the ferries sailed again on Monday",
      "The port was shut for two days, but the ferries sailed again on Monday: all 14 of them.",
    ]);
  });

  test("are tokens that lie in the text, one after the other", async () => {
    const desk = await deskOver(files);
    const { data } = desk.service.navigation.tokens(desk.uri("bridge.txt"));
    const lines = files["bridge.txt"].split("\n");
    const words: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(index, index + 3);
      character = down === 0 ? character + right : right;
      line += down;
      words.push(lines[line]?.slice(character, character + length) ?? "");
    }
    expect(words).toContain("Ingrid Solberg");
    expect(words).toContain("a year");
  });
});

test("Relative dates say what they are; dates that say it themselves do not", async () => {
  const desk = await deskOver(files);
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = desk.service.navigation.hints(desk.uri("bridge.txt"), whole);
  expect(hints.map(({ label }) => label)).toEqual(["2025-03-03", "2025-05"]);
  expect(desk.service.navigation.hints(desk.uri("ferry.txt"), whole)).toEqual([]);
});

test("Outlets whose address a pack knows are links", async () => {
  const pack = packFrom(`id: press
title: Press
complete-until: 2026-01-01
source: https://example.org
retrieved: 2026-01-01
organisations:
  - { id: post, names: [Evening Post], site: "https://post.example/" }
  - { id: bad, names: [Per Haug], site: "javascript:alert(1)" }
`);
  const desk = await deskOver(files, { facts: createFacts([pack]) });
  const links = desk.service.navigation.links(desk.uri("bridge.txt"));
  expect(links.map(({ target }) => target)).toEqual(["https://post.example/"]);
});

test("Works that a pack knows are links, also with an outlet’s or a body’s name in them", async () => {
  const pack = packFrom(`id: shelf
title: Shelf
complete-until: 2026-01-01
source: https://example.org
retrieved: 2026-01-01
works:
  - { id: atlas, names: [Atlas of Bridges], publisher: Bridge Board, site: "https://atlas.example/" }
  - { id: post, names: [Evening Post Almanac], site: "https://almanac.example/" }
organisations:
  - { id: post-paper, names: [Evening Post], site: "https://post.example/" }
`);
  const text = `Bridges

The Atlas of Bridges lists it, and so does the Evening Post Almanac, the Evening Post said on Monday. An atlas of bridges is a book.
`;
  const desk = await deskOver({ "a.txt": text }, { facts: createFacts([pack]) });
  const links = desk.service.navigation.links(desk.uri("a.txt"));
  expect(links.map(({ target }) => target)).toEqual([
    "https://atlas.example/",
    "https://almanac.example/",
    "https://post.example/",
  ]);
});

test("An agreement that an article holds somebody to leads to the page that its pack names", async () => {
  const pack = packFrom(`id: works
title: Works
complete-until: 2026-01-01
source: https://example.org
retrieved: 2026-01-01
events:
  - id: basel
    names: [Basel accord]
    start: 1988-07-15
    in-force: { from: 1988-07-15 }
    source: https://example.org/basel
  - id: flood
    names: [Basel flood]
    start: 1990-02-01
    source: https://example.org/flood
`);
  const text =
    "Banks\n\nRegulators called for the implementation of the Basel accord after the Basel flood.\n";
  const desk = await deskOver({ "banks.txt": text }, { facts: createFacts([pack]) });
  const links = desk.service.navigation.links(desk.uri("banks.txt"));
  expect(links.map(({ target }) => target)).toEqual(["https://example.org/basel"]);
});

describe("Names are offered", () => {
  const offered = async (typed: string) => {
    const desk = await deskOver(files);
    await desk.open("new.txt", `A headline\n\n${typed}`);
    const at = { line: 2, character: typed.length };
    return desk.service.navigation.completions(desk.uri("new.txt"), at).items.map(({ label }) => label);
  };

  test.each([
    ["The minister, In", "Ingrid Solberg"],
    ["The minister, Sol", "Ingrid Solberg"],
    ["Evening Po", "Evening Post"],
  ])("after “%s”", async (typed, name) => {
    expect(await offered(typed)).toContain(name);
  });

  test.each(["the sol", "S", "", "Ingrid Solberg"])("not after “%s”", async (typed) => {
    expect(await offered(typed)).not.toContain("Ingrid Solberg");
  });

  test("in the same time wherever the caret stands in a long line", () => {
    const line = (length: number): string => `${"Aa-".repeat(length / 3)} `;
    expectLinear((text) => nameBefore(text, text.length), line, 30_000);
    expect(nameBefore("Said Ingrid Sol", 15)).toBe("Ingrid Sol");
  });
});

test("No text makes any of it throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), fc.nat(), async (text, place) => {
      const desk = await deskOver({ "any.txt": text });
      const uri = desk.uri("any.txt");
      const position = { line: place % 7, character: place % 41 };
      const { navigation } = desk.service;
      navigation.references(uri, position);
      navigation.definition(uri, position);
      navigation.rename(uri, position, "Somebody Else", true);
      navigation.folds(uri);
      navigation.selections(uri, [position]);
      navigation.hints(uri, { start: { line: 0, character: 0 }, end: position });
      navigation.links(uri);
      navigation.tokens(uri);
      navigation.completions(uri, position);
    }),
    { numRuns: 60 },
  );
});
