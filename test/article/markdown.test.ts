import { describe, expect, it } from "vitest";
import { parseArticle } from "../../server/src/article/parse-article.ts";
import { repairedText } from "../../server/src/article/repaired-text.ts";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { sliceOf } from "../../server/src/text/span.ts";

function read(text: string) {
  const article = parseArticle(text, "markdown", englishArticle);
  return article.blocks.map((block) => [block.kind, repairedText(article, block.content).text]);
}

const prose = "The museum reopened on Friday after three years of repairs that cost 12 million euros.";

describe("Markdown", () => {
  it("knows headings, lists, quotations, code, images and HTML", () => {
    const text = [
      "# Museum reopens #",
      "",
      "![The new hall](hall.jpg)",
      "",
      prose,
      "",
      "## What it shows",
      "",
      "- 300 paintings",
      "- 40 statues",
      "",
      "> A hall of light",
      "",
      "```",
      "const visitors = 2012;",
      "```",
      "<div class='ad'></div>",
      "",
      "Opening hours",
      "-------------",
      "",
      prose,
    ].join("\n");
    expect(read(text)).toEqual([
      ["headline", "Museum reopens"],
      ["caption", "The new hall"],
      ["paragraph", prose],
      ["subheading", "What it shows"],
      ["paragraph", "300 paintings"],
      ["paragraph", "40 statues"],
      ["paragraph", "A hall of light"],
      ["furniture", ""],
      ["furniture", ""],
      ["subheading", "Opening hours"],
      ["paragraph", prose],
    ]);
  });

  it("joins soft line breaks", () => {
    expect(
      read("# Title\n\nThe museum reopened\non Friday after three years\nof repairs, the city said."),
    ).toEqual([
      ["headline", "Title"],
      ["paragraph", "The museum reopened\non Friday after three years\nof repairs, the city said."],
    ]);
  });

  it.each([
    ["**More than 300** paintings", "More than 300 paintings"],
    [
      'The [annual report](https://example.org/2019/04/01/report_77.pdf "2019") says',
      "The annual report says",
    ],
    ["The [report][1] and `code`", "The report and code"],
    ["It cost 5 * 3 * 2 francs", "It cost 5 * 3 * 2 francs"],
    ["A snake_case_word and _one_ more", "A snake_case_word and one more"],
    ["See <https://example.org/1999>.", "See ."],
    ["See https://example.org/1999/12 now", "See  now"],
    ["Proved\\* again[^2]", "Proved* again"],
    ["An ![icon](i.png) in line<br>and on", "An icon in lineand on"],
  ])("%j is read as %j", (marked, words) => {
    const article = parseArticle(marked, "markdown", englishArticle);
    const block = article.blocks[0];
    expect(block && repairedText(article, block.content).text).toBe(words);
  });

  it("takes nothing marked up for something left over", () => {
    const { blocks } = parseArticle("![A hall](a.jpg)\n\n---\n\n```\nx\n```", "markdown", englishArticle);
    expect(blocks.map(({ markedUp }) => markedUp)).toEqual([true, true, true]);
  });
});

describe("front matter", () => {
  it.each([
    ["---\ntitle: Museum reopens\ndate: 2019-04-01\n---\n", "Museum reopens", "2019-04-01"],
    [
      "---\r\ntitle: \"Museum: reopened\"\r\ndate: '2019-04-01T08:00:00Z' # early\r\n---\r\n",
      "Museum: reopened",
      null,
    ],
    ["---\ntitle: [broken\n  : yaml: {\ndate: 1 April 2019\n---\n", "[broken", "1 April 2019"],
    ['+++\ntitle = "Museum reopens"\ndate = 2019-04-01\n+++\n', "Museum reopens", "2019-04-01"],
  ])("%j", (text, title, date) => {
    const { frontMatter, blocks } = parseArticle(text + prose, "markdown", englishArticle);
    expect(frontMatter?.title).toBe(title);
    if (date !== null) expect(frontMatter?.date).toBe(date);
    expect(blocks.map(({ kind }) => kind)).toEqual(["front-matter", "paragraph"]);
  });

  it.each(["---\nNo key here\n---\n", "---\ntitle: never closed\n\n", "text\n---\ntitle: x\n---\n"])(
    "%j is none",
    (text) => {
      expect(parseArticle(text + prose, "markdown", englishArticle).frontMatter).toBeNull();
    },
  );

  it("is not read, and offsets stay the file's", () => {
    const text = `---\ntitle: Museum\n---\n# Museum\n\n${prose}`;
    const { blocks } = parseArticle(text, "markdown", englishArticle);
    expect(blocks.map((block) => sliceOf(text, block.content))).toEqual(["", "Museum", prose]);
  });
});
