import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { positionStatements } from "../../server/src/corpus/agreement/positions.ts";
import type { Stated } from "../../server/src/corpus/agreement/statement.ts";
import { Corpus } from "../../server/src/corpus/corpus.ts";
import type { CorpusView } from "../../server/src/corpus/corpus-view.ts";
import { type ArticleDigest, digestOf, valuesOf } from "../../server/src/corpus/digest.ts";
import type { Group } from "../../server/src/corpus/group.ts";
import { familyKey } from "../../server/src/corpus/named-people.ts";
import { profileOf, subjectIn } from "../../server/src/corpus/profile.ts";
import { maySpeakOfOneEvent } from "../../server/src/corpus/profile-relations.ts";
import { sectionNames } from "../../server/src/corpus/sections.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

const TEXTS = [
  "Talks between Chile and Peru opened in Lima. The Chilean delegation, led by Ana Rojas, arrived.",
  "Talks between Chile and Peru opened in Lima. The Chilean delegation, led by Juan Soto, arrived.",
  "Mayor Jane Holt opened a library in Leeds. “We are very proud of it today,” Holt said.",
  "The river flooded in Kent. “We are very proud of it,” a fireman said.",
  "Prices rose.",
  "",
];

const NAMES = ["a.txt", "b.txt", "c.txt", "d.txt"];
const digests = NAMES.map((name) => TEXTS.map((text) => digestOf(analyseText(text, {}, name), noFacts)));

/** A corpus with the digests that it was given last. */
function corpusOf(given: readonly ArticleDigest[] = []) {
  const held = new Map(given.map((digest) => [digest.uri, digest]));
  const corpus = new Corpus((uri) => held.get(uri));
  for (const digest of given) corpus.set(valuesOf(digest));
  return {
    corpus,
    set(digest: ArticleDigest) {
      held.set(digest.uri, digest);
      return corpus.set(valuesOf(digest));
    },
  };
}

/** All that a corpus answers about these articles, whatever the order that it was filled in. */
function answers(corpus: CorpusView): unknown {
  const uris = NAMES.map((name) => `file:///${name}`);
  const sorted = (groups: Iterable<Group<unknown>>): string[] =>
    [...groups].map((group) => JSON.stringify([group.value, group.uris])).sort();
  return {
    profiles: uris.map((uri) => corpus.profile(uri)),
    said: sectionNames.map((section) => sorted(corpus.all(section))),
    people: ["Rojas", "Soto", "Holt"].map((name) => sorted(corpus.under("people", familyKey(name)))),
    places: uris.flatMap((uri) =>
      corpus.digest(uri)?.says.statements.map(({ value }) => corpus.places("statements", uri, value)),
    ),
  };
}

const change = fc.record({
  name: fc.nat({ max: NAMES.length - 1 }),
  text: fc.option(fc.nat({ max: TEXTS.length - 1 }), { nil: null }),
});

describe("the corpus", () => {
  it("answers after any changes, in any order, as if built from scratch", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.func(fc.nat()), (changes, place) => {
        const { corpus, set } = corpusOf();
        const now = new Map<number, ArticleDigest>();
        for (const { name, text } of changes) {
          const digest = text === null ? undefined : digests[name]?.[text];
          if (digest === undefined) {
            corpus.remove(`file:///${NAMES[name]}`);
            now.delete(name);
          } else {
            set(digest);
            now.set(name, digest);
          }
        }
        const fresh = [...now.values()].sort((a, b) => place(a.uri) - place(b.uri));
        expect(answers(corpus)).toEqual(answers(corpusOf(fresh).corpus));
      }),
    );
  });

  it("tells of the articles that are compared with what changed, and of no others", () => {
    const { corpus, set } = corpusOf();
    const told = (name: number, text: number): string[] => {
      const digest = digests[name]?.[text];
      return digest === undefined ? [] : [...set(digest)].sort();
    };
    expect(told(0, 0)).toEqual([]);
    expect(told(1, 1)).toEqual(["file:///a.txt"]);
    expect(told(2, 2)).toEqual([]);
    expect(told(3, 3)).toEqual(["file:///c.txt"]);
    expect(told(3, 3)).toEqual([]);
    expect(told(3, 4)).toEqual(["file:///c.txt"]);
    expect([...corpus.remove("file:///a.txt")]).toEqual(["file:///b.txt"]);
    expect([...corpus.remove("file:///nowhere.txt")]).toEqual([]);
  });

  it("has one group for all articles that say the same", () => {
    const said = NAMES.map((_, name) => digests[name]?.[2]).filter((digest) => digest !== undefined);
    const groups = [...corpusOf(said).corpus.all("statements")];
    expect(groups.map(({ uris }) => uris)).toEqual([NAMES.map((name) => `file:///${name}`)]);
  });

  it("keeps digests that survive being written as JSON", () => {
    for (const digest of digests.flat()) expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });

  it("fills in a negotiator’s side from what else the article says", () => {
    const text =
      "Media quoted chief negotiator Rosa Prieto as hopeful. Colombian negotiator Rosa Prieto was calm.";
    expect(positionsIn(analyseText(text)).map(({ value }) => value)).toMatchObject([
      { position: "head of delegation", side: "Colombia", holder: "Rosa Prieto" },
      { position: "negotiator", side: "Colombia", holder: "Rosa Prieto" },
    ]);
  });

  it("leaves out a position in a sentence set in another year", () => {
    const text = "Talks resumed on Monday. In 2015, the Chilean delegation, led by Ana Rojas, walked out.";
    expect(positionsIn(analyseText(text, { date: "2024-05-06" }))).toEqual([]);
  });
});

function positionsIn(analysis: Analysis): readonly Stated[] {
  return positionStatements(analysis, profileOf(subjectIn(analysis)));
}

describe("one event", () => {
  const [talks = "", , library = ""] = TEXTS;
  const profile = (text: string, date?: string) =>
    profileOf(subjectIn(analyseText(text, date === undefined ? {} : { date })));

  it.each([
    ["the same town and sides, undated", profile(talks), profile(talks), "Chile", true],
    ["the same days", profile(talks, "2024-05-06"), profile(talks, "2024-05-09"), "Chile", true],
    ["months apart", profile(talks, "2024-05-06"), profile(talks, "2024-09-09"), "Chile", false],
    ["another subject", profile(talks), profile(library), null, false],
    ["another side", profile(talks), profile(talks), "Ghana", false],
    ["another town", profile(talks), profile(talks.replace("Lima", "Quito")), "Chile", false],
  ])("%s", (_, a, b, side, expected) => expect(maySpeakOfOneEvent(a, b, side)).toBe(expected));
});
