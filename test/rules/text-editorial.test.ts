import { describe, expect, it } from "vitest";
import { textEditorial } from "../../server/src/rules/text-editorial.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

describe("text.editorial", () => {
  it.each([
    "The appeal ends on Friday. ⟦It is our hope⟧ that the families will be heard.",
    "After three failed bids, ⟦it is time for⟧ a new stadium to be built.",
    "As the trial opens, ⟦it is important to remember⟧ the victims of the fire.",
    "⟦It is vital that⟧ the reef is protected before the summer.",
    "The nurses ⟦deserve nothing less⟧.",
    "⟦Sadly⟧, the museum closed its doors in March.",
    "The club, ⟦thankfully⟧, kept its best player.",
    "⟦We must⟧ not forget the miners.",
    "⟦Our thoughts are⟧ with the crew.",
    "⟦Let us hope⟧ the rains come in time.",
    "⟦Sadly⟧, many victims will never see their money again.",
    "⟦Sadly⟧, most of the farmers were too frightened to report the thefts.",
    "⟦Unfortunately⟧, there is little hope for the glacier.",
    "Such a disaster ⟦must never happen again⟧.",
    "⟦There is no excuse for⟧ the delay.",
    "⟦The whole world is watching the vote, hoping it will end years of unrest⟧.",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(checkRule(textEditorial, text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  it.each([
    "“It is time for a new stadium,” the chairman said.",
    "The chairman said it is time for a new stadium.",
    "It is time for a new stadium, according to the chairman.",
    "Campaigners argue that we must protect the reef.",
    "Critics would say we must protect the reef.",
    "The mayor went on to say that the nurses deserve better.",
    "Neighbours do not believe we should sell the field.",
    "Residents believe the nurses deserve better.",
    "“We must not forget the miners. Sadly, nobody came,” she added.",
    "“Our thoughts are with the crew,” the company wrote.",
    "It was time for lunch when the alarm rang.",
    "The panel will decide when it is time to vote.",
    "He died tragically young, in 1994.",
    "She spoke sadly of the closure.",
    "The minister told this newspaper that the plan would go ahead.",
    "The team deserved its win and moves up to third place.",
    "She described what we should know about the virus.",
    "You can apply online. Hopefully, you will hear within a week.",
    "I have waited years for this album. Sadly, it disappoints.",
    "The president hopes the treaty will pave the way for peace.",
    "An important vote takes place on Monday.",
    "It is important to voters that taxes stay low, the poll found.",
  ])("is silent: %s", (text) => {
    expect(checkRule(textEditorial, text)).toEqual([]);
  });
});
