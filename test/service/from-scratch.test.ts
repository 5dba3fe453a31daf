import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../server/src/rules/rules.ts";
import { deskOver, pace, type TestDesk } from "./support.ts";

/** Sentences that speak of the same things in different ways, so that documents depend on each other. */
const sentences = fc.constantFrom(
  "LYON, 3 March 2026 —",
  "The second round of the wage talks took place in Lyon on Tuesday.",
  "The third round of the wage talks took place in Turin on 31 February 2026.",
  "Union leader Anna Kowalska led the union’s delegation.",
  "Ana Kowalska, who heads the union’s delegation, called the talks “slow but honest work by both sides”.",
  "“Slow but fair work by both sides,” Anna Kowalska said of the talks.",
  "More than 1,200 workers have lost their jobs since 2012.",
  "Analysts say that hundreds of jobs are at risk.",
  "The strike began on Monday, 3 March 2026.",
  "Leave a Reply",
  "It is our hope that both sides agree.",
  "“We will not wait any longer,",
);
const text = fc.array(sentences, { maxLength: 6 }).map((parts) => parts.join("\n\n"));
const path = fc.constantFrom("a.txt", "b.txt", "sub/c.md");

const change = fc.oneof(
  fc.record({ kind: fc.constant("open" as const), path, text }),
  fc.record({ kind: fc.constant("close" as const), path }),
  fc.record({ kind: fc.constant("write" as const), path, text }),
  fc.record({ kind: fc.constant("delete" as const), path }),
  fc.record({ kind: fc.constant("rename" as const), path, to: path }),
  fc.record({ kind: fc.constant("look" as const), path }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function stateOf({ service }: TestDesk): unknown {
  return {
    documents: service.documents(),
    conflicts: service.conflicts(),
    timeline: service.timeline({ uri: null, from: null, to: null, limit: null }),
    articles: service
      .articles()
      .map((uri) => [service.report(uri), service.claims(uri), service.documentSymbols(uri)]),
  };
}

/** Does the same to the desk, to the files and to the list of open documents. */
async function make(desk: TestDesk, open: Map<string, string>, each: Change): Promise<void> {
  const { service, workspace } = desk;
  const uri = desk.uri(each.path);
  switch (each.kind) {
    case "open":
      open.set(each.path, each.text);
      return desk.open(each.path, each.text);
    case "close":
      open.delete(each.path);
      return service.closeDocument(uri);
    case "write":
      workspace.contents.set(uri, { kind: "text", text: each.text });
      return service.filesChanged([{ uri, kind: "changed" }]);
    case "delete":
      workspace.contents.delete(uri);
      return service.filesChanged([{ uri, kind: "deleted" }]);
    case "rename": {
      const file = workspace.contents.get(uri);
      if (file === undefined || each.to === each.path) return;
      workspace.contents.delete(uri);
      workspace.contents.set(desk.uri(each.to), file);
      return service.fileRenamed(uri, desk.uri(each.to));
    }
    case "look":
      service.report(uri);
      await service.update(pace);
  }
}

/** Where and between whom all documents play, so that they are compared, and what they say of it. */
const openings = fc.constantFrom(
  "LYON, 3 March 2026 — Talks between France and Chile went on in Lyon.",
  "LYON, 3 May 2026 — Talks between France and Chile went on in Lyon.",
  "Talks between France and Chile went on in Lyon.",
);
const told = fc.constantFrom(
  "The second round of the talks between France and Chile ended.",
  "The third round of the talks between France and Chile ended.",
  "The Chilean delegation, led by Ana Rojas, left the town hall.",
  "The Chilean delegation, led by Juan Soto, left the town hall.",
  "More than 1,200 ferry workers have lost their jobs since the dispute began, the union said.",
  "More than 2,400 ferry workers have lost their jobs since the dispute began, the union said.",
  "The storm killed 14 people in Lyon.",
  "The storm killed 17 people in Lyon.",
  "“This was slow but honest work by both sides and we go on,” Rojas said.",
  "“This was slow but fair work by both sides and we go on,” Rojas said.",
  "The company Pellon was founded in Lyon in 1987.",
  "The company Pellon was founded in Lyon in 1978.",
  "Ana Rojas and Juan Soto met Ida Holm in Turin.",
  "Nothing else was said.",
);
const document = fc
  .tuple(openings, fc.array(told, { maxLength: 5 }))
  .map(([opening, sentences]) => [opening, ...sentences]);
const edit = fc.record({
  path,
  at: fc.nat({ max: 4 }),
  words: fc.option(fc.oneof({ weight: 4, arbitrary: told }, openings), { nil: null }),
  isLookedAt: fc.boolean(),
});

/** In milliseconds: the machine may have other work. */
const PATIENCE = 60_000;

test("After any edits of open documents their findings are as if read from scratch", {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(document, document, document),
      fc.array(edit, { maxLength: 12 }),
      async (given, edits) => {
        const texts = new Map(
          ["a.txt", "b.txt", "sub/c.md"].map((name, nth) => [name, [...(given[nth] ?? [])]]),
        );
        const written = (name: string): string => (texts.get(name) ?? []).join("\n\n");
        const files = Object.fromEntries([...texts.keys()].map((name) => [name, written(name)]));
        const desk = await deskOver(files, { rules, asRecords: true });
        for (const name of texts.keys()) await desk.open(name, written(name));
        for (const { path: name, at, words, isLookedAt } of edits) {
          texts.get(name)?.splice(at, 1, ...(words === null ? [] : [words]));
          await desk.open(name, written(name));
          if (isLookedAt) await desk.service.update(pace);
          else desk.service.report(desk.uri(name));
        }
        const fresh = await deskOver({}, { rules });
        for (const name of texts.keys()) await fresh.open(name, written(name));
        const found = ({ service }: TestDesk): unknown =>
          service.articles().map((uri) => [uri, service.report(uri).items]);
        expect(found(desk)).toEqual(found(fresh));
      },
    ),
    { numRuns: 30 },
  );
});

test("After any changes everything is as if read from scratch", { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.array(change, { maxLength: 10 }),
      fc.boolean(),
      async (a, b, changes, asRecords) => {
        const desk = await deskOver({ "a.txt": a, "b.txt": b }, { rules, asRecords });
        const open = new Map<string, string>();
        for (const each of changes) await make(desk, open, each);

        const files = [...desk.workspace.contents].flatMap(([uri, file]) =>
          file.kind === "text" ? [[uri.slice("file:///folder/".length), file.text] as const] : [],
        );
        const fresh = await deskOver(Object.fromEntries(files), { rules });
        for (const [path, words] of open) await fresh.open(path, words);
        expect(stateOf(desk)).toEqual(stateOf(fresh));
      },
    ),
    { numRuns: 60 },
  );
});
