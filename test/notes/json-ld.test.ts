import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { type Note, noteStatuses, verdicts } from "../../server/src/notes/note.ts";
import { emptyNotesFile, withNote } from "../../server/src/notes/notes-file.ts";
import context from "./anno-context.json";
import { anyNote, exampleNote as note } from "./support.ts";

const OA = "http://www.w3.org/ns/oa#";
const PROV = "http://www.w3.org/ns/prov#";
const FILE = "https://desk.example/.second-source/notes/news/derby.txt.json";

/** Reads as the standard has it; whatever would get lost is an error, and nothing is asked of the network. */
const options = {
  base: FILE,
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} was asked for.`);
    return { contextUrl: null, documentUrl: url, document: context };
  },
};

const pageOf = (...notes: readonly Note[]): unknown =>
  JSON.parse(
    notes.reduce((text, each) => withNote({ ...emptyNotesFile, text }, each, "../../../news/derby.txt"), ""),
  );

/** The statements of a page about one thing: predicate → what it is said to be. */
async function said(page: unknown, subject: string): Promise<Map<string, string[]>> {
  const quads = await jsonld.toRDF(page, { ...options, format: "application/n-quads" });
  const about = new Map<string, string[]>();
  for (const [, of = "", predicate = "", object = ""] of quads.matchAll(/^(\S+) <(\S+)> (.*) \.$/gm)) {
    if (of === subject) about.set(predicate, [...(about.get(predicate) ?? []), object]);
  }
  return about;
}

describe("A processor of JSON-LD reads our notes as annotations", () => {
  test("with their motivation, bodies, target and people", async () => {
    const about = await said(pageOf(note), `<${note.id}>`);
    expect(about.get("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")).toEqual([`<${OA}Annotation>`]);
    expect(about.get(`${OA}motivatedBy`)).toEqual([`<${OA}assessing>`]);
    expect(about.get(`${OA}hasBody`)).toHaveLength(5);
    expect(about.get(`${OA}hasTarget`)).toHaveLength(1);
    expect(about.get("http://purl.org/dc/terms/creator")).toHaveLength(1);
    expect(about.get("http://www.w3.org/2005/01/wf/flow#assignee")).toHaveLength(1);
    expect(about.get("http://purl.org/dc/terms/created")).toEqual([
      `"${note.created}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`,
    ]);
    expect(about.get(`${PROV}wasInfluencedBy`)).toHaveLength(1);
    expect(about.get("urn:second-source:note")?.[0]).toMatch(/"figure\.unverifiable.*rdf-syntax-ns#JSON>$/);
  });

  test("with evidence: its source, what it says of the claim, the copy, the day", async () => {
    const about = await said(pageOf(note), "<urn:uuid:e1>");
    expect(about.get(`${OA}hasPurpose`)).toEqual([`<${OA}linking>`]);
    expect(about.get(`${OA}hasSource`)).toEqual(["<https://club.example/attendance>"]);
    expect(about.get("http://purl.org/spar/cito/hasCitationCharacterization")).toEqual([
      "<http://purl.org/spar/cito/refutes>",
    ]);
    expect(about.get("http://www.w3.org/2000/01/rdf-schema#comment")).toEqual(['"Counted at the gates."']);
    const source = await said(pageOf(note), "<https://club.example/attendance>");
    expect(source.get("http://purl.org/dc/terms/publisher")).toHaveLength(1);
    const quads = await jsonld.toRDF(pageOf(note), { ...options, format: "application/n-quads" });
    expect(quads).toContain(`<${OA}cachedSource> <https://archive.example/1>`);
    expect(quads).toContain(`<${OA}sourceDate> "2026-03-02T00:00:00Z"`);
    expect(quads).toContain(`<${OA}hasSource> <https://desk.example/news/derby.txt>`);
    expect(quads).toContain(`<${OA}exact> "52,000 people"`);
    expect(quads).toContain(`<${PROV}endedAtTime> "2026-03-02T10:00:00.000Z"`);
  });

  test.each(noteStatuses)("%s has a motivation of the standard", async (status) => {
    const [motivation] =
      (await said(pageOf({ ...note, status }), `<${note.id}>`)).get(`${OA}motivatedBy`) ?? [];
    expect(motivation).toMatch(/oa#(?:commenting|questioning|assessing|editing)>$/);
  });
});

test("Nothing that a note says gets lost", async () => {
  const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") });
  const notes = fc.tuple(anyNote, instant, fc.constantFrom(null, ...verdicts)).map(([any, when, verdict]) => {
    const at = when.toISOString();
    const evidence = any.evidence.map((each, index) => ({
      ...each,
      id: `urn:uuid:${each.id}`,
      source: `https://evidence.example/${index}`,
      archived: each.archived === null ? null : `https://archive.example/${index}`,
    }));
    const replies = any.replies.map((each) => ({
      ...each,
      id: `urn:uuid:${each.id}`,
      created: at,
      modified: at,
    }));
    const history = any.history.map((each) => ({ ...each, at }));
    return { ...any, verdict, evidence, replies, history, created: at, modified: at };
  });
  await fc.assert(
    fc.asyncProperty(notes, async (any) => {
      const page = pageOf(any);
      const expanded = await jsonld.expand(page, options);
      expect(leavesOf(expanded)).toEqual(
        expect.arrayContaining(leavesOf((page as { items: unknown }).items)),
      );
    }),
    { numRuns: 50 },
  );
});

/** The words and numbers that somebody wrote: the values of the properties that hold such. */
function leavesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    WRITTEN.has(key) && (typeof inner !== "object" || inner === null) ? [inner] : leavesOf(inner),
  );
}

const WRITTEN = new Set(
  "value exact prefix suffix name at by changed from to comment start end answers reason distinct @value".split(
    " ",
  ),
);
