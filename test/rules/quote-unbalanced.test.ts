import { describe, expect, it } from "vitest";
import { quoteUnbalanced } from "../../server/src/rules/quote-unbalanced.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const spansIn = (text: string) => checkRule(quoteUnbalanced, text).map(({ start, end }) => ({ start, end }));

describe("quote.unbalanced marks the lone mark", () => {
  it.each([
    "⟦“⟧We stood there all night, she said. Nobody came.",
    "We stood there all night,⟦”⟧ she said. Nobody came.",
    "⟦“⟧It is late, he said. “Go home.”",
    'He said it was ⟦"⟧too late and went home.',
    "She said ⟦«⟧c’est fini and left the room.",
    "⟦“⟧We stood there all night.\n\nThe council met on Monday to vote.",
  ])("%j", (marked) => {
    const { text, spans } = unmark(marked);
    expect(spansIn(text)).toEqual(spans);
  });
});

describe("quote.unbalanced is silent", () => {
  it.each([
    "“We stood there,” she said. “Nobody came.”",
    // a quotation over several paragraphs
    "“We stood there all night.\n\n“Nobody came.\n\n“Then it rained,” she said.",
    "“We stood there all night.\n\nNobody came,” she said.",
    // the same with its line breaks lost
    "She said: “We stood there all night. “Nobody came. “Then it rained.”",
    // marks of two keyboards
    '"We stood there all night,” she said.',
    '“We stood there all night," she said.',
    // apostrophes and measures
    "’Tis the ’90s again, and the players’ union is happy.",
    "'Tis the '90s again, and the players' union is happy.",
    'The 6\'2" guard jumped 30" high.',
    "The Joneses' boat sank.",
    "“I am not tall, he’s like 6’2”,” she said. “We both jump.”",
    '"They will use the 9.7" screens for the tablets of this size," she said.',
    'She "scored 23" and he "won 4" in "July".',
    // an agency's closing mark behind an ordinary opening one
    "\"We stood there,'' she said. \"Nobody came.''",
    // markup left in the text
    'See <a href="https://example.org">the list</a> and <img alt="" src="x.png"> for more.',
    "‘We stood there,’ she said of the players’ strike.",
  ])("%j", (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});
