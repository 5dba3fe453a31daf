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

test("After any changes everything is as if read from scratch", async () => {
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
