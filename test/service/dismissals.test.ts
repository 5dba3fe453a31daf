import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { NewDismissal } from "../../server/src/protocol/dismissals.ts";
import { figureConflict } from "../../server/src/rules/figure-conflict.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const COUNT = "test.count";
const VAGUE = "test.vague";

/** Documents that count the boats otherwise; each is asked the same question. */
const countRule: Rule = {
  code: COUNT,
  severity: "warning",
  summary: "How many boats",
  compare: ({ article, corpus }) => {
    const own = counts.get(article.uri);
    const others = [...counts].filter(
      ([uri, other]) =>
        uri !== article.uri && other.number !== own?.number && corpus.digest(uri) !== undefined,
    );
    if (own === undefined || others.length === 0) return [];
    const { start, end, number } = own;
    return [
      {
        code: COUNT,
        start,
        end,
        message: "Others count otherwise.",
        evidence: others.map(([uri, other]) => ({
          uri,
          start: other.start,
          end: other.end,
          text: `${other.number} boats`,
          message: "Here.",
          answer: other.number,
        })),
        suggestions: [],
        question: "How many boats?",
        answer: number,
        words: `${number} boats`,
      },
    ];
  },
};
const counts = new Map<string, { start: number; end: number; number: string }>();

const vagueRule: Rule = {
  code: VAGUE,
  severity: "information",
  summary: "Somebody",
  check: ({ analysis: { uri, article } }) => {
    counts.delete(uri);
    const count = /(\d+) boats/.exec(article.text);
    if (count?.[1] !== undefined)
      counts.set(uri, { start: count.index, end: count.index + count[0].length, number: count[1] });
    return [...article.text.matchAll(/\b(?:analysts|observers)\b/gi)].map(({ index, 0: word }) => ({
      code: VAGUE,
      start: index,
      end: index + word.length,
      message: "Who?",
      evidence: [],
      suggestions: [],
    }));
  },
};

const files = {
  "a.txt": "Storm\n\nThe storm sank 40 boats, analysts say. Observers disagree. Analysts always do.\n",
  "b.txt": "Waves\n\nAfter the storm 50 boats were gone, analysts wrote.\n",
};

let desk: TestDesk;
beforeEach(async () => {
  counts.clear();
  desk = await deskOver(files, { rules: [vagueRule, countRule] });
});

function dismiss(path: string, words: string, more: Partial<NewDismissal> = {}, on = desk) {
  return on.service.dismissalDesk.dismiss({
    uri: on.uri(path),
    range: on.find(path, words),
    code: VAGUE,
    scope: "folder",
    reason: "A set phrase",
    by: "Ada",
    ...more,
  });
}

function messages(path: string, on = desk): string[] {
  return on.service.findings(on.uri(path)).map(({ code, message }) => `${code}: ${message}`);
}

function filesOf(on = desk): Record<string, string> {
  return Object.fromEntries(
    [...on.workspace.contents].map(([uri, file]) => [
      uri.slice("file:///folder/".length),
      file.kind === "text" ? file.text : "",
    ]),
  );
}

const kept = (on = desk) => Object.keys(filesOf(on)).filter((path) => path.includes("dismissed"));

describe("Dismissing", () => {
  test("for the folder takes the words everywhere, and nothing else of the rule", async () => {
    const item = await dismiss("a.txt", "analysts");
    expect(item).toMatchObject({ scope: "folder", uri: null, subject: "analysts", by: "Ada", back: null });
    await desk.service.update(pace);
    expect(messages("a.txt").filter((each) => each.startsWith(VAGUE))).toEqual([`${VAGUE}: Who?`]);
    expect(messages("b.txt").filter((each) => each.startsWith(VAGUE))).toEqual([]);
    expect(desk.service.dismissalDesk.list()).toMatchObject([{ id: item.id, answered: 3 }]);
  });

  test("for the article leaves the others alone", async () => {
    const item = await dismiss("a.txt", "analysts", { scope: "article" });
    expect(item).toMatchObject({ scope: "article", uri: desk.uri("a.txt"), path: "a.txt" });
    expect(messages("a.txt").filter((each) => each.startsWith(VAGUE))).toHaveLength(1);
    expect(messages("b.txt").filter((each) => each.startsWith(VAGUE))).toHaveLength(1);
  });

  test("of a question answers it in every document, and takes the conflict off the list", async () => {
    expect(desk.service.conflicts()).toHaveLength(1);
    await dismiss("a.txt", "40 boats", { code: COUNT });
    await desk.service.update(pace);
    expect([...messages("a.txt"), ...messages("b.txt")].filter((each) => each.startsWith(COUNT))).toEqual([]);
    expect(desk.service.conflicts()).toEqual([]);
  });

  test("is on disk, outlives a restart, follows a renamed article, and is taken back", async () => {
    const item = await dismiss("a.txt", "analysts", { scope: "article" });
    expect(kept()).toEqual([`.second-source/dismissed/${item.id}.json`]);
    const again = await deskOver(filesOf(), { rules: [vagueRule, countRule] });
    expect(messages("a.txt", again)).toEqual(messages("a.txt"));

    const text = desk.workspace.contents.get(desk.uri("a.txt"));
    desk.workspace.contents.delete(desk.uri("a.txt"));
    if (text !== undefined) desk.workspace.contents.set(desk.uri("c.txt"), text);
    await desk.service.fileRenamed(desk.uri("a.txt"), desk.uri("c.txt"));
    expect(messages("c.txt").filter((each) => each.startsWith(VAGUE))).toHaveLength(1);
    expect(JSON.parse(filesOf()[kept()[0] ?? ""] ?? "").article).toBe("c.txt");

    await desk.service.dismissalDesk.bringBack(item.id);
    expect(kept()).toEqual([]);
    expect(messages("c.txt").filter((each) => each.startsWith(VAGUE))).toHaveLength(3);
    await desk.service.dismissalDesk.undo(item.id);
    expect(messages("c.txt").filter((each) => each.startsWith(VAGUE))).toHaveLength(1);
    await desk.service.dismissalDesk.undo(item.id);
    expect(kept()).toEqual([]);
    await expect(desk.service.dismissalDesk.undo(item.id)).rejects.toThrow(/Nothing was done/);
    await expect(desk.service.dismissalDesk.bringBack("gone")).rejects.toThrow(/not dismissed any more/);
  });

  test("a finding that is not there is refused, with nothing written", async () => {
    await expect(dismiss("a.txt", "Storm")).rejects.toThrow(/not there any more/);
    await desk.open("untitled:1", files["a.txt"]);
    const lone = { uri: "untitled:1", range: desk.find("untitled:1", "analysts") };
    await expect(dismiss("a.txt", "analysts", lone)).rejects.toThrow(/Save the document first/);
    expect(kept()).toEqual([]);
  });

  test("what others dismissed comes with their files, and what is damaged is told and not used", async () => {
    const item = await dismiss("a.txt", "analysts");
    const file = desk.uri(kept()[0] ?? "");
    const text = filesOf()[kept()[0] ?? ""] ?? "";
    const other = await deskOver(files, { rules: [vagueRule, countRule] });
    other.workspace.contents.set(file, { kind: "text", text });
    await other.service.filesChanged([{ uri: file, kind: "changed" }]);
    expect(other.service.dismissalDesk.list().map(({ id }) => id)).toEqual([item.id]);
    expect(messages("b.txt", other).filter((each) => each.startsWith(VAGUE))).toEqual([]);

    other.workspace.contents.set(file, { kind: "text", text: text.replace("{", "<<<<<<< ours\n{") });
    await other.service.filesChanged([{ uri: file, kind: "changed" }]);
    expect(messages("b.txt", other).filter((each) => each.startsWith(VAGUE))).toHaveLength(1);
    const [damaged] = other.service.damagedFiles();
    expect(damaged).toMatchObject({ uri: file, items: [{ code: "dismissals.damaged" }] });
  });
});

test("The same question about something else is not touched by a dismissal for the folder", async () => {
  await dismiss("a.txt", "40 boats", { code: COUNT });
  const elsewhere = await deskOver(
    {
      ...filesOf(),
      "a.txt": "Calm\n\nNothing.\n",
      "b.txt": "Calm\n\nNothing.\n",
      "c.txt": files["a.txt"],
      "d.txt": files["b.txt"],
    },
    { rules: [vagueRule, countRule] },
  );
  expect(messages("c.txt", elsewhere)).toContain(`${COUNT}: Others count otherwise.`);
  await desk.open("a.txt", files["a.txt"].replace("40", "7"));
  await desk.open("b.txt", files["b.txt"].replace("50", "8"));
  await desk.service.update(pace);
  expect(messages("a.txt")).toContain(`${COUNT}: Others count otherwise.`);
});

describe("A conflict dismissed for the folder stays dismissed", () => {
  const place = "HEXHAM, England, 8 July 2025 — Ida Holm and Otto Brandt were in Hexham.";
  const wire = `${place} A coach carrying 146 passengers had left Hexham.\n`;
  const daily = `${place} There were 164 passengers aboard the coach from Hexham.\n`;
  const conflicts = (on: TestDesk): string[] =>
    ["wire.txt", "daily.txt"].flatMap((path) => messages(path, on).filter((each) => /conflict/.test(each)));

  async function dismissed(): Promise<TestDesk> {
    const on = await deskOver({ "wire.txt": wire, "daily.txt": daily }, { rules: [figureConflict] });
    expect(conflicts(on)).toHaveLength(2);
    await dismiss("wire.txt", "146 passengers", { code: "figure.conflict" }, on);
    expect(conflicts(on)).toEqual([]);
    return on;
  }

  test("on both sides, where one says the same in other words", async () => {
    const on = await dismissed();
    await on.open("daily.txt", daily.replace("There were 164 passengers", "It had 164 sleepy passengers"));
    await on.open("wire.txt", wire.replace("carrying 146 passengers", "carrying 146 school passengers"));
    await on.service.update(pace);
    expect(conflicts(on)).toEqual([]);
  });

  test("until another number is given", async () => {
    const on = await dismissed();
    await on.open("daily.txt", daily.replace("164", "187"));
    await on.service.update(pace);
    expect(conflicts(on)).toHaveLength(2);
  });
});

describe("A dismissed finding comes back", () => {
  test.each(["article", "folder"] as const)(
    "from the %s, when another document gives a number that was not known; it says so",
    async (scope) => {
      const { id } = await dismiss("a.txt", "40 boats", { code: COUNT, scope, reason: "Counted at night" });
      expect(messages("a.txt")).not.toContainEqual(expect.stringMatching(COUNT));
      await desk.open("b.txt", files["b.txt"].replace("50", "70"));
      await desk.service.update(pace);
      expect(messages("a.txt").find((each) => each.startsWith(COUNT))).toMatch(
        /Dismissed by Ada on 2026-03-01 \(“Counted at night”\); back, because “\w+” is new\.$/,
      );
      const [item] = desk.service.dismissalDesk.list();
      expect(item).toMatchObject({ id, back: "“70” is new" });
    },
  );

  test("to its place, when what it was compared with changes; a note keeps saying what it said", async () => {
    const uri = desk.uri("a.txt");
    const range = desk.find("a.txt", "40 boats");
    const said = { status: "dismissed", comment: "", reason: "Counted at night", creator: "Ada" } as const;
    const { id } = await desk.service.noteDesk.add({ uri, range, answers: COUNT, ...said });
    expect(messages("a.txt")).not.toContainEqual(expect.stringMatching(COUNT));
    await desk.open("b.txt", files["b.txt"].replace("50", "70"));
    expect(messages("a.txt").find((each) => each.startsWith(COUNT))).toMatch(/back, because “70” is new\.$/);
    expect(desk.service.notes(uri)).toMatchObject([{ id, status: "dismissed", reason: "Counted at night" }]);
    expect(desk.service.dismissalDesk.list()).toMatchObject([{ id, scope: "place", back: "“70” is new" }]);

    await desk.service.noteDesk.update({
      uri,
      id,
      change: { status: "dismissed", reason: "Still at night" },
    });
    expect(messages("a.txt")).not.toContainEqual(expect.stringMatching(COUNT));
  });

  test.each(["article", "folder"] as const)(
    "and dismissed again for the %s has one file, as it had before; taking that back gives the earlier one",
    async (scope) => {
      const first = await dismiss("a.txt", "40 boats", { code: COUNT, scope });
      await desk.open("b.txt", files["b.txt"].replace("50", "70"));
      await desk.service.update(pace);
      const second = await dismiss("a.txt", "40 boats", { code: COUNT, scope, reason: "Still" });
      await desk.service.update(pace);
      expect(kept()).toEqual([`.second-source/dismissed/${second.id}.json`]);
      expect(messages("a.txt")).not.toContainEqual(expect.stringMatching(COUNT));
      await desk.service.dismissalDesk.undo(second.id);
      await desk.service.update(pace);
      expect(kept()).toEqual([`.second-source/dismissed/${first.id}.json`]);
      expect(messages("a.txt")).toContainEqual(expect.stringMatching(COUNT));
      await desk.service.dismissalDesk.undo(first.id);
      expect(kept()).toEqual([]);
    },
  );

  test("and dismissed for the article does not touch what the folder's dismissal still hides", async () => {
    await dismiss("a.txt", "analysts");
    const second = await dismiss("a.txt", "40 boats", { code: COUNT, scope: "article" });
    await desk.open("b.txt", files["b.txt"].replace("50", "70"));
    await desk.service.update(pace);
    await dismiss("a.txt", "40 boats", { code: COUNT, scope: "folder" });
    expect(kept()).toHaveLength(3);
    expect(kept()).toContain(`.second-source/dismissed/${second.id}.json`);
  });

  test("and dismissed again in its place stays one note, whose history tells", async () => {
    const uri = desk.uri("a.txt");
    const said = { status: "dismissed", comment: "", reason: "At night", answers: COUNT } as const;
    const order = (creator: string) => ({ ...said, uri, range: desk.find("a.txt", "40 boats"), creator });
    const { id } = await desk.service.noteDesk.add(order("Ada"));
    await desk.open("b.txt", files["b.txt"].replace("50", "70"));
    expect(await desk.service.noteDesk.add(order("Ben"))).toMatchObject({ id, creator: "Ada" });
    expect(messages("a.txt")).not.toContainEqual(expect.stringMatching(COUNT));
    const [note, ...others] = desk.service.notes(uri);
    expect(others).toEqual([]);
    expect(note?.history).toMatchObject([
      { by: "Ben", changed: "status", from: "dismissed", to: "dismissed" },
    ]);
    await desk.service.noteDesk.undo(uri, id);
    expect(messages("a.txt")).toContainEqual(expect.stringMatching(COUNT));
  });

  test("never through edits elsewhere in the text", async () => {
    await dismiss("a.txt", "analysts");
    await dismiss("a.txt", "40 boats", { code: COUNT });
    const line = fc.constantFrom(
      "Rain fell.",
      "\n\nMore rain.\n\n",
      "“Wet”, he said. ",
      "😀 ",
      "In 2019, too. ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 4 }),
        fc.array(line, { maxLength: 4 }),
        async (before, after) => {
          const body = files["a.txt"].slice("Storm\n\n".length);
          await desk.open("a.txt", `Storm\n\n${before.join("")}\n\n${body}\n\n${after.join("")}\n`);
          expect(messages("a.txt")).toEqual([`${VAGUE}: Who?`]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
