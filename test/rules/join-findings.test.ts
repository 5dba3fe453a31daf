import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/rules/finding.ts";
import { joinFindings } from "../../server/src/rules/join-findings.ts";

const FACT = { fact: "pack/event", source: "https://example.org/", message: "1988" };
const passage = (uri: string) => ({ uri, start: 3, end: 7, text: "1991", message: "dates it 1991" });

const finding = (code: string, start: number, end: number, rest: Partial<Finding> = {}): Finding => ({
  code,
  start,
  end,
  message: code,
  evidence: [],
  suggestions: [],
  ...rest,
});

describe("what a fact and documents say of one thing", () => {
  const byFact = finding("date.anachronism", 10, 20, { evidence: [passage("file:///b.txt"), FACT] });
  const byDocuments = finding("date.conflict", 16, 20, {
    evidence: [passage("file:///b.txt"), passage("file:///c.txt")],
    question: "When did this happen?",
    words: "1991",
    answer: "1991",
  });

  it("is one finding with all the evidence, each piece once", () => {
    expect(joinFindings([byDocuments, byFact])).toEqual([
      {
        ...byFact,
        evidence: [passage("file:///b.txt"), FACT, passage("file:///c.txt")],
        question: "When did this happen?",
        words: "1991",
        answer: "1991",
      },
    ]);
  });

  it("stays two findings where it is about other words or another matter", () => {
    const elsewhere = finding("date.conflict", 30, 34);
    const figure = finding("figure.conflict", 10, 20);
    expect(joinFindings([byFact, elsewhere, figure])).toEqual([byFact, elsewhere, figure]);
  });

  it("is the documents’ where the fact’s rule is off", () => {
    expect(joinFindings([byDocuments])).toEqual([byDocuments]);
  });
});
