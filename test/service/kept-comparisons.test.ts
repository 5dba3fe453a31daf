import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Rule } from "../../server/src/rules/rule.ts";
import { rules } from "../../server/src/rules/rules.ts";
import type { ArticleReader, ReadFile } from "../../server/src/service/article-reader.ts";
import type { KeptRecord } from "../../server/src/service/file-record.ts";
import type { ComparisonStore, KeptComparisons } from "../../server/src/service/kept-comparisons.ts";
import { memoryWorkspace } from "../support/memory-workspace.ts";
import { noFacts } from "../support/no-facts.ts";
import { deskOver, pace, recordReader, serviceOver, type TestDesk } from "./support.ts";

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
      held.kept = structuredClone(kept);
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

async function checked(
  contents: Record<string, string>,
  comparisons: ComparisonStore,
  reader?: ArticleReader,
) {
  const { compared, watching } = watched();
  const desk = await deskOver(contents, { rules: watching, comparisons, ...(reader && { reader }) });
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
    expect([...(held.kept?.findings.keys() ?? [])]).toEqual(["file:///folder/a.txt", "file:///folder/b.txt"]);
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

/** What was kept of the files when they were last read; what has not changed since is not read again. */
function memoryIndex() {
  const kept = new Map<string, { text: string; found: KeptRecord }>();
  const given: string[] = [];
  const reader = (contents: Record<string, string>): ArticleReader => {
    const inner = recordReader(memoryWorkspace(contents), rules, noFacts);
    const recalled = new Set<string>();
    const textOf = (uri: string): string | undefined => contents[uri.slice("file:///folder/".length)];
    return {
      async recall(marks) {
        if (![...marks].every(([uri, mark]) => kept.get(uri)?.found.record.mark === mark)) return null;
        const take = (uri: string): KeptRecord => {
          const found = kept.get(uri)?.found;
          if (found === undefined) throw new Error(`${uri} was not kept.`);
          recalled.add(uri);
          return found;
        };
        return { take, close: () => {} };
      },
      holds: (marks) => [...marks].every(([uri, mark]) => kept.get(uri)?.found.record.mark === mark),
      read(files, take, how) {
        const left = files.filter(({ uri }) => !recalled.has(uri) || kept.get(uri)?.text !== textOf(uri));
        const keep = (read: ReadFile): void => {
          const { file, found } = read;
          const text = textOf(file.uri);
          if (found !== "gone" && found.kind === "record" && text !== undefined)
            kept.set(file.uri, { text, found });
          given.push(file.uri);
          take(read);
        };
        return inner.read(left, keep, how);
      },
    };
  };
  return { reader, given };
}

describe("a folder of which some has changed since the last session", () => {
  const changes: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
    ["nothing", files, []],
    ["one article", { ...files, "b.txt": files["a.txt"] }, ["a.txt", "b.txt"]],
    ["the places in one", { ...files, "a.txt": `A headline\n\n${files["a.txt"]}` }, ["a.txt", "b.txt"]],
    ["one that others have nothing to do with", { ...files, "c.txt": "Prices fell." }, ["c.txt"]],
    ["one more", { ...files, "d.txt": files["b.txt"] }, ["a.txt", "b.txt", "d.txt"]],
    ["one fewer", { "a.txt": files["a.txt"], "c.txt": files["c.txt"] }, ["a.txt"]],
  ];
  it.each(changes)("is compared only where that matters: %s", async (_, now, compared) => {
    const [{ store }, { reader, given }] = [memoryStore(), memoryIndex()];
    const first = await checked(files, store, reader(files));
    await first.desk.service.keepComparisons();
    given.length = 0;
    const after = await checked(now, store, reader(now));
    const fresh = await checked(now, memoryStore().store);
    expect(shown(after.desk)).toEqual(shown(fresh.desk));
    expect(after.compared.toSorted()).toEqual(compared.map((name) => `file:///folder/${name}`));
    expect(given).toEqual(
      Object.keys(now).flatMap((name) =>
        now[name] === (files as Record<string, string>)[name] ? [] : [`file:///folder/${name}`],
      ),
    );
  });

  it("takes open documents as they are in the editor", async () => {
    const [{ store }, { reader }] = [memoryStore(), memoryIndex()];
    const first = await checked(files, store, reader(files));
    await first.desk.service.keepComparisons();
    const { compared, watching } = watched();
    const { service } = serviceOver(files, {
      rules: watching,
      comparisons: store,
      reader: reader(files),
    });
    const opened = { "b.txt": files["a.txt"], "new.txt": files["b.txt"] };
    for (const [name, text] of Object.entries(opened))
      await service.setDocument({ uri: `file:///folder/${name}`, languageId: "plaintext", version: 1, text });
    await service.readFolder(pace);
    await service.update(pace);
    const fresh = await checked({ ...files, ...opened }, memoryStore().store);
    expect(service.articles().map((uri) => service.report(uri))).toEqual(shown(fresh.desk));
    expect(new Set(compared)).not.toContain("file:///folder/c.txt");
  });
});

it("keeps nothing of a document that is edited, since no other session could begin with it", async () => {
  const [{ store, held }, { reader }] = [memoryStore(), memoryIndex()];
  const { desk } = await checked(files, store, reader(files));
  await desk.service.keepComparisons();
  const before = held.kept;
  await desk.open("a.txt", files["b.txt"]);
  await desk.service.update(pace);
  await desk.service.keepComparisons();
  expect(before).not.toBeNull();
  expect(held.kept).toBe(before);
});

/** In milliseconds: the machine may have other work. */
const PATIENCE = 60_000;

test("After any changes between two sessions everything is as if read from scratch", {
  timeout: PATIENCE,
}, async () => {
  const text = fc.constantFrom(...Object.values(files), files["a.txt"].replace("France", "Spain"));
  const folder = fc.dictionary(fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt"), text, {
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(folder, folder, folder, async (before, now, open) => {
      const [{ store }, { reader }] = [memoryStore(), memoryIndex()];
      const first = await deskOver(before, { rules, comparisons: store, reader: reader(before) });
      await first.service.update(pace);
      await first.service.keepComparisons();
      const { service, open: edit } = serviceOver(now, { rules, comparisons: store, reader: reader(now) });
      for (const [name, written] of Object.entries(open)) await edit(name, written);
      await service.readFolder(pace);
      await service.update(pace);
      const fresh = await deskOver({ ...now, ...open }, { rules });
      expect(service.articles().map((uri) => service.report(uri))).toEqual(shown(fresh));
    }),
    { numRuns: 12 },
  );
});
