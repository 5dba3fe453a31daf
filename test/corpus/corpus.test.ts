import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { Corpus, type CorpusView } from "../../server/src/corpus/corpus.ts";
import { maySpeakOfOneEvent, profileOf } from "../../server/src/corpus/profile.ts";
import { analyseText } from "../support/check-rule.ts";

const TEXTS = [
  "Talks between Chile and Peru opened in Lima. The Chilean delegation, led by Ana Rojas, arrived.",
  "Talks between Chile and Peru opened in Lima. The Chilean delegation, led by Juan Soto, arrived.",
  "Mayor Jane Holt opened a library in Leeds. “We are very proud of it today,” Holt said.",
  "The river flooded in Kent. “We are very proud of it,” a fireman said.",
  "Prices rose.",
  "",
];

const NAMES = ["a.txt", "b.txt", "c.txt", "d.txt"];
const analyses = NAMES.map((name) => TEXTS.map((text) => analyseText(text, {}, name)));

/** All that a view answers about these articles. */
function answers(view: CorpusView): unknown {
  return {
    articles: view.articles.map(({ uri, article }) => [uri, article.text]),
    people: ["Rojas", "Soto", "Holt"].map((family) => view.namesakes(family)),
    holders: ["head of delegation", "mediator"].map((position) => view.holders(position)),
    sources: [...view.sourceKeys()].sort().map((key) => view.sources(key)),
    profiles: view.articles.map(({ uri }) => view.profile(uri)),
  };
}

const change = fc.record({
  name: fc.nat({ max: NAMES.length - 1 }),
  text: fc.option(fc.nat({ max: TEXTS.length - 1 }), { nil: null }),
});

describe("the corpus", () => {
  it("answers after any changes as if built from scratch", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const corpus = new Corpus();
        const now = new Map<number, number>();
        for (const { name, text } of changes) {
          const analysis = text === null ? undefined : analyses[name]?.[text];
          if (text === null || analysis === undefined) {
            corpus.remove(`file:///${NAMES[name]}`);
            now.delete(name);
          } else {
            corpus.set(analysis);
            now.set(name, text);
          }
          corpus.view();
        }
        const fresh = [...now].flatMap(([name, text]) => analyses[name]?.[text] ?? []);
        expect(answers(corpus.view())).toEqual(answers(buildCorpus(fresh)));
        const built = new Corpus();
        for (const analysis of fresh) built.set(analysis);
        for (const name of NAMES) {
          const uri = `file:///${name}`;
          expect([...corpus.affectedBy(uri)].sort()).toEqual([...built.affectedBy(uri)].sort());
        }
      }),
    );
  });

  it("gives the articles that share a name or quoted words with one", () => {
    const corpus = new Corpus();
    for (const [i, text] of TEXTS.slice(0, 4).entries()) corpus.set(analyseText(text, {}, `${i}.txt`));
    expect([...corpus.affectedBy("file:///0.txt")].sort()).toEqual(["file:///0.txt", "file:///1.txt"]);
    expect([...corpus.affectedBy("file:///2.txt")].sort()).toEqual(["file:///2.txt", "file:///3.txt"]);
    expect([...corpus.affectedBy("file:///nowhere.txt")]).toEqual([]);
  });

  it("fills in a negotiator’s side from what else the article says", () => {
    const text =
      "Media quoted chief negotiator Rosa Prieto as hopeful. Colombian negotiator Rosa Prieto was calm.";
    const held = buildCorpus([analyseText(text)]).holders("head of delegation");
    expect(held.map(({ side, holder }) => [side, holder])).toEqual([["Colombia", "Rosa Prieto"]]);
  });

  it("leaves out a position in a sentence set in another year", () => {
    const text = "Talks resumed on Monday. In 2015, the Chilean delegation, led by Ana Rojas, walked out.";
    expect(buildCorpus([analyseText(text, { date: "2024-05-06" })]).holders("head of delegation")).toEqual(
      [],
    );
  });
});

describe("one event", () => {
  const [talks = "", , library = ""] = TEXTS;
  const profile = (text: string, date?: string) =>
    profileOf(analyseText(text, date === undefined ? {} : { date }));

  it.each([
    ["the same town and sides, undated", profile(talks), profile(talks), "Chile", true],
    ["the same days", profile(talks, "2024-05-06"), profile(talks, "2024-05-09"), "Chile", true],
    ["months apart", profile(talks, "2024-05-06"), profile(talks, "2024-09-09"), "Chile", false],
    ["another subject", profile(talks), profile(library), null, false],
    ["another side", profile(talks), profile(talks), "Ghana", false],
    ["another town", profile(talks), profile(talks.replace("Lima", "Quito")), "Chile", false],
  ])("%s", (_, a, b, side, expected) => expect(maySpeakOfOneEvent(a, b, side)).toBe(expected));
});
