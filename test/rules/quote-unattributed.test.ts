import { describe, expect, it } from "vitest";
import { quoteUnattributed } from "../../server/src/rules/quote-unattributed.ts";
import { checkRule } from "../support/check-rule.ts";

const quotesIn = (text: string) =>
  checkRule(quoteUnattributed, text).map(({ start, end }) => text.slice(start, end));

const BEFORE = "The old bridge over the river was closed on Monday after the flood.";
const AFTER = "Work will start in spring and the road will stay closed until then.";

describe("quote.unattributed marks a quotation that nobody can have spoken", () => {
  it.each([
    [
      `${BEFORE}\n\n“We stood there all night and nobody came.”\n\n${AFTER}`,
      "“We stood there all night and nobody came.”",
    ],
    [
      `${BEFORE}\n\nThe road is “not safe for any kind of traffic” now.\n\n${AFTER}`,
      "“not safe for any kind of traffic”",
    ],
  ])("%j", (text, quoted) => {
    expect(quotesIn(text)).toEqual([quoted]);
  });
});

describe("quote.unattributed is silent", () => {
  it.each([
    // a speaker in the sentence, the paragraph or beside it
    "“We stood there all night and nobody came,” said Ana Ruiz.",
    "Ana Ruiz was tired. “We stood there all night and nobody came.”",
    "Ana Ruiz was tired.\n\n“We stood there all night and nobody came.”",
    `${BEFORE}\n\n“We stood there all night and nobody came.”\n\nAna Ruiz runs the port.`,
    "The sign read “Keep off the grass after dark.”",
    `${BEFORE}\n\n“We stood there all night.\n\n“Then it rained for an hour.\n\n“Nobody came to us.\n\n“So we went,” said Ana Ruiz.`,
    // a body that speaks, a colon that introduces
    `${BEFORE}\n\nThe port’s owner, Acme Corp., put out a statement. “We stood there all night and nobody came.”\n\n${AFTER}`,
    `${BEFORE}\n\nThis is what the notice on the door says:\n\n“We stood there all night and nobody came.”\n\n${AFTER}`,
    // terms, titles, few words
    `${BEFORE} It is a so-called “bridge of many sighs and tears”.`,
    `${BEFORE} They sang “The Long and Winding Road” there.`,
    `${BEFORE} It is a “smart” bridge.`,
    `${BEFORE} It ended “the war of the bridges”.`,
    // a pull quotation
    `“We stood there all night.”\n\n${BEFORE}\n\n${AFTER}\n\nIt was cold. “We stood there all night,” Ana Ruiz said.`,
    // a quotation inside another
    "“He told me ‘we stood there all night and nobody came’ twice,” said Ana Ruiz.",
  ])("%j", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
