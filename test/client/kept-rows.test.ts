import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KeptRows, type Row } from "../../client/src/tree/kept-rows.ts";

interface Berth extends Row {
  readonly words: string;
}

/** A tree of which a test says what stands where and what it has been told of. */
class Harbour {
  readonly told: (readonly string[] | "all")[] = [];
  rows: Record<string, Record<string, string>> = {
    "": { quay: "2 boats", pier: "empty" },
    quay: { ketch: "afloat", yawl: "afloat" },
    pier: {},
  };
  readonly kept = new KeptRows<Berth>({
    read: async (parent) =>
      Object.entries(this.rows[parent?.id ?? ""] ?? {}).map(([id, words]) => ({ id, words })),
    appearance: ({ words }) => words,
    changed: (rows) => this.told.push(rows === undefined ? "all" : rows.map(({ id }) => id)),
  });

  /** Opens everything, as a tree does that shows it all. */
  async open(parent?: Berth): Promise<Berth[]> {
    const rows = await this.kept.show(parent);
    for (const row of rows) this.kept.showRow(row);
    const below = await Promise.all(rows.map((row) => this.open(row)));
    return [...rows, ...below.flat()];
  }

  set(parent: string, id: string, words: string): void {
    this.rows[parent] = { ...this.rows[parent], [id]: words };
  }

  remove(parent: string, id: string): void {
    this.rows[parent] = Object.fromEntries(
      Object.entries(this.rows[parent] ?? {}).filter(([each]) => each !== id),
    );
  }
}

let harbour: Harbour;
beforeEach(async () => {
  vi.useFakeTimers();
  harbour = new Harbour();
  await harbour.open();
});
afterEach(() => {
  harbour.kept.dispose();
  vi.useRealTimers();
});

test("a row stays the same object and takes over what is new", async () => {
  const before = await harbour.kept.below(undefined);
  harbour.set("", "quay", "3 boats");
  const after = await harbour.kept.below(undefined);
  expect(after[0]).toBe(before[0]);
  expect(before[0]?.words).toBe("3 boats");
});

describe("the tree is told", () => {
  test("nothing where nothing has changed", async () => {
    await harbour.kept.refresh();
    await vi.runAllTimersAsync();
    expect(harbour.told).toEqual([]);
  });

  test("of a row with nothing below it, at once and of it alone", async () => {
    harbour.set("quay", "yawl", "sunk");
    await harbour.kept.refresh();
    expect(harbour.told).toEqual([["yawl"]]);
  });

  test("of a row with others below it when nothing has changed for a while", async () => {
    harbour.set("quay", "yawl", "sunk");
    harbour.set("", "quay", "1 boat");
    await harbour.kept.refresh();
    expect(harbour.told).toEqual([["yawl"]]);
    harbour.kept.showRow({ id: "yawl", words: "sunk" });
    await vi.runAllTimersAsync();
    expect(harbour.told).toEqual([["yawl"], ["quay"]]);
  });

  test("of it in the end, however much goes on changing", async () => {
    harbour.set("", "quay", "1 boat");
    for (let turn = 0; turn < 12; turn++) {
      harbour.set("quay", "yawl", `sunk by ${turn} m`);
      await harbour.kept.refresh();
      harbour.kept.showRow({ id: "yawl", words: `sunk by ${turn} m` });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(harbour.told).toContainEqual(["quay"]);
  });

  test("of a row below which others stand, or in another order", async () => {
    harbour.set("quay", "sloop", "afloat");
    await harbour.kept.refresh();
    expect(harbour.told).toEqual([["quay"]]);
  });

  test("of everything only where rows come or go at the root", async () => {
    harbour.remove("", "pier");
    await harbour.kept.refresh();
    expect(harbour.told).toEqual(["all"]);
  });

  test("of a row that a click has made look otherwise, though it is as before", async () => {
    const [, , ketch] = await harbour.open();
    expect(ketch?.id).toBe("ketch");
    if (ketch !== undefined) harbour.kept.touch(ketch);
    await harbour.kept.refresh();
    expect(harbour.told).toEqual([["ketch"]]);
  });

  test("of no row that it has never shown", async () => {
    const closed = new Harbour();
    await closed.kept.show(undefined);
    closed.set("quay", "yawl", "sunk");
    await closed.kept.refresh();
    expect(closed.told).toEqual([]);
    closed.kept.dispose();
  });
});

test("a row that is gone and comes back is a new object", async () => {
  const before = await harbour.kept.below(undefined);
  const pier = before[1];
  harbour.remove("", "pier");
  await harbour.kept.refresh();
  harbour.set("", "pier", "empty");
  const after = await harbour.kept.below(undefined);
  expect(after[1]?.id).toBe("pier");
  expect(after[1]).not.toBe(pier);
});

test("asked several times at once, it compares once more after what it is comparing", async () => {
  harbour.set("quay", "yawl", "sunk");
  await Promise.all([harbour.kept.refresh(), harbour.kept.refresh(), harbour.kept.refresh()]);
  expect(harbour.told.length).toBe(1);
});
