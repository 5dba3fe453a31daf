import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basisOf, changeSince, folded, isAkin, subjectOf } from "../../server/src/dismissals/basis.ts";
import { findingKey } from "../../server/src/dismissals/dismissal.ts";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import type { FactPack } from "../../server/src/facts/fact.ts";
import { parsePack } from "../../server/src/facts/parse-pack.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { noFacts } from "../support/no-facts.ts";

type Case = Partial<Finding> & { readonly on?: string };

function finding({ on = "150 boats", ...more }: Case = {}): Finding {
  return {
    code: "figure.arithmetic",
    start: 10,
    end: 10 + on.length,
    message: "The parts do not add up.",
    evidence: [passage("a.txt", "90 trawlers"), passage("a.txt", "50 ferries")],
    suggestions: [],
    ...more,
  };
}

function passage(uri: string, text: string, answer?: string) {
  const place = { uri: `file:///folder/${uri}`, start: 5, end: 5 + text.length, text, message: "Compared." };
  return answer === undefined ? place : { ...place, answer };
}

function change(then: Case, now: Case, facts = [noFacts, noFacts]): string | null {
  const [before = noFacts, after = noFacts] = facts;
  const was = basisOf(finding(then), then.on ?? "150 boats", before);
  return changeSince(was, basisOf(finding(now), now.on ?? "150 boats", after), finding(now));
}

const asked = { code: "figure.conflict", question: "How many boats sank?", answer: "150", on: "150 boats" };
const sides = (...answers: string[]) =>
  answers.map((each, at) => passage(`${at}.txt`, `${each} boats`, each));

describe("What a dismissal rested on has not changed", () => {
  test.each<[string, Case, Case]>([
    ["everything as it was", {}, {}],
    ["the words moved", {}, { start: 900, end: 909 }],
    [
      "the evidence moved, also to another file",
      {},
      { evidence: [passage("b.txt", "50 ferries"), passage("c.txt", "90 trawlers")] },
    ],
    [
      "the same evidence stands once more",
      {},
      { evidence: [...finding().evidence, passage("d.txt", "50 ferries")] },
    ],
    ["the message is worded otherwise", {}, { message: "These numbers give 140." }],
    ["the suggestions are others", {}, { suggestions: ["140 boats"] }],
    ["case, white space and quotation marks", { on: "“150  Boats”" }, { on: '"150 boats"' }],
    [
      "one side of a question fell away",
      { ...asked, evidence: sides("120", "90") },
      { ...asked, evidence: sides("90") },
    ],
    [
      "one more document says what was known",
      { ...asked, evidence: sides("120") },
      { ...asked, evidence: sides("120", "120") },
    ],
    [
      "another side of the same question",
      { ...asked, evidence: sides("120") },
      { ...asked, answer: "120", on: "120 vessels", evidence: sides("150") },
    ],
    [
      "an answer in other words",
      { ...asked, same: "150 150", evidence: sides("120") },
      { ...asked, answer: "150 small boats", same: "150 150", evidence: sides("120") },
    ],
    [
      "another document's answer in other words",
      { ...asked, evidence: [{ ...passage("a.txt", "120 boats", "120 boats"), same: "120 120" }] },
      { ...asked, evidence: [{ ...passage("a.txt", "120 vessels", "120 vessels"), same: "120 120" }] },
    ],
    [
      "a spelling stands elsewhere, too",
      {
        respelling: { of: "name", from: "Kiev", to: "Kyiv" },
        evidence: [passage("a.txt", "Kyiv")],
        on: "Kiev",
      },
      {
        respelling: { of: "name", from: "Kiev", to: "Kyiv" },
        evidence: [passage("b.txt", "in Kyiv")],
        on: "Kiev",
      },
    ],
  ])("%s", (_, then, now) => {
    expect(change(then, now)).toBeNull();
  });
});

describe("What a dismissal rested on has changed", () => {
  test.each<[string, Case, Case, string]>([
    ["the words", {}, { on: "160 boats" }, "the words are now “160 boats”"],
    [
      "a number that was compared",
      {},
      { evidence: [passage("a.txt", "90 trawlers"), passage("a.txt", "55 ferries")] },
      "“50 ferries” has become “55 ferries”",
    ],
    ["a part was taken out", {}, { evidence: [passage("a.txt", "90 trawlers")] }, "“50 ferries” is gone"],
    [
      "another document gives a number that was not known",
      { ...asked, evidence: sides("120") },
      { ...asked, evidence: sides("120", "200") },
      "“200” is new",
    ],
    [
      "this document's own answer",
      { ...asked, evidence: sides("120") },
      { ...asked, answer: "170", on: "170 boats", evidence: sides("120") },
      "“170” is new",
    ],
  ])("%s", (_, then, now, why) => {
    expect(change(then, now)).toBe(why);
  });
});

function factsSaying(end: string, more = ""): ReturnType<typeof createFacts> {
  const text = `id: town
title: The town
covers: The town
complete-until: 2026-01-01
retrieved: 2026-01-01
people: []
terms:
  - id: jensen
    person: Ida Jensen
    office: mayor
    of: Harbourtown
    start: 2015-01-01
    end: ${end}
    source: https://example.org/${more}
`;
  const { pack } = parsePack(text, "file:///town.yaml") as { pack: FactPack | null };
  if (pack === null) throw new Error("The pack is broken.");
  return createFacts([pack]);
}

describe("A dismissal and a finding", () => {
  const akin = (then: Case, now: Case, isSameQuestion: boolean): boolean => {
    const [was, is] = [then, now].map((each) => basisOf(finding(each), each.on ?? "150 boats", noFacts));
    return was !== undefined && is !== undefined && isAkin(was, is, finding(now), isSameQuestion);
  };

  test.each<[string, Case, boolean, boolean]>([
    ["one answer in common", { ...asked, evidence: sides("90") }, true, true],
    ["one answer in common, asked in other words", { ...asked, evidence: sides("90") }, false, false],
    ["both answers, asked in other words", { ...asked, evidence: sides("120") }, false, true],
    ["no answer in common", { ...asked, answer: "7", on: "7 boats", evidence: sides("8") }, true, false],
  ])("are about one thing by what they share: %s", (_, now, isSameQuestion, expected) => {
    expect(akin({ ...asked, evidence: sides("120") }, now, isSameQuestion)).toBe(expected);
  });
});

describe("Facts", () => {
  const known = { evidence: [{ fact: "town/jensen", source: "https://example.org", message: "In office." }] };

  test("one that says something else brings the finding back", () => {
    expect(change(known, known, [factsSaying("2020-01-01"), factsSaying("2021-01-01")])).toBe(
      "the fact “town/jensen” says something else",
    );
  });

  test("one that is only from elsewhere does not", () => {
    expect(change(known, known, [factsSaying("2020-01-01"), factsSaying("2020-01-01", "page")])).toBeNull();
  });

  test("one that was not there before, or is there no more, does", () => {
    expect(change({ evidence: [] }, known)).toBe("the fact “town/jensen” is new");
    expect(change(known, { evidence: [] })).toBe("the fact “town/jensen” is gone");
  });
});

describe("What a dismissal for an article or a folder is about", () => {
  test.each<[string, Case, string]>([
    ["words", { on: "Analysts  say", evidence: [] }, "Analysts say"],
    ["a question", asked, "How many boats sank?"],
    ["a pair", { on: "Kiev", respelling: { of: "name", from: "Kiev", to: "Kyiv" } }, "Kiev → Kyiv"],
  ])("%s", (_, given, subject) => {
    expect(subjectOf(finding(given), given.on ?? "150 boats")).toBe(subject);
  });

  test("never two rules at once, nor other words", () => {
    const key = (code: string, words: string) => findingKey(finding({ code }), words);
    expect(key("source.vague", "analysts say")).toBe(key("source.vague", "Analysts say"));
    expect(key("source.vague", "analysts say")).not.toBe(key("source.vague", "observers say"));
    expect(key("source.vague", "analysts say")).not.toBe(key("source.anonymous", "analysts say"));
  });
});

test("Whatever the words are: the same basis never brings back, another number always does", () => {
  const words = fc.string({ unit: "binary", maxLength: 30 });
  fc.assert(
    fc.property(
      words,
      fc.array(words, { maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (on, texts, at, one, other) => {
        const evidence = texts.map((text) => passage("a.txt", text));
        const then = { on, evidence };
        expect(change(then, { ...then, start: at })).toBeNull();
        expect(folded(folded(on))).toBe(folded(on));
        const numbered = (value: number) => ({
          on,
          evidence: [...evidence, passage("a.txt", `n ${value} n`)],
        });
        if (one !== other && !texts.some((text) => folded(text) === `n ${other} n`))
          expect(change(numbered(one), numbered(other))).not.toBeNull();
      },
    ),
  );
});
