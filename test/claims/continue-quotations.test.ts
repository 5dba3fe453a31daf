import { describe, expect, it } from "vitest";
import { speakersIn } from "../support/speakers.ts";

describe("a quotation that opens a paragraph", () => {
  it.each([
    [
      "goes on with one that was left open",
      "Ann Gil said: “The river rose at noon.\n\n“The bridge went at two.\n\n“We were all asleep.”",
      ["Ann Gil", "Ann Gil", "Ann Gil"],
    ],
    [
      "goes on behind the speaker of the one before",
      "“The river rose at noon,” Ann Gil told the council.\n\n“The bridge went at two.”",
      ["Ann Gil", "Ann Gil"],
    ],
    [
      "goes on with one that ends its paragraph",
      "“It rose,” Ann Gil said. “We were all asleep.”\n\n“The bridge went at two.”",
      ["Ann Gil", "Ann Gil", "Ann Gil"],
    ],
    [
      "takes the name for a pronoun, too",
      "Ann Gil runs the mill. “The river rose at noon,” she said.\n\n“The bridge went at two.”",
      ["Ann Gil", "Ann Gil"],
    ],
    [
      "goes on behind what somebody is told to have said",
      "Ann Gil told the council that the mill had been lost.\n\n“The bridge went at two.”",
      ["Ann Gil"],
    ],
    [
      "goes on so for several paragraphs",
      "The mill, Tom Lee said, would be rebuilt.\n\n“It fed us.\n\n“It will again.”",
      ["Tom Lee", "Tom Lee"],
    ],
    [
      "goes on before sentences of the reporter's",
      "“The river rose at noon,” Ann Gil told the council.\n\n“The bridge went at two.” Ms Gil runs the mill.",
      ["Ann Gil", "Ann Gil"],
    ],
    // somebody else's, or nobody's
    [
      "belongs to whoever goes on with it",
      "“The river rose at noon,” Ann Gil told the council.\n\n“The bridge went at two,” Tom Lee said.",
      ["Ann Gil", "Tom Lee"],
    ],
    [
      "stands behind sentences of the reporter's and before others",
      "“The river rose at noon,” Ann Gil said. The mill stood still.\n\n“The bridge went at two.” It was May.",
      ["Ann Gil", null],
    ],
    [
      "stands behind what nobody in particular says",
      "Locals say the mill is lost.\n\n“The bridge went at two.”",
      [null],
    ],
    [
      "stands behind more than what somebody is told to have said",
      "Ann Gil said the mill was lost. The council met for two hours.\n\n“The bridge went at two.”",
      [null],
    ],
    [
      "has a speaker of its own",
      "“The river rose at noon,” Ann Gil said.\n\n“The bridge went at two,” said Tom Lee.",
      ["Ann Gil", "Tom Lee"],
    ],
    [
      "stands behind the reporter's words",
      "“The river rose at noon,” Ann Gil said. Tom Lee ran a mill below the bridge.\n\n“We were all asleep.”",
      ["Ann Gil", null],
    ],
    [
      "stands behind a paragraph without one",
      "“The river rose at noon,” Ann Gil said.\n\nTom Lee ran a mill.\n\n“We were all asleep.”",
      ["Ann Gil", null],
    ],
    [
      "opens a sentence of the reporter's",
      "“The river rose at noon,” Ann Gil said.\n\n“We were all asleep” stood in the log of the mill.",
      ["Ann Gil", null],
    ],
  ])("%s", (_what, text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
