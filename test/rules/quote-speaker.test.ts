import { describe, expect, it } from "vitest";
import { nameConflict } from "../../server/src/rules/name-conflict.ts";
import { nameSpelling } from "../../server/src/rules/name-spelling.ts";
import { quoteSpeaker } from "../../server/src/rules/quote-speaker.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { checkRule } from "../support/check-rule.ts";

const WORDS = "“The glacier has lost a third of its ice since my first summer here,”";
const by = (speaker: string): string => `${WORDS} said ${speaker}.`;

const compare = (rule: Rule, text: string, other: string) =>
  checkRule(rule, text, { others: { "other.txt": other } });

describe("quote.speaker", () => {
  it("asks who said what two documents give to two people", () => {
    const [finding] = compare(quoteSpeaker, by("Ana Rojas"), by("guide Juan Soto"));
    expect(finding).toMatchObject({ answer: "Ana Rojas", question: "Who said this?" });
    expect(finding?.message).toBe(
      "These words are Ana Rojas’s here; in another document they are those of Juan Soto.",
    );
    expect(finding?.evidence).toMatchObject([{ uri: "file:///other.txt", answer: "Juan Soto" }]);
  });

  it("asks of relatives where a document names both", () => {
    const both = `${by("Ana Rojas")} Her brother Luis Rojas keeps bees.`;
    expect(compare(quoteSpeaker, both, by("Luis Rojas"))).toHaveLength(1);
    expect(compare(nameConflict, both, by("Luis Rojas"))).toEqual([]);
  });

  it.each([
    ["one person", by("Ana Rojas"), by("the geologist Ana Rojas")],
    ["a family name alone", by("Ana Rojas"), `Ana Rojas came. ${by("Rojas")}`],
    ["a short form", by("Kate Moran"), by("Katherine Moran")],
    ["a pronoun", by("Ana Rojas"), `Juan Soto walked ahead. ${WORDS} he said.`],
    ["a body", by("Ana Rojas"), by("the park authority")],
    ["two speakers together", by("Ana Rojas"), by("Juan Soto and Pia Lind")],
    ["who only quotes", by("Ana Rojas"), `Pia Lind quoted her as saying: ${WORDS.replace(",”", ".”")}`],
    ["both, in the other document", by("Ana Rojas"), `${by("Ana Rojas")} ${by("Juan Soto")}`],
    ["few words", "“It is over,” said Ana Rojas.", "“It is over,” said Juan Soto."],
    ["other words", by("Ana Rojas"), "“I came here by boat with my two sons that year,” said Juan Soto."],
  ])("is silent on %s", (_, text, other) => {
    expect(compare(quoteSpeaker, text, other)).toEqual([]);
    expect(compare(quoteSpeaker, other, text)).toEqual([]);
  });
});

describe("two names with the same words to say", () => {
  it.each([
    ["Tobias Lindquist", "Tobias Linquist"],
    ["Wilhelm Strasser", "Wilhem Strassner"],
    ["Salim Abdulkarim", "Salim Abdul Karim"],
    ["Nadir Mashnouk", "Nader Machnuq"],
  ])("are one name misspelled: %s, %s", (one, other) => {
    const findings = compare(nameSpelling, by(one), by(other));
    expect(findings[0]?.message).toContain(`“${one}” is also spelled “${other}”`);
    expect(compare(quoteSpeaker, by(one), by(other))).toEqual([]);
    expect(compare(nameConflict, by(one), by(other))).toEqual([]);
  });

  it("are two names of one person where they have a word in common", () => {
    const [finding] = compare(nameConflict, by("Tobias Lindquist"), by("Tobias Berg"));
    expect(finding?.message).toBe("Tobias Lindquist says here what Tobias Berg says in another document.");
    expect(compare(quoteSpeaker, by("Tobias Lindquist"), by("Tobias Berg"))).toEqual([]);
  });

  it.each([
    ["Dave Moran", "David Moran"],
    ["Tobias Lindquist", "T. Lindquist"],
    ["Tobias Lindquist", "Tobias Erik Lindquist"],
    ["Zoë Lindquist", "Zoe Lindquist"],
  ])("are one name: %s, %s", (one, other) => {
    for (const rule of [nameSpelling, nameConflict, quoteSpeaker])
      expect(compare(rule, by(one), by(other))).toEqual([]);
  });
});
