import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";

interface Case {
  readonly text: string;
  readonly events: readonly {
    readonly text: string;
    readonly ordinal?: number;
    readonly earlier?: number;
    readonly place?: string;
    readonly venue?: string;
  }[];
}

const cases: readonly Case[] = [
  {
    text: "The unions return on Monday for a third round of pay talks in Cardiff, the company said.",
    events: [{ text: "third round of pay talks in Cardiff", ordinal: 3, place: "Cardiff" }],
  },
  {
    text: "The sitting follows two earlier hearings held in Leeds, both adjourned.",
    events: [{ text: "two earlier hearings held in Leeds", earlier: 2, place: "Leeds" }],
  },
  {
    text: "The 29th session in Nairobi opens today.",
    events: [{ text: "29th session in Nairobi", ordinal: 29, place: "Nairobi" }],
  },
  {
    text: "The talks, which were held at the Grand Hotel in Oslo, ended early.",
    events: [
      { text: "talks, which were held at the Grand Hotel in Oslo", place: "Oslo", venue: "Grand Hotel" },
    ],
  },
  {
    text: "Ministers will meet in Oslo for a second round of negotiations brokered by Norway.",
    events: [{ text: "second round", ordinal: 2, place: "Oslo" }],
  },
  {
    text: "In Oslo the minister asked for a second round of drinks.",
    events: [{ text: "second round", ordinal: 2 }],
  },
  {
    text: "The summit was held in Lyon.",
    events: [{ text: "summit was held in Lyon", place: "Lyon" }],
  },
  { text: "Chad hosted the peace talks.", events: [{ text: "Chad hosted the peace talks" }] },
  {
    text: "The talks, hosted by Chad and Mali, went on.",
    events: [{ text: "talks, hosted by Chad and Mali" }],
  },
  { text: "Chad will host the talks. The talks are to be held in Lyon.", events: [] },
  { text: "The talks were hosted by Chad’s envoy.", events: [] },
  { text: "A second later the bridge fell.", events: [] },
  { text: "He bought a round of drinks in Dublin.", events: [] },
  { text: "The meeting in Lyon lasted an hour.", events: [] },
  { text: "She came second in the race; the session was over.", events: [] },
];

describe("events", () => {
  for (const { text, events } of cases) {
    it(text, () => {
      const found = english
        .read(text)
        .mentions.flatMap((mention) => (mention.kind === "event" ? [mention] : []));
      expect(
        found.map(({ text, ordinal, earlier, place, venue }) => ({ text, ordinal, earlier, place, venue })),
      ).toEqual(
        events.map((event) => ({ ordinal: null, earlier: null, place: null, venue: null, ...event })),
      );
    });
  }
});
