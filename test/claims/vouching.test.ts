import { describe, expect, it } from "vitest";
import { vouchingIn } from "../../server/src/claims/vouching.ts";
import { analyseText } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

/** Who vouches for the marked words of a text. */
function vouched(marked: string) {
  const { text, spans } = unmark(marked);
  const { mentions, sentences } = analyseText(text);
  const vouches = vouchingIn(mentions, sentences);
  return spans.map((span) => vouches(span));
}

describe("who vouches for the marked words", () => {
  it.each([
    ["The fire brigade said ⟦40 homes⟧ were destroyed.", "The fire brigade", "named"],
    ["⟦Forty homes⟧ were destroyed, the fire brigade said.", "the fire brigade", "named"],
    ["According to the club, ⟦12,000 fans⟧ travelled.", "the club", "named"],
    ["Sales rose by ⟦4 percent⟧, according to the trade body.", "the trade body", "named"],
    [
      "Peru accused Chile of catching ⟦300 tonnes⟧ of squid in raids that ruined the season.",
      "Peru",
      "named",
    ],
    ["“We lost ⟦two boats⟧,” said Ana Ruiz, who chairs the union.", "Ana Ruiz", "named"],
    ["She apologised. “It was late,” Ruiz said. “We lost ⟦two boats⟧ that night.”", "Ruiz", "named"],
    ["Officials said ⟦three bridges⟧ were closed.", "Officials", "anonymous"],
    ["Analysts expect prices to rise ⟦5 percent⟧.", "Analysts", "vague"],
    ["The mayor opened the school. He said ⟦90 pupils⟧ had enrolled.", "He", "named"],
    ["The daily quoted coach Ilse Brandt as saying ⟦nine players⟧ were ill.", "coach Ilse Brandt", "named"],
    ["The ministry said it was calm, while police reported that ⟦six people⟧ were held.", "police", "named"],
    ["About ⟦60 whales⟧ are believed to live in the bay.", "are believed", "vague"],
  ])("%s", (marked, source, type) => {
    expect(vouched(marked)).toEqual([expect.objectContaining({ source, class: type })]);
  });
});

describe("nobody vouches for the marked words", () => {
  it.each([
    "The storm destroyed ⟦40 homes⟧.",
    "Peru accused Chile of overfishing in raids that killed ⟦four sailors⟧.",
    "The mayor said the school was safe. ⟦Ninety pupils⟧ had enrolled.",
    "The mayor did not say whether ⟦90 pupils⟧ had enrolled.",
    "The virus has claimed ⟦200 lives⟧.",
    "The visitors led ⟦3-0⟧, adding salt to the wound.",
    "The league wants ⟦12 new referees⟧.",
    "The union refused to accept ⟦300 job cuts⟧.",
    "Farmers backing the ban lost ⟦90 sheep⟧.",
    "The mayor opened the school with ⟦90 pupils⟧ and told reporters he was glad.",
  ])("%s", (marked) => {
    expect(vouched(marked)).toEqual([null]);
  });
});
