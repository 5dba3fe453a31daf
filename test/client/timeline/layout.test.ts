import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domainOf } from "../../../client/src/timeline/view/days.ts";
import { isPoint, layOut, type PlacedMark, shapeOf } from "../../../client/src/timeline/view/layout.ts";
import { markFrom } from "../../../client/src/timeline/view/walk.ts";
import { item } from "./items.ts";

const row = (items: readonly ReturnType<typeof item>[], id = "row") => ({
  id,
  label: "",
  detail: "",
  items,
  ground: null,
});

function placed(rows: Parameters<typeof layOut>[0], width = 800) {
  const whole = domainOf(rows.flatMap(({ items }) => items));
  return layOut(rows, {
    whole,
    domain: whole,
    width,
    labelOf: ({ text }) => text,
    measure: (label) => 7 * label.length,
  });
}

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
const entries = fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 40 }).map((days) =>
  days.map((pair, at) => {
    const [from = "", to = from] = [...pair].sort();
    return item(String(at), from, { to });
  }),
);

describe("the layout", () => {
  test("no mark covers another of its lane, and each stands in its row", () => {
    fc.assert(
      fc.property(entries, (items) => {
        const { marks, rows, height } = placed([row(items), row(items, "again")]);
        expect(marks).toHaveLength(2 * items.length);
        for (const mark of marks) {
          const own = rows[mark.row];
          expect(own !== undefined && own.top <= mark.y && mark.y <= own.top + own.height).toBe(true);
          for (const other of marks) {
            if (other === mark || other.y !== mark.y) continue;
            expect(end(mark) <= start(other) || end(other) <= start(mark)).toBe(true);
          }
        }
        expect(rows.at(-1)?.top).toBeLessThan(height);
      }),
    );
  });

  test("a day in a long time is a point, a year in a short one a bar", () => {
    const { marks } = placed(
      [row([item("a", "1990-05-01"), item("b", "2020-01-01", { to: "2020-12-31" })])],
      4000,
    );
    expect(marks.map(isPoint)).toEqual([true, false]);
  });

  test("a label stands before its mark where there is no room behind it", () => {
    const { marks } = placed([row([item("first", "1990-05-01"), item("last", "2020-01-01")])]);
    expect(marks.map(({ before }) => before)).toEqual([false, true]);
  });

  test("a crowded row shows no labels but those of trouble", () => {
    const crowd = Array.from({ length: 30 }, (_, at) =>
      item(`c${at}`, "2000-01-01", at === 7 ? { trouble: "conflict" } : {}),
    );
    const { marks } = placed([row([...crowd, item("far", "2010-01-01")])]);
    expect(marks.filter(({ label }) => label !== "").map((mark) => mark.item.id)).toEqual(["c7"]);
  });
});

describe("arrow keys", () => {
  const { marks } = placed([
    row([item("a", "1990-01-01"), item("b", "2000-01-01"), item("c", "2010-01-01")]),
    row([item("d", "1991-01-01"), item("e", "2009-01-01")], "below"),
  ]);
  const from = (id: string, direction: Parameters<typeof markFrom>[2]) => {
    const mark = marks.find((each) => each.item.id === id);
    return mark === undefined ? null : (markFrom(marks, mark, direction)?.item.id ?? null);
  };

  test.each([
    ["a", "right", "b"],
    ["b", "left", "a"],
    ["a", "left", null],
    ["c", "right", null],
    ["a", "down", "d"],
    ["c", "down", "e"],
    ["e", "up", "c"],
    ["a", "up", null],
    ["d", "down", null],
  ] as const)("from %s %s lead to %s", (id, direction, to) => expect(from(id, direction)).toBe(to));
});

const start = (mark: PlacedMark): number => mark.x + shapeOf(mark).start;
const end = (mark: PlacedMark): number => mark.x + shapeOf(mark).end;
