import { describe, expect, it } from "vitest";
import { findSentences } from "../../server/src/reading/english/sentences/find-sentences.ts";

/** Each case is a paragraph with a bar at every sentence bound. */
const CASES: readonly string[] = [
  // abbreviations
  "Mr. Okafor met Gen. Ruiz and Adm. Ekholm.|They spoke for an hour.",
  "The U.S. Assistant Secretary spoke.|The U.S. and other states agreed.",
  "She moved to the U.S.|The visa took a year.",
  "He lives in the U.K.|It rains there.",
  "George W. Bush and J. D. Salinger never met.",
  "The bus to No. 10 was late.|He said no.|She left.",
  "Under Art. 5 and Sec. 12 of the act, fines rise.",
  "Shares in Acme Inc. fell on Tuesday.|Rival Beta Corp. gained.",
  "He sold Acme Inc.|The price was not given.",
  "It opens on Feb. 18 at 9 a.m. Monday.|Doors close at 5 p.m.|The fair is free.",
  "The flight leaves at 7 p.m. GMT.",
  "The film stars Sammy Davis Jr. as a waiter.",
  "Bread, milk, etc. were sold out.|Shops reopened on Sat. 4 May.",
  "Dr. Lee, Ph.D. in hand, left St. Louis for Mt. Fuji.",
  "Prof. Dr. Ilse Brandt (b. 1950) taught e.g. algebra.",
  "Smith v. Jones was heard.|Brown vs. Board came up.",
  // numbers, web addresses
  "Prices rose 3.5 percent to $4.20.|Wages did not.",
  "See www.flag.govt.nz or Shutterstock.com for more.|It is free.",
  "The plan dates from 2014.|Work began in 2016.",
  "Version 2.0. is out.",
  // quotations
  "“Are you ready?” he asked.|She nodded.",
  "“Why?” Putin said.|Nobody answered.",
  "“Stop!” shouted the referee.|The crowd fell silent.",
  "“What next?” Mayor Ana Ruiz asked.",
  "“Is that all?”|The minister shrugged.",
  "He called it “new realities.”|The council rejects that.",
  "“Come to the table, fast.”|In an interview, she agreed.",
  "“We need to act.|Time is short,” he told reporters.",
  '"It is over."|He left.',
  "She said: ‘I will go.’|He stayed.",
  "It ended in peace.”|He said so himself.",
  "(The vote was close.)|Both sides claimed victory.",
  // ellipses and marks
  "Well… maybe not.|We shall see.",
  "He paused...|Then he left.",
  "Really?!|Yes.",
  "Was it “fair”?|Some doubt it.",
  // lists
  "1. Wash the rice.|2. Boil it.",
  "- Milk|- Eggs",
  "A line\nbroken in two.",
  "",
];

/** Puts a bar at every bound, in place of the white space there. */
function bounded(text: string): string {
  return findSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

describe("sentences", () => {
  it.each(CASES)("%s", (expected) => {
    const glue = /^- /.test(expected) ? "\n" : " ";
    const text = expected.replaceAll("|", glue);
    expect(bounded(text)).toBe(expected);
  });

  it("splits where the space after a closing quotation mark was forgotten", () => {
    expect(bounded("It was “peace.”He left.")).toBe("It was “peace.”|He left.");
  });

  it("covers every character that is not white space", () => {
    const text = "  One.  Two?! \n\n Three… “Four.” \u00a0 ";
    const rest = findSentences(text).reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      text,
    );
    expect(rest.trim()).toBe("");
  });
});
