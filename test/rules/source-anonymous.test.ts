import { describe, expect, it } from "vitest";
import { sourceAnonymous } from "../../server/src/rules/source-anonymous.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const spansIn = (text: string) => checkRule(sourceAnonymous, text).map(({ start, end }) => ({ start, end }));

describe("source.anonymous marks the source and its cue", () => {
  it.each([
    "⟦Officials say⟧ the stadium will open in May.",
    "The stadium will open in May, ⟦club sources confirmed⟧.",
    "⟦A source close to the board told⟧ the paper that the coach will go.",
    "⟦A manager who asked not to be named said⟧ the plant would close.",
    "The plant will close, ⟦according to two people familiar with the plans⟧.",
    "⟦A senior diplomat said⟧ the treaty was dead.",
    "⟦Officials from the water board said⟧ the river was clean.",
    "⟦Officials said⟧ it was safe. They added that it was cheap.",
    "⟦One resident said⟧ the crane fell at noon.",
    "“It fell at noon,” ⟦said one of the passengers⟧.",
    "Ana Ruiz left. ⟦A man said⟧ he had seen her. The man said she was alone.",
    "⟦Officials said⟧ it was safe. Officials said it was cheap.",
    "Ana Ruiz left. ⟦A port official said⟧ it was late. Carl Prats, who runs the ferry, said it was not.",
    "The ferry is late. ⟦Two aides said⟧ it had no fuel. “It had,” ⟦one aide to Ana Ruiz said⟧.",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(spansIn(text)).toEqual(spans);
  });

  it("marks a source once in each paragraph", () => {
    expect(
      spansIn("The bridge stays shut\n\nOfficials said it was safe.\n\nOfficials said it was cheap."),
    ).toHaveLength(2);
  });

  it("names the source in its message", () => {
    expect(checkRule(sourceAnonymous, "Two aides said the senator was ill.")[0]?.message).toContain(
      "“Two aides”",
    );
  });
});

describe("source.anonymous is silent", () => {
  it.each([
    "The health ministry said the ward was full.",
    "Police said two men were held.",
    "A spokeswoman for the airline said flights were late.",
    "Fire chief Ana Ruiz said the blaze was out.",
    "Ana Ruiz, a former official, said the blaze was out.",
    "Apple’s chief executive, Tim Cook, said sales rose.",
    "The court ruled that the law was void.",
    "Peru said it would not sign.",
    "“Officials say anything,” said Ana Ruiz.",
    "Officials met in Geneva on Tuesday.",
    "Ash fell on the town, officials said.\n\nNobody was hurt, the country’s fire service said.",
    "No official has confirmed the deal.",
    "Another ally, Deputy Mayor Ana Ruiz, said the vote was late.",
    "The officials declined to comment.",
    "The mill will close, an Ohio health official said.\n\nLena Berg, a member of the health board, said it was unsafe.",
    "One forum user, with the handle BoatTrain, said: “The ferry was late again and again.”",
    "Ana Ruiz spoke. An official asked whether it was late.",
    "Ana Ruiz spoke. Port officials — including harbour master Tom Lee — have long argued that it was late.",
    "“Yes,” Ana Ruiz said when asked by an official whether it was late.",
    "The Scottish Executive said it would appeal.",
    "The company’s chief executive said sales rose.",
    "City officials said the bridge was safe. “We checked every bolt,” said Ana Ruiz, who runs the port.",
    "The study found that officials slept badly.",
    "The choir said it would sing in May.",
    "The striker said he was fit.",
    "A baker named John Poole said the crane fell at noon.",
    "A Leeds man said the crane fell at noon.\n\nJohn Poole, 34, was below it.",
    "A lawyer for the family said the crane was old.",
    "His wife said the crane was old.",
  ])("%s", (text) => {
    expect(spansIn(text)).toEqual([]);
  });

  it("in a headline, which only sums up", () => {
    expect(
      spansIn("Officials say stadium will open\n\nThe stadium in Lima will open in May, the club announced."),
    ).toEqual([]);
  });
});
