import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectLinear, repeated } from "../support/growth.ts";
import { type Token, tokensOf } from "./tokens.ts";

const string = "string.quoted.double";
const open = "punctuation.definition.string.begin";
const close = "punctuation.definition.string.end";
const number = "constant.numeric";
const date = "constant.numeric.date";
const place = "entity.name.section.place";
const separator = "punctuation.separator.dateline";
const verb = "keyword.other.reporting";

/** Lines are tokenised as the second of a text, so that none is the headline. */
function inBody(line: string): Token[] {
  return tokensOf(`\n${line}`);
}

describe("the article grammar", () => {
  it.each<[string, Token[]]>([
    [
      "She said “we won” on Monday.",
      [
        ["said", verb],
        ["“", open],
        ["we won", string],
        ["”", close],
        ["Monday", date],
      ],
    ],
    [
      'It was "over" then.',
      [
        ['"', open],
        ["over", string],
        ['"', close],
      ],
    ],
    [
      "A ‘new’ plan",
      [
        ["‘", open],
        ["new", "string.quoted.single"],
        ["’", close],
      ],
    ],
    [
      "The 'new' plan",
      [
        ["'", open],
        ["new", "string.quoted.single"],
        ["'", close],
      ],
    ],
    [
      "'We don't know', he said",
      [
        ["'", open],
        ["We don't know", "string.quoted.single"],
        ["'", close],
        ["said", verb],
      ],
    ],
    [
      "„Ja“ und «oui»",
      [
        ["„", open],
        ["Ja", string],
        ["“", close],
        ["«", open],
        ["oui", string],
        ["»", close],
      ],
    ],
    [
      "“An unclosed one",
      [
        ["“", open],
        ["An unclosed one", string],
      ],
    ],
  ])("quotations: %s", (line, tokens) => {
    expect(inBody(line)).toEqual(tokens);
  });

  it.each<[string, Token[]]>([
    ['a 6" pipe', [["6", number]]],
    [
      "the '90s and the ‘90s",
      [
        ["90", number],
        ["90", number],
      ],
    ],
  ])("no quotation: %s", (line, tokens) => {
    expect(inBody(line)).toEqual(tokens);
  });

  it("ends an unclosed quotation with its line", () => {
    expect(inBody("“Open\nnot a quotation")).toEqual([
      ["“", open],
      ["Open", string],
    ]);
  });

  it.each<[string, Token[]]>([
    ["more than 150 boats", [["150", number]]],
    [
      "cost €2.5 million",
      [
        ["€", "keyword.other.unit.currency"],
        ["2.5", number],
        [" million", "keyword.other.unit.scale"],
      ],
    ],
    [
      "cost $12bn",
      [
        ["$", "keyword.other.unit.currency"],
        ["12", number],
        ["bn", "keyword.other.unit.scale"],
      ],
    ],
    [
      "rose 3.4% again",
      [
        ["3.4", number],
        ["%", "keyword.other.unit"],
      ],
    ],
    [
      "rose 12 per cent",
      [
        ["12 ", number],
        ["per cent", "keyword.other.unit"],
      ],
    ],
    [
      "ran 42 km home",
      [
        ["42 ", number],
        ["km", "keyword.other.unit"],
      ],
    ],
    ["1,250,000 votes", [["1,250,000", number]]],
    ["twenty-one ships", [["twenty-one", number]]],
    [
      "two million votes",
      [
        ["two", number],
        [" million", "keyword.other.unit.scale"],
      ],
    ],
    ["hundreds of thousands of votes", [["hundreds of thousands", number]]],
  ])("figures: %s", (line, tokens) => {
    expect(inBody(line)).toEqual(tokens);
  });

  it.each<[string, Token[]]>([
    ["on 17 February 2026 at noon", [["17 February 2026", date]]],
    ["on February 17, 2026", [["February 17, 2026", date]]],
    ["on Tuesday, 3 March", [["Tuesday, 3 March", date]]],
    ["in February 2022", [["February 2022", date]]],
    [
      "in 1998 and 2024-05-06",
      [
        ["1998", date],
        ["2024-05-06", date],
      ],
    ],
    ["until Friday", [["Friday", date]]],
  ])("dates: %s", (line, tokens) => {
    expect(inBody(line)).toEqual(tokens);
  });

  it.each<[string, Token[]]>([
    [
      "OSLO: Ministers met",
      [
        ["OSLO", place],
        [": ", separator],
      ],
    ],
    [
      "KUALA LUMPUR, Feb. 17 — Ministers met",
      [
        ["KUALA LUMPUR", place],
        [", ", "meta.dateline"],
        ["Feb. 17", date],
        [" — ", separator],
      ],
    ],
    [
      "OSLO (AP) — Ministers met",
      [
        ["OSLO", place],
        [" (AP)", "support.other.agency"],
        [" — ", separator],
      ],
    ],
    [
      "Oslo, Norway – Ministers met",
      [
        ["Oslo, Norway", place],
        [" – ", separator],
      ],
    ],
  ])("datelines: %s", (line, tokens) => {
    expect(inBody(line)).toEqual(tokens);
  });

  it.each(["said", "told", "confirmed", "according to", "accused"])("reporting verb: %s", (word) => {
    expect(inBody(`the mayor ${word} them`)).toEqual([[word, verb]]);
  });

  it.each([
    "Leave a Reply",
    "Also read",
    "Ads by BrightBox",
    "Share this article",
    "Advertisement",
    "© 2025 Valley Post",
    "More news",
  ])("furniture: %s", (line) => {
    expect(inBody(line)).toEqual([[line, "comment.line.furniture"]]);
  });

  it("takes the first line for the headline", () => {
    expect(tokensOf("Council approves tram line\nCouncil approves tram line")).toEqual([
      ["Council approves tram line", "entity.name.section"],
    ]);
  });

  it("takes a first line that is a paragraph for none", () => {
    const text = `OSLO: Ministers met for a second time. ${"They went on. ".repeat(20)}`;
    expect(tokensOf(text)).toEqual([
      ["OSLO", place],
      [": ", separator],
    ]);
  });

  it("marks headings and front matter", () => {
    expect(tokensOf("---\ntitle: Tram\n---\n## Plans")).toEqual([
      ["---", "punctuation.definition.front-matter.begin"],
      ["title", "entity.name.tag"],
      [":", "punctuation.separator.key-value"],
      [" ", "meta.front-matter"],
      ["Tram", "string.unquoted"],
      ["---", "punctuation.definition.front-matter.end"],
      ["##", "punctuation.definition.heading"],
      [" ", "markup.heading"],
      ["Plans", "entity.name.section"],
    ]);
  });

  it.each([
    "It’s the mayor’s plan, and the councillors’ wish.",
    "It's the mayor's plan, and the councillors' wish.",
    "rock 'n' roll, give 'em hell",
    "She may march in August company, one by one.",
    "the state reports and claims of the notes",
    "The share of comments fell as more news came in from the coast.",
    "A B2B firm on the A40 near Area51x",
    "UPDATE: the road is closed",
    "NATO, the alliance, met",
  ])("stays plain: %s", (line) => {
    expect(inBody(line)).toEqual([]);
  });

  it.each([
    ["words", "word "],
    ["digits", "1"],
    ["commas and digits", "1,"],
    ["opening marks", "‘"],
    ["straight marks", "'a "],
    ["capitals", "A "],
    ["letters", "a"],
  ])("takes time in proportion to a very long line of %s", (_, unit) => {
    expectLinear(inBody, repeated(unit), 5_000);
  });

  it("finishes on any text and covers it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aA1 .,-—“”‘’\"'«»:()#€%\n"), maxLength: 120 }),
        (text) => {
          const covered = tokensOf(text)
            .map(([words]) => words)
            .join("");
          expect(covered.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
