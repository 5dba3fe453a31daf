import { describe, expect, it } from "vitest";
import { analyseText } from "../support/check-rule.ts";

/** Who speaks the quotations of an article. */
const speakersOf = (text: string): (string | null)[] =>
  analyseText(text).mentions.flatMap((mention) => (mention.kind === "quotation" ? [mention.speaker] : []));

describe("speakers who are named behind what they are to somebody", () => {
  it.each([
    ["“We shall appeal against this,” said Moss' lawyer, Sam Rowe, in court. Kate Moss left.", "Sam Rowe"],
    ["Moss’s sister, Jane Holt, said: “We shall appeal against this.” Kate Moss left.", "Jane Holt"],
    ["“We shall appeal against this,” Mr Moss’s lawyer, Sam Rowe, 42, told the court.", "Sam Rowe"],
    ["“We shall appeal against this,” said a neighbour, Jane Holt.", "Jane Holt"],
    [
      "Moss’s successor, former mayor Jane Holt, called it “a small thing among friends”. Kate Moss left.",
      "Jane Holt",
    ],
    ["“We shall appeal against this,” said Sam Rowe, managing director of Holt & Co.", "Sam Rowe"],
  ])("%s", (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    ["“We shall appeal against this,” said Kate Moss, Jane Holt and Sam Rowe.", "Kate Moss"],
    ["According to the police, Jane Holt, 42, called it “a small thing among friends”.", "Jane Holt"],
    ["Moss’s lawyer, who met Jane Holt, said: “We shall appeal against this.”", "Moss’s lawyer"],
  ])("none: %s", (text, speaker) => {
    for (const each of speakersOf(text)) expect(each?.startsWith(speaker) ?? true).toBe(true);
  });
});
