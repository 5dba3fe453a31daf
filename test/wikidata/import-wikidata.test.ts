import { describe, expect, it } from "vitest";
import { parsePack } from "../../server/src/facts/parse-pack.ts";
import {
  importWikidata,
  type WikidataFacts,
  type WikidataRequest,
} from "../../server/src/wikidata/import-wikidata.ts";
import { packYaml } from "../../server/src/wikidata/pack-yaml.ts";
import type { Row } from "../../server/src/wikidata/sparql-endpoint.ts";
import { answerTo, loaded } from "./sparql-service.ts";

const store = loaded();

async function imported(request: Partial<WikidataRequest>, pageSize = 1000): Promise<WikidataFacts> {
  return importWikidata(
    { positions: [], people: [], events: [], ...request },
    {
      select: async (query) => rowsOf(answerTo(query, store)),
      pageSize,
      today: "2026-11-26",
      onProgress: () => {},
    },
  );
}

function rowsOf(json: string): Row[] {
  const { results }: { results: { bindings: Record<string, { type: string; value: string }>[] } } =
    JSON.parse(json);
  return results.bindings.map((binding) =>
    Object.fromEntries(
      Object.entries(binding).flatMap(([name, { type, value }]) => (type === "bnode" ? [] : [[name, value]])),
    ),
  );
}

describe("terms of office", () => {
  it("reads who held a position, from when to when, as precisely as it is known", async () => {
    const { terms, asked, leftOut } = await imported({ positions: ["Q100"] });
    expect(asked).toEqual(["President of Norland"]);
    expect(terms).toEqual([
      {
        id: "ida-moller-president-2001",
        person: "Ida Möller",
        office: "president",
        names: ["head of state"],
        of: "Norland",
        start: "2001-03-01",
        end: "2009-02",
        acting: false,
        shared: false,
        source: "https://norland.example/presidents",
        retrieved: "2026-11-26",
      },
      {
        id: "jon-jo-berg-president-2009",
        person: 'Jon "Jo" Berg',
        office: "president",
        names: ["head of state"],
        of: "Norland",
        start: "2009",
        end: "2010",
        acting: true,
        shared: false,
        source: "https://www.wikidata.org/wiki/Q11#P39",
        retrieved: "2026-11-26",
      },
    ]);
    expect(leftOut, "a holder without a name").toBe(1);
  });

  it("reads all the offices of one person", async () => {
    const { terms } = await imported({ people: ["Q11"] });
    expect(terms.map(({ office, of, start, end }) => [office, of, start, end])).toEqual([
      ["president", "Norland", "2009", "2010"],
      ["harbour master", "Lindvik", "2011-07-09", null],
      ["chair", "Fisheries Board", "2015", null],
    ]);
  });

  it("leaves out what has no start and offices that belong to nothing", async () => {
    expect((await imported({ people: ["Q10"] })).terms).toHaveLength(1);
    expect(await imported({ people: ["Q13"] })).toMatchObject({ terms: [], leftOut: 1 });
  });
});

it("reads people with their full names, births and deaths", async () => {
  const { people } = await imported({ positions: ["Q100"] });
  expect(people.map(({ names, born, died }) => ({ names, born, died }))).toEqual([
    { names: ["Ida Möller", "Ida Moeller"], born: "1950-05-04", died: null },
    { names: ['Jon "Jo" Berg'], born: null, died: "2024" },
  ]);
});

it("reads the events of a kind, with place, participants and number", async () => {
  const { events, leftOut } = await imported({ events: ["Q200"] });
  expect(events).toEqual([
    expect.objectContaining({
      names: ["2019 Fisheries Summit", "Lindvik summit"],
      start: "2019-06-05",
      end: null,
      place: "Lindvik",
      series: "Fisheries Summit",
      number: 3,
      participants: ["Norland", "Fisheries Board"],
      source: "https://fisheries.example/2019",
    }),
    expect.objectContaining({
      names: ["2021 Fisheries Summit"],
      start: "2021-06-01",
      end: "2021-06-03",
      place: "Norland",
    }),
  ]);
  expect(leftOut, "the kind itself, one without a date, one of 44 BC").toBe(3);
});

it("gives the same, however small the pages", async () => {
  const request = { positions: ["Q100", "Q101"], events: ["Q200"] };
  expect(await imported(request, 1)).toEqual(await imported(request));
});

it("writes a pack that reads back as what was found", async () => {
  const facts = await imported({ positions: ["Q100"], events: ["Q200"] });
  const head = { id: "norland", title: "Norland: a test", covers: "Norland", completeUntil: "2026-11-26" };
  const { pack, problems } = parsePack(packYaml(head, facts));
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ id: "norland", completeUntil: "2026-11-26" });
  expect(pack?.terms).toMatchObject(facts.terms);
  expect(pack?.people).toMatchObject(facts.people);
  expect(pack?.events).toMatchObject(facts.events);
});
