import { describe, expect, it } from "vitest";
import { loadFacts } from "../../server/src/facts/load-facts.ts";
import { concernsPacks, isPackAt, packPlaces, readPackFiles } from "../../server/src/facts/pack-places.ts";
import type { FileContent } from "../../server/src/workspace.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { memoryWorkspace } from "../support/memory-workspace.ts";

const pack = (id: string, facts: string): string =>
  `id: ${id}\ntitle: Pack ${id}\ncomplete-until: 2025-12-31\nsource: https://example.org/${id}\nretrieved: 2026-01-02\n${facts}`;
const mayor = (id: string, person: string, dates: string): string =>
  `terms:\n  - { id: ${id}, person: ${person}, office: mayor, of: Aarhus, ${dates} }\n`;
const text = (content: string): FileContent => ({ kind: "text", text: content });

describe("packs together", () => {
  it("are asked from the nearest on: what it says of a term or an event goes before the others", () => {
    const near = pack(
      "near",
      `${mayor("a", "A B", "start: 2001, end: 2007")}events:\n  - { id: s, names: [Storm], start: 1988 }\n`,
    );
    const far = packFrom(
      pack(
        "far",
        `${mayor("a", "A B", "start: 2001, end: 2005")}events:\n  - { id: s, names: [Storm, Gale], start: 1987 }\n`,
      ),
    );
    const { facts, reports } = loadFacts([{ uri: "file:///near.yaml", content: text(near) }], () => [far]);
    expect(facts.termsOf("A B").map(({ fact }) => fact.end)).toEqual(["2007"]);
    expect(facts.eventsNamed("storm").map(({ fact }) => fact.start)).toEqual(["1988"]);
    expect(facts.eventsIn("It was the worst Storm.", "").map(({ event }) => event.fact.start)).toEqual([
      "1988",
    ]);
    expect(facts.eventsNamed("Gale").map(({ fact }) => fact.start)).toEqual(["1987"]);
    expect(facts.factWithId("far/s")?.pack).toBe(far);
    expect(reports()[0]?.problems).toMatchObject([
      { line: 9, column: 11, severity: "warning", message: /dated 1987 in “far\/s” and 1988 in “near\/s”/ },
    ]);
  });

  it("that name two holders of one office are told of in the user's own", () => {
    const near = pack("near", mayor("a", "A B", "start: 2001, end: 2005"));
    const far = packFrom(pack("far", mayor("b", "C D", "start: 2003, end: 2004")));
    const { reports } = loadFacts([{ uri: "file:///near.yaml", content: text(near) }], () => [far]);
    expect(reports()[0]?.problems).toMatchObject([
      { line: 7, column: 11, severity: "warning", message: /C D \(“far\/b”\) and A B \(“near\/a”\)/ },
    ]);
  });

  it("do not take each other along: what is broken, unreadable or wrongly encoded is reported at its place", () => {
    const files = [
      { uri: "file:///broken.yaml", content: text("id: [") },
      { uri: "file:///gone.yaml", content: { kind: "skipped", reason: "The file is gone.", gone: true } },
      { uri: "file:///latin.yaml", content: { ...text("id: a\ntitle: Ærø\n"), guessed: true } },
      { uri: "file:///torn.yaml", content: text("id: a\ntitle: \ufffd\n") },
      { uri: "file:///whole.yaml", content: text(pack("whole", mayor("a", "A B", "start: 2001"))) },
    ] as const;
    const { facts, reports } = loadFacts(files, () => []);
    expect(facts.termsOf("A B")).toHaveLength(1);
    expect(
      reports().map(({ used, problems }) => [
        used,
        ...problems.map(({ line, column }) => `${line}:${column}`),
      ]),
    ).toEqual([[false, "1:6"], [false, "1:1"], [false, "2:8"], [false, "2:8"], [true]]);
  });

  it("are read when a fact is first looked up, and no earlier", () => {
    let read = 0;
    const { facts } = loadFacts([], () => {
      read++;
      return [packFrom(pack("far", ""))];
    });
    expect(read).toBe(0);
    facts.termsOf("A B");
    facts.eventsIn("x", "x");
    expect(read).toBe(1);
  });
});

describe("the places of packs", () => {
  const places = packPlaces(
    ["file:///folder"],
    ["packs/", "./one.yaml", "/elsewhere/facts", "C:\\news\\a.yml"],
  );

  it("are the workspace's own folder, and what the settings name", () => {
    expect(places.folders).toEqual([
      "file:///folder/.second-source/facts",
      "file:///folder/packs",
      "file:///elsewhere/facts",
    ]);
    expect(places.files[0]).toBe("file:///folder/one.yaml");
    expect(places.files).toHaveLength(2);
  });

  it("tell packs from other files, and whose change concerns them", () => {
    expect(isPackAt(places, "file:///folder/.second-source/facts/a/b.yml")).toBe(true);
    expect(isPackAt(places, "file:///folder/one.yaml")).toBe(true);
    expect(isPackAt(places, "file:///folder/two.yaml")).toBe(false);
    expect(isPackAt(places, "file:///folder/packs/notes.txt")).toBe(false);
    expect(isPackAt(places, "file:///folder/packs/../../other/one.yaml")).toBe(false);
    expect(concernsPacks(places, "file:///folder/.second-source")).toBe(true);
    expect(concernsPacks(places, "file:///folder/articles")).toBe(false);
  });

  it("are read in their order, each file once", async () => {
    const workspace = memoryWorkspace({
      ".second-source/facts/b.yaml": "b",
      ".second-source/facts/a.yml": "a",
      "packs/c.yaml": "c",
      "packs/c.txt": "no pack",
    });
    const found = await readPackFiles(
      workspace,
      packPlaces(workspace.roots, ["packs", "packs/c.yaml", "gone.yaml"]),
    );
    expect(found.map(({ uri, content }) => [uri.replace("file:///folder/", ""), content.kind])).toEqual([
      [".second-source/facts/a.yml", "text"],
      [".second-source/facts/b.yaml", "text"],
      ["packs/c.yaml", "text"],
      ["gone.yaml", "skipped"],
    ]);
  });
});
