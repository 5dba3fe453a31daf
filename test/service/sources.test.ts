import { expect, test } from "vitest";
import { deskOver, pace, type TestDesk } from "./support.ts";

const files = {
  "a.txt":
    "Storm\n\nMayor Ruth Cole said that 120 homes lost power. Cole said the port was closed.\n\nThe storm killed 4 people.\n",
  "b.txt": "Clean-up\n\nMayor Cole said that 30 roads were blocked. Officials said it would take a week.\n",
  "c.txt":
    "Prices\n\nThe Harbour Board reported that 9 ships had left. The company said it lost $3 million.\n",
  "d.txt": "Jobs\n\nThe company said that 50 people lost their jobs.\n",
};

const all = { uri: null, filter: "" };

async function names(
  desk: TestDesk,
  query = {},
  order: "claims" | "name" = "claims",
): Promise<Record<string, string[]>> {
  const groups = await desk.service.sources({ ...all, ...query }, { order, most: 100 }, pace);
  return Object.fromEntries(groups.map((group) => [group.class, group.items.map(({ name }) => name)]));
}

test("Sources stand by class, those who carry most first; one person from all documents", async () => {
  const desk = await deskOver(files);
  const [named] = await desk.service.sources(all, { order: "claims", most: 100 }, pace);
  expect(named?.items[0]).toMatchObject({ name: "Ruth Cole", claims: 3, figures: 2, documents: 2 });
  expect((await names(desk))["anonymous"]).toEqual(["Officials"]);
  const byName = (await names(desk, {}, "name"))["named"] ?? [];
  expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, "en")));
});

test("Companies that are only described are not one in two documents", async () => {
  const desk = await deskOver(files);
  const [named] = await desk.service.sources(all, { order: "claims", most: 100 }, pace);
  const companies = named?.items.filter(({ name }) => /company/i.test(name)) ?? [];
  expect(companies.map(({ path }) => path).sort()).toEqual(["c.txt", "d.txt"]);
  expect((await names(desk))["named"]?.filter((name) => /company/i.test(name))).toHaveLength(2);
});

test("A source's claims lead to their words; those of nobody come the most worth checking first", async () => {
  const desk = await deskOver(files);
  const [named] = await desk.service.sources(all, { order: "claims", most: 1 }, pace);
  expect(named?.sources).toBeGreaterThan(1);
  expect(named?.items).toHaveLength(1);
  const id = named?.items[0]?.id ?? "";
  const { total, claims } = await desk.service.sourceClaims(all, { id, most: 2 }, pace);
  expect(total).toBe(3);
  expect(claims).toHaveLength(2);
  expect(claims[0]).toMatchObject({ path: "a.txt", kind: "figure", cue: "said" });
  const text = claims[0]?.text ?? "";
  expect(text).toContain("120 homes");
  expect(claims[0]?.range).toEqual(desk.find("a.txt", text));
  const nobody = (await desk.service.sourceClaims(all, { id: "none", most: 100 }, pace)).claims;
  expect(nobody.some((claim) => claim.text.includes("4 people") && claim.cue === null)).toBe(true);
  const worth = nobody.map(({ checkWorthiness }) => checkWorthiness);
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
});

test("One document is asked about alone, and words filter sources and claims", async () => {
  const desk = await deskOver(files);
  expect(await names(desk, { uri: desk.uri("d.txt") })).toEqual({ named: ["The company"] });
  expect(await names(desk, { uri: "file:///elsewhere.txt" })).toEqual({});
  expect((await names(desk, { filter: "harbour" }))["named"]).toEqual(["Harbour Board"]);
  const [roads] = await desk.service.sources({ ...all, filter: "ROADS" }, { order: "claims", most: 9 }, pace);
  expect(roads).toMatchObject({ claims: 1, items: [{ name: "Ruth Cole", claims: 1 }] });
  expect(await names(desk, { filter: "zebra" })).toEqual({});
  expect(await desk.service.sourceClaims(all, { id: "nowhere", most: 9 }, pace)).toEqual({
    total: 0,
    claims: [],
  });
});

test("Sources follow an edit", async () => {
  const desk = await deskOver(files);
  await desk.open("b.txt", "Clean-up\n\nRuth Smith said that 30 roads were blocked.\n");
  expect((await names(desk))["named"]).toContain("Ruth Smith");
  const [named] = await desk.service.sources({ ...all, filter: "Cole" }, { order: "claims", most: 1 }, pace);
  expect(named?.items[0]).toMatchObject({ name: "Ruth Cole", claims: 2, documents: 1 });
});

test("A claim of a source tells how many other documents agree with it and how many do not", async () => {
  const shared = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";
  const desk = await deskOver({
    "a.txt": `May 14, 2024\n\n${shared}The council approved the tram line on Monday, Mayor Ruth Cole said.\n`,
    "b.txt": `May 14, 2024\n\n${shared}On Monday the council backed the tram line.\n`,
    "c.txt": `May 14, 2024\n\n${shared}The council rejected the tram line on Monday.\n`,
  });
  const [named] = await desk.service.sources(all, { order: "claims", most: 9 }, pace);
  const id = named?.items.find(({ name }) => name === "Ruth Cole")?.id ?? "";
  const { claims } = await desk.service.sourceClaims(all, { id, most: 9 }, pace);
  expect(claims.map(({ kind, agreement }) => [kind, agreement])).toEqual([
    ["event", { agree: 1, disagree: 1, update: 0, copies: 0 }],
  ]);
});

test("What one document takes for a person and another for an institution is one institution", async () => {
  const desk = await deskOver({
    "a.txt":
      "A\n\nThe ferry was full, the operator, Norline Ferries, said. Norline Ferries said 9 ships sail.\n",
    "b.txt": "B\n\nJo Marsh was seen in Leeds. Norline Ferries says 146 passengers were on board.\n",
    "c.txt": "C\n\nThe vessel had 164 passengers on board, according to Norline Ferries.\n",
  });
  const [named] = await desk.service.sources(all, { order: "claims", most: 9 }, pace);
  const norline = named?.items.filter(({ name }) => name === "Norline Ferries");
  expect(norline).toHaveLength(1);
  expect(norline?.[0]).toMatchObject({ isPerson: false });
});

test("A family name that two people bear is neither of them", async () => {
  const desk = await deskOver({
    "a.txt": "A\n\nAda Marsh said that 3 boats sank.\n",
    "b.txt": "B\n\nJo Marsh said that 4 boats sank.\n",
    "c.txt": "C\n\nMarsh said that 5 boats sank.\n",
  });
  expect((await names(desk))["named"]?.sort()).toEqual(["Ada Marsh", "Jo Marsh", "Marsh"]);
});

test("A search through the words of all documents stops when nobody waits for it any more", async () => {
  const desk = await deskOver(files);
  const waiting = new AbortController();
  let articles = 0;
  const leaving = {
    signal: waiting.signal,
    pause: async () => {
      articles += 1;
      waiting.abort();
    },
  };
  await desk.service.sources({ ...all, filter: "roads" }, { order: "claims", most: 9 }, leaving);
  expect(articles).toBe(1);
});
