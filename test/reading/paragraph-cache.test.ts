import { describe, expect, it } from "vitest";
import { englishArticle } from "../../server/src/reading/english/article-language.ts";
import { cachedReader } from "../../server/src/reading/paragraph-cache.ts";
import { type Language, NOTHING, type Reading } from "../../server/src/reading/reading.ts";

/** A language that keeps a list of what it was asked to read. */
function listening(): { language: Language; read: string[] } {
  const read: string[] = [];
  const readOne = (paragraph: string): Reading => {
    read.push(paragraph);
    return { ...NOTHING, opinions: [{ start: 0, end: paragraph.length }] };
  };
  const language: Language = {
    article: englishArticle,
    read: readOne,
    readAll: (paragraphs) => paragraphs.map(readOne),
    pronounGender: () => null,
    isOrdinaryWord: () => false,
  };
  return { language, read };
}

describe("the cache of paragraphs", () => {
  it("reads a paragraph once, wherever it stands", () => {
    const { language, read } = listening();
    const reader = cachedReader(language);
    const lines = "The bridge was opened in May.\nThe bridge was closed in June.".split("\n");
    const [first] = reader(lines);
    expect(reader(["What now?", "The bridge was opened in May.", "What now?"])[1]).toBe(first);
    expect(read).toEqual([...lines, "What now?"]);
  });

  it("gives the readings in the order of the paragraphs", () => {
    const reader = cachedReader(listening().language);
    reader(["bb", "dddd"]);
    const readings = reader(["a", "bb", "ccc", "a", "dddd"]);
    expect(readings.map(({ opinions }) => opinions[0]?.end)).toEqual([1, 2, 3, 1, 4]);
    expect(reader([])).toEqual([]);
  });

  it("forgets the paragraphs that were asked for longest ago, by the length of their text", () => {
    const { language, read } = listening();
    const reader = cachedReader(language, 10);
    for (const paragraph of ["aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"]) reader([paragraph]);
    expect(read).toEqual(["aaaa", "bbbb", "cccc", "bbbb"]);
  });

  it("reads what is longer than all that it may remember", () => {
    const { language, read } = listening();
    const reader = cachedReader(language, 10);
    const long = "a".repeat(11);
    expect([...reader([long, "b"]), ...reader([long])].map(({ opinions }) => opinions[0]?.end)).toEqual([
      11, 1, 11,
    ]);
    expect(read).toEqual([long, "b", long]);
  });
});
