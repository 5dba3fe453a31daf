import { describe, expect, it } from "vitest";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { cachedReader } from "../../server/src/reading/paragraph-cache.ts";
import type { Language, Reading } from "../../server/src/reading/reading.ts";

/** A language that keeps a list of what it was asked to read. */
function listening(): { language: Language; read: string[] } {
  const read: string[] = [];
  const language: Language = {
    article: englishArticle,
    read(paragraph): Reading {
      read.push(paragraph);
      return { sentences: [], mentions: [], opinions: [{ start: 0, end: paragraph.length }] };
    },
    isPersonPronoun: () => false,
    isOrdinaryWord: () => false,
  };
  return { language, read };
}

describe("the cache of paragraphs", () => {
  it("reads a paragraph once", () => {
    const { language, read } = listening();
    const reader = cachedReader(language);
    const article = "The bridge was opened in May.\nThe bridge was closed in June.";
    const [first = "", second = ""] = article.split("\n");
    const reading = reader(first);
    reader(second);
    expect(reader("The bridge was opened in May.")).toBe(reading);
    expect(read).toEqual([first, second]);
  });

  it("forgets the paragraphs that were asked for longest ago, by the length of their text", () => {
    const { language, read } = listening();
    const reader = cachedReader(language, 10);
    for (const paragraph of ["aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"]) reader(paragraph);
    expect(read).toEqual(["aaaa", "bbbb", "cccc", "bbbb"]);
  });

  it("reads what is longer than all that it may remember", () => {
    const { language, read } = listening();
    const reader = cachedReader(language, 10);
    const long = "a".repeat(11);
    expect([reader(long), reader(long)].map(({ opinions }) => opinions[0]?.end)).toEqual([11, 11]);
    expect(read).toHaveLength(2);
  });
});
