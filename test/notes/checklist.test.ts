import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChecklistEntry,
  checklistOf,
  type KeptChecklist,
  noChecklist,
  type Tick,
  ticked,
} from "../../server/src/notes/checklist.ts";
import { isChecklist, parseChecklist, writeChecklist } from "../../server/src/notes/checklist-file.ts";
import { fingerprintOf } from "../../server/src/text/fingerprint.ts";

const entry = (label: string): ChecklistEntry => ({ label, description: "", reads: null });
const template = ["Names", "Figures", "Quotes"].map(entry);
const by = (who: string, minute: number, text = "t1"): Tick => ({
  by: who,
  at: `2026-03-01T10:0${minute}:00.000Z`,
  text,
});

const kept = (...steps: readonly (readonly [readonly string[], Tick | null])[]): KeptChecklist =>
  steps.reduce((before, [labels, tick]) => ticked(template, before, labels, tick), noChecklist);

describe("An article is cleared", () => {
  test("by the tick that leaves nothing to do, in the name of who made it", () => {
    const two = kept([["Names"], by("Ada", 1)], [["Quotes"], by("Ada", 2)]);
    expect(checklistOf(template, two).cleared).toBeNull();
    const all = ticked(template, two, ["Figures"], by("Ben", 3));
    expect(checklistOf(template, all).cleared).toEqual(by("Ben", 3));
    expect(checklistOf(template, all).entries.map(({ tick }) => tick?.by)).toEqual(["Ada", "Ben", "Ada"]);
  });

  test("also where ticks of two people came together by a merge, by the later", () => {
    const ticks = new Map([
      ["Names", by("Ada", 1)],
      ["Figures", by("Ben", 4)],
      ["Quotes", by("Ada", 2)],
    ]);
    expect(checklistOf(template, { ticks, cleared: null }).cleared).toEqual(by("Ben", 4));
  });

  test("no longer once a tick is taken away", () => {
    const open = kept([["Names", "Figures", "Quotes"], by("Ada", 1)], [["Figures"], null]);
    expect(checklistOf(template, open)).toMatchObject({ cleared: null });
    expect(checklistOf(template, open).entries.map(({ tick }) => tick !== null)).toEqual([true, false, true]);
  });

  test("and stays so when the newsroom's list grows, until it is opened again", () => {
    const done = kept([["Names", "Figures", "Quotes"], by("Ada", 1)]);
    const longer = [...template, entry("Captions")];
    expect(checklistOf(longer, done)).toMatchObject({ cleared: { by: "Ada" } });
    expect(checklistOf(longer, done).entries).toHaveLength(3);
    const opened = ticked(longer, done, ["Names"], null);
    expect(checklistOf(longer, opened).entries.map(({ label }) => label)).toContain("Captions");
  });

  test("never by a record that a tick contradicts", () => {
    const ticks = new Map([
      ["Names", by("Ada", 1)],
      ["Figures", null],
      ["Quotes", by("Ada", 2)],
    ]);
    expect(checklistOf(template, { ticks, cleared: by("Ada", 2) }).cleared).toBeNull();
  });

  test("never where there is nothing to do", () => {
    expect(checklistOf([], noChecklist)).toEqual({ entries: [], cleared: null });
  });
});

test("What is ticked already stays as it is, and what the list does not have cannot be ticked", () => {
  const again = kept([["Names"], by("Ada", 1)], [["Names"], by("Ben", 2)]);
  expect(again.ticks.get("Names")).toEqual(by("Ada", 1));
  expect(() => kept([["Captions"], by("Ada", 1)])).toThrow("no entry “Captions”");
});

test("A tick of an entry that the newsroom has struck from its list is kept", () => {
  const one = kept([["Names"], by("Ada", 1)]);
  const next = ticked([entry("Figures"), entry("Dates")], one, ["Dates"], by("Ben", 2));
  expect(next.ticks.get("Names")).toEqual(by("Ada", 1));
});

describe("The file", () => {
  const anyTick = fc.record({
    by: fc.option(fc.string()),
    at: fc
      .date({ noInvalidDate: true, min: new Date("1990-01-01"), max: new Date("2090-01-01") })
      .map((date) => date.toISOString()),
    text: fc.string({ minLength: 1 }),
  });

  test("gives back what was written", () => {
    const items = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.option(anyTick)), { maxLength: 8 });
    fc.assert(
      fc.property(items, fc.option(anyTick), (pairs, cleared) => {
        const list: KeptChecklist = { ticks: new Map(pairs), cleared };
        const text = writeChecklist(list);
        if (text !== null) expect(parseChecklist(text)).toEqual(list);
        else expect([...list.ticks.values(), cleared].every((tick) => tick === null)).toBe(true);
      }),
    );
  });

  test("never makes reading throw, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseChecklist(text);
        if (!isChecklist(read)) expect(read.line).toBeGreaterThan(0);
      }),
    );
  });

  test("tells of a merge conflict at its line, and of what is no check-list", () => {
    const text = writeChecklist(kept([["Names"], by("Ada", 1)])) ?? "";
    const torn = text.replace(/(.*"ticked": \{.*)/, "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs");
    expect(parseChecklist(torn)).toMatchObject({
      line: 5,
      message: expect.stringContaining("merge conflict"),
    });
    expect(parseChecklist("[]")).toMatchObject({ message: expect.stringContaining("no check-list") });
  });

  test("has a line for each tick, with lines that stay between two of them", () => {
    const before = (writeChecklist(kept([["Quotes"], by("Ada", 1)])) ?? "").split("\n");
    const after = (writeChecklist(kept([["Quotes"], by("Ada", 1)], [["Names"], by("Ben", 2)])) ?? "").split(
      "\n",
    );
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    const places = after.flatMap((line, index) => (line.includes('"ticked"') ? [index] : []));
    expect(Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))).toBeGreaterThan(
      2,
    );
  });
});

test("A text is known again whichever way its lines end, and not after an edit", () => {
  expect(fingerprintOf("One.\r\nTwo.\r\n")).toBe(fingerprintOf("\uFEFFOne.\nTwo."));
  expect(fingerprintOf("One.\nTwo.")).not.toBe(fingerprintOf("One.\nTwo!"));
  expect(fingerprintOf("One. Two.")).not.toBe(fingerprintOf("One.\nTwo."));
});
