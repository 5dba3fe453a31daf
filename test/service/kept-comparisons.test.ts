import { describe, expect, it } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { rules } from "../../server/src/rules/rules.ts";
import type { ComparisonStore, KeptComparisons } from "../../server/src/service/kept-comparisons.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

const files = {
  "a.txt":
    "LYON, 3 March 2026 —\n\nTalks between France and Italy ended in Lyon. “Slow but honest work by both sides on this long day,” Anna Kowalska said of the talks.",
  "b.txt":
    "LYON, 3 March 2026 —\n\nTalks between France and Italy ended in Lyon. “Slow but careful work by both sides on this long day,” Anna Kowalska said of the talks.",
  "c.txt": "Prices rose.",
};

function memoryStore() {
  const held: { kept: KeptComparisons | null } = { kept: null };
  const store: ComparisonStore = {
    load: async () => held.kept,
    async save(kept) {
      held.kept = JSON.parse(JSON.stringify(kept));
    },
  };
  return { held, store };
}

/** The rules, and a list of the articles that were compared by them. */
function watched() {
  const compared: string[] = [];
  const quotes = rules.filter(({ code }) => code === "quote.altered");
  const watching: Rule[] = quotes.map((rule) => ({
    ...rule,
    compare(context) {
      compared.push(context.article.uri);
      return rule.compare?.(context) ?? [];
    },
  }));
  return { compared, watching };
}

async function checked(contents: Record<string, string>, comparisons: ComparisonStore) {
  const { compared, watching } = watched();
  const desk = await deskOver(contents, { rules: watching, comparisons });
  await desk.service.update(pace);
  return { desk, compared };
}

const shown = ({ service }: TestDesk): unknown => service.articles().map((uri) => service.report(uri));

describe("comparisons kept between sessions", () => {
  it("spare comparing the same articles again", async () => {
    const { store, held } = memoryStore();
    const first = await checked(files, store);
    await first.desk.service.keepComparisons();
    expect(first.compared).toHaveLength(3);
    expect(held.kept?.findings.map(([uri]) => uri)).toEqual(["file:///folder/a.txt", "file:///folder/b.txt"]);
    const second = await checked(files, store);
    expect(second.compared).toEqual([]);
    expect(shown(second.desk)).toEqual(shown(first.desk));
  });

  it("go on with later edits as if compared from scratch", async () => {
    const { store } = memoryStore();
    const first = await checked(files, store);
    await first.desk.service.keepComparisons();
    const { desk } = await checked(files, store);
    await desk.open("b.txt", files["a.txt"]);
    await desk.service.update(pace);
    const fresh = await checked({ ...files, "b.txt": files["a.txt"] }, memoryStore().store);
    expect(shown(desk)).toEqual(shown(fresh.desk));
  });

  it.each([
    ["one is another", { ...files, "b.txt": files["a.txt"] }],
    ["one is more", { ...files, "d.txt": files["b.txt"] }],
    ["one is gone", { "a.txt": files["a.txt"], "c.txt": files["c.txt"] }],
    ["only places are others", { ...files, "a.txt": `A headline\n\n${files["a.txt"]}` }],
  ])("do not count where %s", async (_, now: Record<string, string>) => {
    const { store } = memoryStore();
    await (await checked(files, store)).desk.service.keepComparisons();
    const after = await checked(now, store);
    const fresh = await checked(now, memoryStore().store);
    expect(after.compared).toEqual(fresh.compared);
    expect(shown(after.desk)).toEqual(shown(fresh.desk));
  });

  it("are kept once, and who asks again waits until they are", async () => {
    const { store } = memoryStore();
    let finish: () => void = () => {};
    let saves = 0;
    const slow: ComparisonStore = {
      ...store,
      save: () =>
        new Promise((resolve) => {
          saves += 1;
          finish = resolve;
        }),
    };
    const { desk } = await checked(files, slow);
    let isKept = false;
    void desk.service.keepComparisons();
    const again = desk.service.keepComparisons().then(() => {
      isKept = true;
    });
    await Promise.resolve();
    expect([saves, isKept]).toEqual([1, false]);
    finish();
    await again;
    expect([saves, isKept]).toEqual([1, true]);
  });

  it("are not kept while something is left to be compared", async () => {
    const { store, held } = memoryStore();
    const { desk } = await checked(files, store);
    await desk.open("a.txt", "Prices fell.");
    await desk.service.keepComparisons();
    expect(held.kept).toBeNull();
  });
});
