import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { quoteAltered } from "../../server/src/rules/quote-altered.ts";
import { markdown, plain } from "../../server/src/service/prose.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { noFacts } from "../support/no-facts.ts";
import { deskOver, type TestDesk, wordRule } from "./support.ts";

/** The text of a hover, without Markdown's escapes. */
function hover({ service, uri, at }: TestDesk, path: string, words: string): string {
  const shown = service.hover(uri(path), at(path, words), markdown);
  return shown === null ? "" : (shown.contents as MarkupContent).value.replaceAll("\\", "");
}

const files = {
  "match.txt": `Record crowd at the derby

By Jo Miles
12 April 2025

The police said that more than 52,000 people watched the derby on Sunday.

“Nobody has ever seen so many people in this old ground,” said Maria Lindqvist, the club’s director.

The storm killed four people.
`,
  "paper.txt": `Derby breaks record

12 April 2025

Maria Lindqvist was delighted. “Nobody has ever seen so many people in this old ground,” she said.
`,
};

describe("A hover tells", () => {
  test("what a figure means and who vouches for it", async () => {
    const desk = await deskOver(files);
    const text = hover(desk, "match.txt", "52,000");
    expect(text).toContain("52,000");
    expect(text).toContain("people");
    expect(text).toMatch(/Carried by \*\*[^*]*police/i);
    expect(hover(desk, "match.txt", "four people")).toContain("Nobody vouches for it here.");
  });

  test("how another document words a quotation, struck out and in bold, with its marks harmless", async () => {
    const desk = await deskOver(
      {
        "a.txt": "“We came to be heard, not to be *stared at* by ministers,” said Piotr Zawada.",
        "b.txt": "“We came to be heard, not to be praised by ministers,” said Piotr Zawada.",
      },
      { rules: [quoteAltered] },
    );
    const words = (prose: typeof markdown): string => {
      const shown = desk.service.hover(desk.uri("a.txt"), desk.at("a.txt", "heard"), prose);
      return shown === null ? "" : (shown.contents as MarkupContent).value;
    };
    expect(words(markdown)).toContain("not to be ~~\\*stared at\\*~~ **praised** by ministers");
    expect(words(plain)).toContain("not to be [*stared at*] praised by ministers");
    expect(words(markdown).split(desk.uri("b.txt")), "the other passage is shown once").toHaveLength(2);
  });

  test("what a date resolves to, and from what", async () => {
    const desk = await deskOver(files);
    expect(hover(desk, "match.txt", "Sunday")).toMatch(/Date: \*\*2025-04-\d\d\*\*, a Sunday/);
    expect(hover(desk, "match.txt", "Sunday")).toContain("The article is from 2025-04-12");
  });

  test("who a person is and which other documents name them", async () => {
    const facts = {
      ...noFacts,
      personNamed: () => ({
        fact: {
          id: "p",
          names: ["Maria Lindqvist", "Maria Lindquist"],
          born: null,
          died: null,
          source: "https://example.org/ml",
          retrieved: "2026-01-01",
        },
        pack: packFrom("id: test\ntitle: Test\ncomplete-until: 2026-01-01\n"),
      }),
    };
    const desk = await deskOver(files, { facts });
    const text = hover(desk, "match.txt", "Lindqvist");
    expect(text).toContain("**Maria Lindqvist**");
    expect(text).toContain("Also known as: Maria Lindquist");
    expect(text).toContain(`[paper.txt](<${desk.uri("paper.txt")}#L5>)`);
  });

  test("who speaks and where the same words stand elsewhere", async () => {
    const desk = await deskOver(files);
    const text = hover(desk, "match.txt", "Nobody has");
    expect(text).toMatch(/Said by \*\*[^*]*Lindqvist/);
    expect(text).toContain("**1 other document agrees**");
    expect(text).toContain(
      `The same: “Nobody has ever seen so many people in this old ground”, [paper.txt](<${desk.uri("paper.txt")}#L5>)`,
    );
  });

  test("how many documents agree on how something came out", async () => {
    const shared = "TAMPERE, Finland — Ida Holm and Otto Brandt were in Tampere, Finland. ";
    const desk = await deskOver({
      "a.txt": `May 14, 2024\n\n${shared}Councillors voted 12 to 9 to approve the tram line on Monday.\n`,
      "b.txt": `May 14, 2024\n\n${shared}On Monday the council backed the tram line.\n`,
      "c.txt": `May 14, 2024\n\n${shared}The council rejected the tram line on Monday.\n`,
    });
    for (const words of ["tram line", "12 to 9"]) {
      const text = hover(desk, "a.txt", words);
      expect(text).toContain("**1 other document agrees, 1 disagrees**");
      expect(text).toContain("The same: “council backed the tram line”");
    }
    const claims = desk.service.claims(desk.uri("a.txt"));
    expect(claims.find(({ kind }) => kind === "event")?.agreement).toMatchObject({ agree: 1, disagree: 1 });
  });

  test("a finding's evidence, in documents and in facts", async () => {
    const evidence = [
      { fact: "test/derby", source: "https://example.org/derby", message: "The derby was on 13 April." },
      { uri: "file:///folder/paper.txt", start: 0, end: 5, text: "Derby", message: "Here, too." },
      {
        uri: "file:///folder/paper.txt",
        start: 0,
        end: 5,
        text: "“Derby,”",
        message: "Called “Derby” here.",
      },
    ];
    const desk = await deskOver(files, { rules: [wordRule("test.derby", "derby on Sunday", { evidence })] });
    const text = hover(desk, "match.txt", "derby on Sunday");
    expect(text).toContain(
      "The derby was on 13 April. [https://example.org/derby](<https://example.org/derby>)",
    );
    expect(text).toContain(`Here, too. — “Derby”, [paper.txt](<${desk.uri("paper.txt")}#L1>)`);
    expect(text).toContain(`Called “Derby” here. — [paper.txt](<${desk.uri("paper.txt")}#L1>)`);
  });

  test("the notes at the place", async () => {
    const desk = await deskOver(files);
    await desk.service.noteDesk.add({
      uri: desk.uri("match.txt"),
      range: desk.find("match.txt", "killed four people"),
      status: "needs-source",
      comment: "Ask the club.",
      reason: null,
      answers: null,
      creator: "Ada",
    });
    expect(hover(desk, "match.txt", "killed four")).toContain(
      "**Needs source** (Ada, 2026-03-01)  \nAsk the club.",
    );
  });

  test("nothing where nothing is known", async () => {
    const desk = await deskOver({ "a.txt": "Plain words stand here.\n" });
    expect(hover(desk, "a.txt", "words")).toBe("");
    expect(desk.service.hover("file:///folder/none.txt", { line: 0, character: 0 }, markdown)).toBeNull();
  });
});

describe("Text of an article does nothing in a hover", () => {
  test.each([
    ["<img src=x onerror=alert(1)>"],
    ["[click](command:workbench.action.quit)"],
    ["![x](https://evil.example/x.png)"],
    ["https://evil.example www.evil.example a@evil.example"],
    ["$(alert) `code` *strong* ~~gone~~ | a | b |"],
    ["&lt;b&gt; line one\n\n# Heading\n- item"],
  ])("%j", (hostile) => {
    const shown = markdown.text(hostile);
    expect(shown.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[!-/:-@[-`{-~\n]/);
    expect(plain.text(hostile)).not.toContain("\n");
  });

  test("whatever it is, nor does an address that is none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (words, target) => {
        expect(markdown.text(words).replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/[!-/:-@[-`{-~\r\n]/);
        expect(markdown.link(words, target)).not.toContain("](");
      }),
    );
    expect(markdown.link("x", "command:workbench.action.quit")).toBe("x");
    expect(markdown.link("x", "https://example.org/a>b")).toBe("x");
  });
});
