import { describe, expect, it } from "vitest";
import { figuresOf } from "../support/figures.ts";

/** What is read of a sentence: words, value, unit or modifier, what is counted. */
type Row = readonly [text: string, value: number, unit: string | null, of: string | null];

/** Sentences in which what stands beside a number decides how it is read. */
const sentences: readonly (readonly [sentence: string, ...rows: Row[]])[] = [
  ["Harbour 4 won three prizes.", ["three prizes", 3, null, "prizes"]],
  ["It cost five million won.", ["five million won", 5e6, "KRW", null]],
  ["The club bought six second hand buses.", ["six second hand buses", 6, null, "second hand buses"]],
  ["The kettle boils in 12 seconds.", ["12 seconds", 12, "second", null]],
  ["He read a couple of these old letters.", ["a couple of these old letters", 2, null, "old letters"]],
  [
    "Fewer than one in 10,000 kettles had failed.",
    ["Fewer than one in 10,000 kettles", 0.0001, null, "kettles"],
  ],
  [
    "The prince, 20, spoke, and his wife, 43, was silent.",
    ["20", 20, "year", null],
    ["43", 43, "year", null],
  ],
  ["The total, 42, was high.", ["42", 42, null, null]],
  ["She led by three, Pollwise 4.3 points.", ["three", 3, null, null], ["4.3 points", 4.3, null, "points"]],
  ["It has the most members (125,508) of all clubs.", ["125,508", 125508, null, null]],
  ["He was picked for the three November Tests.", ["three November Tests", 3, null, "November Tests"]],
  [
    "It sold its one - third stake and two - thirds of the land.",
    ["one - third stake", 1 / 3, null, "stake"],
    ["two - thirds of the land", 2 / 3, null, "land"],
  ],
  ["The crate weighs 20 (kg).", ["20 (kg)", 20, "kilogram", null]],
  ["The box holds 20 (good) apples.", ["20", 20, null, null]],
  ["She hid a handful of $20s.", ["$20", 20, "USD", null]],
  [
    "Two U.S. divers and 12 U.N. cooks sailed.",
    ["Two U.S. divers", 2, null, "U.S. divers"],
    ["12 U.N. cooks", 12, null, "U.N. cooks"],
  ],
  ["The storm left one fisherman dead.", ["one fisherman", 1, null, "fisherman"]],
  [
    "A sub-$100 kettle sells for £65/€78.",
    ["$100 kettle", 100, "USD", "kettle"],
    ["£65", 65, "GBP", null],
    ["€78", 78, "EUR", null],
  ],
  [
    "Nearly 1,500 coal- and gas-fired plants run.",
    ["Nearly 1,500 coal- and gas-fired plants", 1500, null, "coal- and gas-fired plants"],
  ],
  [
    "It sells its three Garden Watch models in 42 of the almost 100 shops.",
    ["three Garden Watch models", 3, null, "Garden Watch models"],
    ["42 of the almost 100 shops", 42, null, "shops"],
    ["100 shops", 100, null, "shops"],
  ],
  ["It takes up to two working days.", ["up to two working days", 2, "day", null]],
  ["The play has two nods for its lights.", ["two nods", 2, null, "nods"]],
  ["There are 40 warring clans.", ["40 warring clans", 40, null, "warring clans"]],
  [
    "She met four of Peru's most celebrated painters.",
    ["four of Peru's most celebrated painters", 4, null, "Peru's most celebrated painters"],
  ],
];

/** How old somebody is, and numbers that only look like it. */
const ages: readonly (readonly [sentence: string, unit: string | null])[] = [
  ["Ana Pena (55) from Lima was hurt.", "year"],
  ["They found a man of 31, asleep.", "year"],
  ["They hired a crew of 31.", null],
  ["Okafor is 45 and, they say, rich.", "year"],
  ["The shy young actor, 34, who left, is back.", "year"],
  ["Sam Okafor, 20 was hurt.", "year"],
  ["Vet Faye Bell, 29 (pictured), came.", "year"],
];

describe("what stands beside a number", () => {
  it.each(sentences.map(([sentence, ...rows]) => ({ sentence, rows })))("$sentence", ({ sentence, rows }) => {
    const read = figuresOf(sentence).map(({ text, value, unit, of }) => [text, value, unit, of]);
    expect(read).toEqual(rows);
  });

  it.each([
    ["They fell out over one sentence.", "one sentence", null],
    ["They counted over one million votes.", "over one million votes", "more-than"],
  ])("takes “over” before one of a kind for a preposition: %s", (sentence, text, modifier) => {
    expect(figuresOf(sentence)).toMatchObject([{ text, modifier }]);
  });

  it.each(ages)("%s", (sentence, unit) => {
    expect(figuresOf(sentence)).toMatchObject([{ unit }]);
  });

  it.each([
    "Ana Pena (Peru) 21 Amy Ford (US) 22 Bea Hall (France)",
    "Watch it on Ch. 349 tonight.",
    "She read one saying that he was ill.",
    "A neighbour told 8 News that the roof was gone.",
    "The house (4) stands empty.",
    "Bluetooth 4.1 devices and USB 3.0 ports are sold out.",
  ])("reads none in “%s”", (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });
});
