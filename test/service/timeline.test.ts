import { describe, expect, test } from "vitest";
import type { TimelineQuery } from "../../server/src/protocol/timeline.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { deskOver, wordRule } from "./support.ts";

const ALL: TimelineQuery = { uri: null, from: null, to: null, limit: null };

const files = {
  "a.txt":
    "A bridge and its years\n\nThe Riverside bridge in Leeds collapsed in March 2019. Repairs ended in June 2021.\n",
  "b.txt": "The fall of a bridge\n\nThe Riverside bridge in Leeds collapsed in May 2018.\n",
  "c.txt": "Bread\n\nPrices rose by 30% in 2020, the ministry said.\n",
};

describe("the timeline of a folder", () => {
  test("gives the entries of all documents in the order of time, with their places", async () => {
    const desk = await deskOver(files, { rules });
    const { entries, documents, total, read } = desk.service.timeline(ALL);
    expect(entries.map(({ from }) => from)).toEqual(["2018-05-01", "2019-03-01", "2020-01-01", "2021-06-01"]);
    expect(entries[0]).toMatchObject({ uri: desk.uri("b.txt"), range: desk.find("b.txt", "May 2018") });
    expect(documents.map(({ title }) => title).sort()).toEqual([
      "A bridge and its years",
      "Bread",
      "The fall of a bridge",
    ]);
    expect([total, read]).toEqual([4, 3]);
  });

  test("what documents date differently is one event, in conflict, each pointing at the other", async () => {
    const desk = await deskOver(files, { rules });
    const { entries, events } = desk.service.timeline(ALL);
    const [b, a, bread] = entries;
    expect([b?.trouble, a?.trouble, bread?.trouble]).toEqual(["conflict", "conflict", null]);
    expect(a?.event).toBe(b?.event);
    expect(events.find(({ id }) => id === a?.event)?.known).toBeNull();
    expect(a?.comparedWith).toEqual([b?.id]);
    expect(a?.findings.map(({ code }) => code)).toContain("date.conflict");
  });

  test("what documents tell in other words on one day is one event, and the next match another", async () => {
    const shared = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";
    const desk = await deskOver({
      "a.txt": `May 14, 2024\n\n${shared}Ilves beat Lahti on Monday.\n`,
      "b.txt": `May 14, 2024\n\n${shared}On 13 May Lahti lost 2-1 to Ilves.\n`,
      "c.txt": `May 22, 2024\n\n${shared}Lahti beat Ilves on Tuesday.\n`,
    });
    const dated = desk.service.timeline(ALL).entries.filter(({ kind }) => kind === "dated");
    const [first, second, third] = dated.map(({ event }) => event);
    expect(dated.map(({ uri }) => uri)).toEqual(["a.txt", "b.txt", "c.txt"].map((name) => desk.uri(name)));
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test("how something came out stands on its day, with the claim, and in conflict where another tells otherwise", async () => {
    const shared = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";
    const desk = await deskOver(
      {
        "a.txt": `May 14, 2024\n\n${shared}The council approved the tram line on Monday.\n`,
        "b.txt": `May 14, 2024\n\n${shared}The council rejected the tram line on Monday.\n`,
      },
      { rules },
    );
    const dated = desk.service.timeline(ALL).entries.filter(({ kind }) => kind === "dated");
    expect(dated.map(({ from, trouble }) => [from, trouble])).toEqual([
      ["2024-05-13", "conflict"],
      ["2024-05-13", "conflict"],
    ]);
    expect(dated.map(({ claim }) => claim)).toEqual([
      "event:The council approved the tram line on Monday",
      "event:The council rejected the tram line on Monday",
    ]);
    expect(dated[0]?.event).not.toBeNull();
    expect(dated[1]?.event).toBe(dated[0]?.event);
  });

  test("a note that answers a finding takes the mark away", async () => {
    const desk = await deskOver(files, { rules });
    await desk.service.noteDesk.add({
      uri: desk.uri("b.txt"),
      range: desk.find("b.txt", "May 2018"),
      status: "dismissed",
      comment: "Another bridge.",
      reason: "false-alarm",
      answers: "date.conflict",
      creator: null,
    });
    expect(desk.service.timeline(ALL).entries[0]).toMatchObject({ trouble: null, findings: [] });
  });

  test("may be asked of one document and of some years", async () => {
    const desk = await deskOver(files, { rules });
    const startsOf = (query: Partial<TimelineQuery>) =>
      desk.service.timeline({ ...ALL, ...query }).entries.map(({ from }) => from);
    expect(startsOf({ uri: desk.uri("a.txt") })).toEqual(["2019-03-01", "2021-06-01"]);
    expect(startsOf({ from: "2020-06-01" })).toEqual(["2020-01-01", "2021-06-01"]);
    expect(startsOf({ from: "2019-03-31", to: "2019-12-31" })).toEqual(["2019-03-01"]);
    expect(startsOf({ uri: "file:///folder/none.txt" })).toEqual([]);
  });

  test("of too many it keeps those in trouble, and says how many there are", async () => {
    const desk = await deskOver(files, { rules });
    const { entries, total } = desk.service.timeline({ ...ALL, limit: 2 });
    expect(entries.map(({ trouble }) => trouble)).toEqual(["conflict", "conflict"]);
    expect(total).toBe(4);
    expect(desk.service.timeline({ ...ALL, limit: 3 }).entries.at(-1)?.from).toBe("2021-06-01");
  });

  test("follows edits; an entry keeps its id when its date is corrected", async () => {
    const desk = await deskOver(files, { rules });
    const [before] = desk.service.timeline(ALL).entries;
    await desk.open(
      "b.txt",
      "The fall of a bridge\n\nThe Riverside bridge in Leeds collapsed in March 2019.\n",
    );
    const entries = desk.service.timeline(ALL).entries;
    expect(entries.find(({ id }) => id === before?.id)).toMatchObject({ from: "2019-03-01", trouble: null });
  });

  test("a conflict that is not about time marks what is told of the date, and not the article’s own day", async () => {
    const dated =
      "LEEDS, 4 March 2026 — A bridge fell.\n\nThe Riverside bridge fell in May 1999 and 30 people drowned.\n";
    const rule = wordRule("test.conflict", "bridge f");
    const desk = await deskOver({ "a.txt": dated }, { rules: [rule] });
    const { entries } = desk.service.timeline(ALL);
    expect(entries.map(({ kind, trouble }) => [kind, trouble])).toEqual([
      ["dated", "conflict"],
      ["article", null],
    ]);
  });

  test("a date that cannot be resolved is nowhere", async () => {
    const desk = await deskOver({ "a.txt": "The mill burned down on Tuesday.\n" }, { rules });
    expect(desk.service.timeline(ALL)).toMatchObject({ entries: [], total: 0, read: 1 });
  });

  test("a large folder gives no more than the limit", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `${at}.txt`,
        `Notes\n\nThe hall of town ${at} was built in ${1500 + at}.\nThe mill burned down in 1901.\n`,
      ]),
    );
    const desk = await deskOver(many);
    const { entries, documents, total } = desk.service.timeline({ ...ALL, limit: 50 });
    expect(entries).toHaveLength(50);
    expect(documents.length).toBeLessThanOrEqual(50);
    expect(total).toBe(600);
  });
});
