import { describe, expect, it } from "vitest";
import { articleSources } from "../../server/src/corpus/article-sources.ts";
import { analyseText } from "../support/check-rule.ts";

/** Each source of an article below its headline: its name or key, its class, and the words that it vouches for. */
function sourcesIn(text: string): Record<string, string> {
  const full = `News of the week\n\n${text}`;
  return Object.fromEntries(
    articleSources(analyseText(full)).map(({ value: { key, name, class: type }, place: { words } }) => [
      name === "" ? key : name,
      `${type}: ${words.map(({ start, end }) => full.slice(start, end)).join(" | ")}`,
    ]),
  );
}

describe("the sources of an article", () => {
  it("are one by all names and pronouns", () => {
    expect(
      sourcesIn(
        "Coach Ivan Zubrow said the club lost 14 players. He added that the season was over.\n\nZubrow told fans that 300 tickets were left.",
      ),
    ).toMatchObject({
      "Ivan Zubrow": expect.stringMatching(/^named: .*14 players.*season was over.*300 tickets/),
    });
  });

  it("are what “they” and “the officials” take up", () => {
    expect(Object.keys(sourcesIn("Port officials said it was late. They added that nobody came."))).toEqual([
      "Port officials",
    ]);
  });

  it("are one where a pronoun could be anybody's", () => {
    const found = sourcesIn(
      "Ida Holm met Ruth Cole. She said that 40 trees had to go.\n\nIda Holm met Ruth Cole again. She said that 50 had been planted.",
    );
    expect(found["unclear"]).toMatch(/^vague: .*40 trees.*50/);
    expect(Object.keys(found)).not.toContain("She");
  });

  it("are a person with an office of several words, and nobody's owner", () => {
    const names = Object.keys(
      sourcesIn(
        "Secretary of State Ida Jensen said the bridge was safe.\n\nJensen’s aides said the tunnel was not.",
      ),
    );
    expect(names).toContain("Ida Jensen");
    expect(names.some((name) => /aides/.test(name))).toBe(true);
  });

  it("tell unnamed and vague ones apart, and what is seen by nobody in particular", () => {
    const found = sourcesIn(
      "Analysts say prices will fall. A source close to the talks said 40 ships were waiting. The strike is seen as a test of the union.",
    );
    expect(found["Analysts"]).toMatch(/^vague/);
    expect(found["A source close to the talks"]).toMatch(/^anonymous: .*40 ships/);
    expect(found["nobody"]).toMatch(/^vague/);
  });

  it("leave what nobody vouches for under a key of its own", () => {
    expect(sourcesIn("The flood killed 12 people on Monday.")).toEqual({
      none: expect.stringMatching(/^none: .*12 people/),
    });
  });

  it("keep who is only described to their own article", () => {
    const key = (uri: string) =>
      articleSources(analyseText("The company said that 40 people lost their jobs.", {}, uri))[0]?.value.key;
    expect(key("a.txt")).not.toBe(key("b.txt"));
  });

  it("are plain data", () => {
    const sources = articleSources(analyseText("Mayor Ruth Cole said 30 shops closed. She blamed rents."));
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
  });

  it("are none in a text that says nothing", () => expect(sourcesIn("")).toEqual({}));
});
