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

  it.each([
    "A neighbour told 8 News that the roof was gone.",
    "The house (4) stands empty.",
    "Bluetooth 4.1 devices and USB 3.0 ports are sold out.",
  ])("reads none in “%s”", (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });
});
