import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleFormat } from "../../server/src/article/article.ts";
import { parseArticle } from "../../server/src/article/parse-article.ts";
import { repairedText } from "../../server/src/article/repaired-text.ts";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { contains } from "../../server/src/text/span.ts";
import { expectLinear, repeated } from "../support/growth.ts";

const words = fc.constantFrom(
  "Home > News",
  "By Jane Doe",
  "Share this",
  "Storm closes port",
  "The port closed on Friday after a storm that nobody had expected so early in the year.",
  "OSLO (AP) — ",
  "# ",
  "```",
  "---",
  "title: x",
  "- ",
  "> ",
  "[a](b)",
  "![a](b)",
  "**",
  "Photo: Jane Doe",
  "“Yes",
  "â€œ",
  "https://a.b/c",
  "<!--",
  "|",
  "\ud800",
  "\u2028",
  " ",
  "\t",
);
const breaks = fc.constantFrom("\n", "\r\n", "\r", "\n\n", " ", "");
const page = fc.array(fc.tuple(words, breaks), { maxLength: 40 }).map((parts) => parts.flat().join(""));
const anyText = fc.oneof(page, fc.string({ unit: "binary", maxLength: 200 }));
const format = fc.constantFrom<ArticleFormat>("plain", "markdown");

describe("parseArticle on any text", () => {
  it("gives ordered blocks without overlaps that cover all that is not blank", () => {
    fc.assert(
      fc.property(anyText, format, (text, as) => {
        const { blocks, marks } = parseArticle(text, as, englishArticle);
        let from = 0;
        for (const block of blocks) {
          expect(text.slice(from, block.start).trim()).toBe("");
          expect(block.end).toBeGreaterThan(block.start);
          expect(contains(block, block.content)).toBe(true);
          expect(block.content.start).toBeLessThanOrEqual(block.content.end);
          if (block.dateline !== null) {
            expect(contains(block, block.dateline)).toBe(true);
            expect(contains(block.dateline, block.dateline.place)).toBe(true);
            expect(block.dateline.end).toBeLessThanOrEqual(block.content.start);
          }
          from = block.end;
        }
        expect(text.slice(from).trim()).toBe("");
        expect(marks.every((mark, index) => mark.start >= (marks[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("maps every offset of what is read into its block, in order", () => {
    fc.assert(
      fc.property(anyText, format, (text, as) => {
        const article = parseArticle(text, as, englishArticle);
        for (const { content } of article.blocks) {
          const read = repairedText(article, content);
          let last = content.start;
          for (let offset = 0; offset <= read.text.length; offset++) {
            const [end, start] = [read.toOriginal(offset, "end"), read.toOriginal(offset, "start")];
            expect(start).toBeLessThanOrEqual(content.end);
            if (offset > 0) expect(end).toBeGreaterThanOrEqual(last);
            last = start;
          }
        }
      }),
    );
  });

  it.each([
    ["one line of words", "word "],
    ["one line without a blank", "x"],
    ["short lines", "Some Words\n"],
    ["line ends", "\r"],
    ["brackets", "["],
    ["emphasis", "*a_b"],
    ["tags", "<a"],
  ])("takes time in proportion to %s", (_, unit) => {
    for (const as of ["plain", "markdown"] as const) {
      expectLinear((text) => parseArticle(text, as, englishArticle), repeated(unit), 50_000);
    }
  });

  it("takes time in proportion to blanks inside a line", () => {
    const blanks = (length: number) => `a${" ".repeat(length)}b`;
    expectLinear((text) => parseArticle(text, "plain", englishArticle), blanks, 50_000);
  });
});

describe("repairedText", () => {
  it("reads repaired words and gives back the offsets of the damaged ones", () => {
    const text = "Heâ€™s at the cafÃ© now";
    const article = parseArticle(text, "plain", englishArticle);
    const { text: read, toOriginal } = repairedText(article, { start: 0, end: text.length });
    expect(read).toBe("He’s at the café now");
    const original = (word: string) => {
      const start = read.indexOf(word);
      return text.slice(toOriginal(start, "start"), toOriginal(start + word.length, "end"));
    };
    expect(["He’s", "’", "the", "café", "now"].map(original)).toEqual([
      "Heâ€™s",
      "â€™",
      "the",
      "cafÃ©",
      "now",
    ]);
  });

  it("leaves marks outside the words they stand around", () => {
    const text = "The **city** [council](http://x.y/1) met";
    const article = parseArticle(text, "markdown", englishArticle);
    const { text: read, toOriginal } = repairedText(article, { start: 0, end: text.length });
    const start = read.indexOf("council");
    expect(text.slice(toOriginal(start, "start"), toOriginal(start + 7, "end"))).toBe("council");
    expect(text.slice(toOriginal(4, "start"), toOriginal(8, "end"))).toBe("city");
  });
});
