import { describe, expect, test } from "vitest";
import { CodeActionTriggerKind, type MarkupContent } from "vscode-languageserver-types";
import { loadFacts } from "../../../server/src/facts/load-facts.ts";
import { isPackAt, packPlaces } from "../../../server/src/facts/pack-places.ts";
import { markdown } from "../../../server/src/service/prose.ts";
import { deskOver, type TestDesk, wordRule } from "../support.ts";

const ARTICLE =
  "Harbour reopens\n\nAarhus, 3 March 2025\n\n" +
  "Danish Finance Minister Ida Jensen said the quay was safe.\n\n" +
  "The Great Storm hit the coast on 15 October 1987.\n";
const PACK = ".second-source/facts/harbour.yaml";
const pack =
  "id: harbour\ntitle: The harbour\ncomplete-until: 2025-12-31\n# Storms\nevents:\n  - id: storm\n    names: [Great Storm]\n" +
  "    start: 1987-10-16\n    source: https://example.org/storm\n    retrieved: 2026-01-02\n";

const places = packPlaces(["file:///folder"], []);
const isPack = (uri: string): boolean => isPackAt(places, uri);

async function desk(files: Readonly<Record<string, string>> = {}): Promise<TestDesk> {
  return deskOver({ "a.txt": ARTICLE, ...files }, { isPack });
}

function draftsAt({ service, uri, find }: TestDesk, words: string) {
  return service.factDesk.drafts(uri("a.txt"), find("a.txt", words));
}

describe("what words may become as a fact", () => {
  test("an office-holder: a term of office, with what the article tells", async () => {
    const { drafts, folder } = draftsAt(await desk(), "Ida Jensen");
    expect(folder).toBe("file:///folder/.second-source/facts");
    expect(drafts[0]).toMatchObject({
      kind: "terms",
      title: "Term of office: Ida Jensen, finance minister",
      fields: [
        { key: "person", value: "Ida Jensen" },
        { key: "office", value: "finance minister" },
        { key: "of", value: "Denmark" },
        { key: "start", value: null, required: true, prompt: "When the term began: a year, month or day." },
        { key: "end", value: null, required: false },
        { key: "source", value: null, required: true },
      ],
    });
    expect(drafts.map(({ kind }) => kind)).toContain("people");
  });

  test("what happened on a day: an event with its date", async () => {
    const { drafts } = draftsAt(await desk(), "Great Storm");
    const event = drafts.find(({ title }) => title === "Event: Great Storm");
    expect(event?.fields).toMatchObject([
      { key: "names", value: "Great Storm" },
      { key: "start", value: "1987-10-15" },
      { key: "place" },
      { key: "source", value: null },
    ]);
  });

  test("nothing outside a folder", async () => {
    const made = await desk();
    await made.open("untitled:Untitled-1", ARTICLE);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    expect(() => made.service.factDesk.drafts("untitled:Untitled-1", range)).toThrow(
      /in an open folder first/,
    );
    expect(() => made.service.factDesk.drafts("file:///folder/gone.txt", range)).toThrow(
      /not read as an article/,
    );
  });

  test("the action is offered to a client that can ask, when a person asks for actions", async () => {
    const made = await desk();
    const titles = (commands: "client" | "server", triggerKind: CodeActionTriggerKind) =>
      made.service
        .codeActions(
          made.uri("a.txt"),
          made.find("a.txt", "Ida Jensen"),
          { diagnostics: [], only: ["refactor"], triggerKind },
          commands,
        )
        .map(({ title }) => title);
    expect(titles("client", CodeActionTriggerKind.Invoked)).toEqual(["Add to fact pack…"]);
    expect(titles("client", CodeActionTriggerKind.Automatic)).toEqual([]);
    expect(titles("server", CodeActionTriggerKind.Invoked)).toEqual([]);
  });
});

const storm = {
  kind: "events",
  fields: { names: "Gale", start: "1990", place: "", source: "https://example.org/gale" },
} as const;

describe("adding a fact", () => {
  test("makes the pack if there is none", async () => {
    const made = await desk();
    const uri = made.uri(PACK);
    const added = await made.service.factDesk.add({ uri, ...storm });
    expect(made.workspace.contents.get(uri)).toEqual({
      kind: "text",
      text:
        "id: harbour\ntitle: harbour\ncomplete-until: 2026-03-01\nevents:\n  - id: gale\n    names:\n      - Gale\n" +
        "    start: 1990\n    source: https://example.org/gale\n    retrieved: 2026-03-01\n",
    });
    expect(added).toMatchObject({ uri, range: { start: { line: 4, character: 0 } } });
  });

  test("leaves the rest of a pack as it is, and shows where the fact stands", async () => {
    const made = await desk({ [PACK]: pack });
    const { range } = await made.service.factDesk.add({ uri: made.uri(PACK), ...storm });
    const content = made.workspace.contents.get(made.uri(PACK));
    expect(content?.kind === "text" && content.text.startsWith(pack)).toBe(true);
    expect(range.start.line).toBe(10);
  });

  test("keeps both of two that are added at once", async () => {
    const made = await desk();
    const uri = made.uri(PACK);
    const flood = { ...storm, fields: { ...storm.fields, names: "Flood" } };
    await Promise.all([storm, flood].map((fact) => made.service.factDesk.add({ uri, ...fact })));
    const content = made.workspace.contents.get(uri);
    expect(content?.kind === "text" && content.text).toMatch(/- Gale[\s\S]*- Flood/);
  });

  const refused: readonly { why: string; file: string; fields: Record<string, string>; says: RegExp }[] = [
    {
      why: "a field is no date",
      file: pack,
      fields: { ...storm.fields, start: "long ago" },
      says: /year, month or day/,
    },
    {
      why: "a field is missing",
      file: pack,
      fields: { names: "Gale", start: "1990" },
      says: /source.*missing/,
    },
    {
      why: "the pack has it",
      file: pack,
      fields: { ...storm.fields, names: "Great Storm", start: "1987" },
      says: /says again/,
    },
    {
      why: "the pack is broken",
      file: "id: [",
      fields: storm.fields,
      says: /Mend harbour\.yaml first at line 1/,
    },
  ];
  for (const { why, file, fields, says } of refused) {
    test(`is refused, and nothing written, where ${why}`, async () => {
      const made = await desk({ [PACK]: file });
      await expect(
        made.service.factDesk.add({ uri: made.uri(PACK), kind: "events", fields }),
      ).rejects.toThrow(says);
      expect(made.workspace.contents.get(made.uri(PACK))).toEqual({ kind: "text", text: file });
    });
  }

  test("is refused where the pack is open with changes, and in a file that is no pack", async () => {
    const made = await desk({ [PACK]: pack });
    await made.open(PACK, `${pack}# more\n`, "yaml");
    await expect(made.service.factDesk.add({ uri: made.uri(PACK), ...storm })).rejects.toThrow(
      /Save harbour\.yaml first/,
    );
    await expect(made.service.factDesk.add({ uri: made.uri("a.txt"), ...storm })).rejects.toThrow(
      /none of the folder/,
    );
  });
});

test("A finding from a fact shows the fact and where it stands, in its hover and beside its message", async () => {
  const { facts } = loadFacts(
    [{ uri: `file:///folder/${PACK}`, content: { kind: "text", text: pack } }],
    () => [],
  );
  const evidence = [
    { fact: "harbour/storm", source: "https://example.org/storm", message: "It was on 16 October." },
  ];
  const made = await deskOver(
    { "a.txt": ARTICLE },
    { facts, rules: [wordRule("test.storm", "Great Storm", { evidence })] },
  );
  const contents = made.service.hover(made.uri("a.txt"), made.at("a.txt", "Great Storm"), markdown)
    ?.contents as MarkupContent;
  expect(contents.value).toContain("Great Storm\\; Date\\: 1987\\-10\\-16");
  expect(contents.value).toContain(
    "[Open the fact \\(The harbour\\)](<file:///folder/.second-source/facts/harbour.yaml#L6>)",
  );
  const context = { diagnostics: [], only: ["quickfix"] };
  const range = made.find("a.txt", "Great Storm");
  const open = made.service
    .codeActions(made.uri("a.txt"), range, context, "client")
    .find(({ title }) => title === "Open the fact: Great Storm");
  expect(open?.command).toMatchObject({
    command: "secondSource.openFact",
    arguments: [{ uri: `file:///folder/${PACK}`, line: 5 }],
  });
  expect(made.service.report(made.uri("a.txt")).items[0]?.relatedInformation).toEqual([
    {
      location: {
        uri: `file:///folder/${PACK}`,
        range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
      },
      message: "It was on 16 October.",
    },
  ]);
});
