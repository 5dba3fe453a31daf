import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { checkArticle } from "../support/check-article.ts";
import { analyseText } from "../support/check-rule.ts";

const folder = new URL("../../seeds/", import.meta.url);
const articles = readdirSync(folder).map((name) =>
  analyseText(readFileSync(new URL(name, folder), "utf8"), { facts: bundledFacts }, name),
);
const corpus = buildCorpus(articles, bundledFacts);

/** What the date rules find in the seed article that begins with `number`, as “code: words”. */
function foundIn(number: string): string[] {
  return articles
    .filter(({ uri }) => uri.startsWith(`file:///${number}`))
    .flatMap((analysis) =>
      checkArticle(
        rules.filter(({ code }) => code.startsWith("date.")),
        { analysis, corpus, facts: bundledFacts },
      ).map(({ code, start, end }) => `${code}: ${analysis.article.text.slice(start, end)}`),
    );
}

test("the invasion's year is held against the fact and against its own paragraph", () => {
  expect(foundIn("003")).toEqual([
    "date.unresolved: Wednesday",
    "date.anachronism: February 2012",
    "date.order: February 2012",
  ]);
});

test("a date worked out from the anniversary shows that “last year” is wrong", () => {
  expect(articles.find(({ uri }) => uri.includes("/004"))?.date?.value).toBe("2026-02-17");
  expect(foundIn("004")).toEqual(["date.anachronism: last year"]);
});

test.each(["000", "001", "002"])("%s has only dates that nothing places", (number) => {
  const found = foundIn(number);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((finding) => !finding.startsWith("date.unresolved"))).toEqual([]);
});
