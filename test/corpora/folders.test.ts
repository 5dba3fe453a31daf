import { describe, expect, test } from "vitest";
import { agreementOn } from "../../server/src/corpus/agreement/claim-agreement.ts";
import type { Statement } from "../../server/src/corpus/agreement/statement.ts";
import { compare, isOfOneDay, statements } from "../../server/src/corpus/agreement/statements.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { overlaps } from "../../server/src/text/span.ts";
import { checkArticle } from "../support/check-article.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";
import { comparing } from "./comparing.ts";
import { folders } from "./folders.ts";
import { type Expected, unmarkFolder } from "./marked-folder.ts";

describe.each(folders)("$subject", (folder) => {
  const { texts, expected } = unmarkFolder(folder);
  const analyses = Object.entries(texts).map(([name, text]) => analyseText(text, {}, name));
  const corpus = buildCorpus(analyses, noFacts);
  const found = analyses.flatMap((analysis) =>
    checkArticle(comparing, { analysis, corpus, facts: noFacts }).map(({ start, end, code, message }) => ({
      document: analysis.uri.slice("file:///".length),
      start,
      end,
      code,
      message,
    })),
  );
  const answers = (finding: (typeof found)[number], each: Expected): boolean =>
    finding.document === each.document && finding.code === each.code && overlaps(finding, each);

  const statementsOf = (uri: string): Statement[] =>
    (corpus.digest(uri)?.says.statements ?? [])
      .map(({ value }) => value)
      .filter((value) => statements.needsRelation?.(value) === true);

  for (const each of expected)
    test(`${each.document}: ${each.code} on “${each.words}”`, { fails: each.gap }, () => {
      expect(found.some((finding) => answers(finding, each))).toBe(true);
    });

  for (const { document, words, documents, gap } of folder.agreements ?? [])
    test(`${document}: ${documents} agree on “${words}”`, { fails: gap === true }, () => {
      const uri = `file:///${document}`;
      const start = texts[document]?.indexOf(words) ?? -1;
      const said = (corpus.digest(uri)?.says.statements ?? []).filter(({ place }) =>
        overlaps(place, { start, end: start + words.length }),
      );
      const agreeing = said.map((stated) => agreementOn([stated], uri, corpus).agreeing.length);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(Math.max(0, ...agreeing)).toBe(documents);
    });

  test("only articles that are close contradict each other in what needs a relation, in most figures those of one day or of two in a row", () => {
    const unforeseen = analyses.flatMap(({ uri: own }) =>
      analyses.flatMap(({ uri: other }) => {
        const [a, b] = [corpus.profile(own), corpus.profile(other)];
        if (own === other || a === undefined || b === undefined) return [];
        const { close, ofItsDays } = corpus.related(own);
        return statementsOf(own).filter((one) => {
          if ((isOfOneDay(one) ? ofItsDays : close).has(other)) return false;
          return statementsOf(other).some((two) => compare(one, two, a, b) === "disagrees");
        });
      }),
    );
    expect(unforeseen).toEqual([]);
  });

  test("what is compared with related articles alone says nothing to any other", () => {
    const unheard = analyses.flatMap(({ uri: own }) =>
      analyses.flatMap(({ uri: other }) => {
        const [a, b] = [corpus.profile(own), corpus.profile(other)];
        if (own === other || a === undefined || b === undefined || corpus.related(own).all.has(other))
          return [];
        return statementsOf(own).flatMap((one) =>
          statementsOf(other).filter((two) => compare(one, two, a, b) !== "nothing"),
        );
      }),
    );
    expect(unheard).toEqual([]);
  });

  test("says nothing else", () => {
    const extra = found.filter((finding) => !expected.some((each) => answers(finding, each)));
    expect(extra.map(({ document, code, message }) => `${document}: ${code} ${message}`)).toEqual([]);
  });
});
