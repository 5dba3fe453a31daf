import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookUpSites, queryFrom } from "../../client/src/look-up/look-up-sites.ts";
import { webAddress } from "../../client/src/text/web-address.ts";
import manifest from "../../package.json" with { type: "json" };

const [defaults] = manifest.contributes.configuration.flatMap(({ properties }) =>
  "secondSource.lookUp" in properties ? [properties["secondSource.lookUp"].default] : [],
);

describe("Where a claim is looked up", () => {
  test("comes with five places, each with the claim's words in its address", () => {
    const sites = lookUpSites(defaults, "The storm damaged “400 roofs”, the mayor said.");
    expect(sites.map(({ name }) => name)).toEqual([
      "Google Fact Check Explorer",
      "Wikipedia",
      "Wikidata",
      "Web search",
      "Wayback Machine",
    ]);
    for (const { url } of sites) {
      expect(url).toContain("The%20storm%20damaged%20400%20roofs%20%2C%20the%20mayor%20said");
    }
  });

  test.each<[string, unknown]>([
    ["what is taken out", { Wikipedia: null }],
    ["another scheme", { Bad: "javascript:alert({query})" }],
    ["a command", { Bad: "command:workbench.action.quit?{query}" }],
    ["a file", { Bad: "file:///etc/passwd?{query}" }],
    ["no query", { Bad: "https://example.org/" }],
    ["the query as the host", { Bad: "https://{query}/" }],
    ["the query within the host", { Bad: "https://{query}.example.org/" }],
    ["no address", { Bad: "look at {query}" }],
    ["no text", { Bad: 7 }],
    ["no list", "https://example.org/{query}"],
    ["nothing", null],
  ])("leaves out %s", (_, templates) => {
    expect(lookUpSites(templates, "a claim")).toEqual([]);
  });

  test("whatever the words are, the address stays at its site and holds one query", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(words, (claim) => {
        const [site] = lookUpSites({ Search: "https://example.org/find?q={query}&from=desk" }, claim);
        const url = new URL(site?.url ?? "");
        expect(url.host).toBe("example.org");
        expect([...url.searchParams.keys()]).toEqual(["q", "from"]);
        expect(url.searchParams.get("q")).toBe(queryFrom(claim));
      }),
    );
  });
});

describe("What is asked for", () => {
  test.each([
    ["“We will rebuild,” she said.", "We will rebuild, she said"],
    ["  two\n\nlines ", "two lines"],
    ["", ""],
    ["word ".repeat(80), `${"word ".repeat(40)}`.trim()],
  ])("%j", (words, query) => {
    expect(queryFrom(words)).toBe(query);
  });

  test("is never longer than a search engine takes, and no half of a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (words) => {
        const query = queryFrom(words);
        expect(query.length).toBeLessThanOrEqual(200);
        expect(() => encodeURIComponent(query)).not.toThrow();
      }),
    );
  });
});

describe("A web address", () => {
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "command:secondSource.openEvidence",
    "vscode://extension/x",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "//example.org",
    "https://",
    "http://[",
    "",
  ])("is not %j", (text) => {
    expect(webAddress(text)).toBeNull();
  });

  test("is shown so that it cannot leave its link", () => {
    expect(webAddress("https://example.org/a>b<c d")).toBe("https://example.org/a%3Eb%3Cc%20d");
  });
});
