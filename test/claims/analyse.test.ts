import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, analyseAll } from "../../server/src/claims/analyse.ts";
import type { Analysis } from "../../server/src/claims/analysis.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { rules } from "../../server/src/rules/rules.ts";
import type { Span } from "../../server/src/text/span.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { checkArticle } from "../support/check-article.ts";
import { analyseText } from "../support/check-rule.ts";
import { english } from "../support/english.ts";
import { noFacts } from "../support/no-facts.ts";

/** Pieces of news and of everything that is none, to be put together in any order. */
const pieces = [
  "The minister, Ida Jensen, said on Tuesday that 1,200 people were killed in March 2021. ",
  "“We will not go,” he added. ",
  "OSLO, Feb. 17 — ",
  "\n\n",
  "\r\n",
  "Read more\n",
  "isnâ€™t ",
  "“‘\"'",
  "29 February 2023, 25:00 and $1.5bn-$2bn ",
  "according to officials who analysts say ",
  "---\ntitle: x\ndate: 2026-02-30\n---\n",
  "\u{FEFF}\u{D83D}",
  "👩‍👩‍👧‍👦 é ﷽ ",
  "((([[[***___",
  "Norway’s delegation, led by Prime Minister J. P. O’Neill-Smith III, ",
];
const anyArticle = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 12 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(""));

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== "object" || value === null) return;
  if (
    "start" in value &&
    typeof value.start === "number" &&
    "end" in value &&
    typeof value.end === "number"
  ) {
    yield { start: value.start, end: value.end };
  }
  for (const part of Object.values(value)) yield* spansIn(part);
}

function expectInside(spans: Iterable<Span>, { article }: Analysis): void {
  for (const { start, end } of spans) {
    if (!(0 <= start && start <= end && end <= article.text.length)) {
      expect.fail(`[${start}, ${end}) is outside a text of ${article.text.length}`);
    }
  }
}

describe("an article", () => {
  it("of any text at all is read and checked, with every span inside it", () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom("a.txt", "a.md"), (text, name) => {
        const analysis = analyseText(text, { facts: bundledFacts, date: "2026-02-17" }, name);
        const corpus = buildCorpus([analysis], bundledFacts);
        expectInside(spansIn([analysis.mentions, analysis.sentences, analysis.claims]), analysis);
        expectInside(checkArticle(rules, { analysis, corpus, facts: bundledFacts }), analysis);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the words of its mentions and claims as they stand in it", () => {
    const folder = new URL("../../seeds/", import.meta.url);
    for (const name of readdirSync(folder)) {
      const { article, mentions, claims } = analyseText(
        readFileSync(new URL(name, folder), "utf8"),
        {},
        name,
      );
      const damaged = (span: Span): boolean =>
        article.mojibake.some(({ start, end }) => start < span.end && span.start < end);
      for (const part of [...mentions, ...claims]) {
        if (!("text" in part) || damaged(part)) continue;
        expect(article.text.slice(part.start, part.end)).toBe(part.text);
      }
    }
  });

  it("reads the same whatever was read before it", () => {
    const one = "Ida Jensen, the mayor, said on 3 May 2025 that 40 homes had burnt.";
    const before = analyseText(one);
    analyseText("Jensen & Co. said in May that 40 fires burnt. “Mayor,” he said.");
    expect(analyseText(one)).toEqual(before);
  });

  it("reads the same alone and together with others", () => {
    const long = "Storm Ida closed 14 harbours in 2019, officials said. ".repeat(900);
    const texts = [
      "“We won,” she said.",
      "",
      long,
      "Ida Jensen, the mayor, said on 3 May 2025 that 40 homes had burnt.",
    ];
    const sources = texts.map((text, nth) => ({ uri: `file:///${nth}.txt`, text, format: "plain" as const }));
    const tools = { language: english, readParagraphs: english.readAll, facts: noFacts };
    expect([...analyseAll(sources, tools)]).toEqual(sources.map((source) => analyse(source, tools)));
  });
});
