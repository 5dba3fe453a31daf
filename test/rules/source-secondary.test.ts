import { describe, expect, it } from "vitest";
import { sourceSecondary } from "../../server/src/rules/source-secondary.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const spansIn = (text: string) => checkRule(sourceSecondary, text).map(({ start, end }) => ({ start, end }));

describe("source.secondary marks another outlet's word", () => {
  it.each([
    "The club will be sold, ⟦The Guardian reports⟧.",
    "⟦According to Reuters⟧, the bank will cut 300 jobs.",
    "⟦Local media quoted⟧ the mayor as saying the dam was safe.",
    "He said in remarks ⟦carried by Spanish newspapers⟧: “We will stay.”",
    "⟦The Lagos Herald reported⟧ that the match was off.",
    "⟦The Ohio Farm Journal reported⟧ that wheat was dear.",
    "⟦Media reports said⟧ the dam was safe.",
    "⟦The Guardian reported⟧ that the mill will close. The newspaper said the owner had left.",
    "Wheat is dear, a survey ⟦published by CNN⟧ said.",
    "The match is off, ⟦according to Le Monde⟧. The squad flew home, Le Monde said.",
    "⟦Sources: The Guardian, statements from the club⟧.",
    "⟦The Guardian said⟧ it was clear that the mill would close.",
    "⟦CNN said⟧ it had obtained the minutes of the board.",
  ])("%s", (marked) => {
    const { text, spans } = unmark(marked);
    expect(spansIn(text)).toEqual(spans);
  });
});

describe("source.secondary is silent", () => {
  it.each([
    "The coach told the BBC he would resign.",
    "In an interview with Axios, the senator said he was ill.",
    "The Guardian denied that it would be sold.",
    "The Ugandan Media Council said the play was banned.",
    "According to the museum, the vase is Roman.",
    "CNN says it has not independently verified the recording.",
    "Reuters said it could not reach the owner of the mill.",
    "Al Jazeera said it had asked the club for comment.",
    "The Irish Times has learned that the mill will close.",
    "The ferry will be sold, Sky News understands.",
    "A study in the Swiss Medical Journal found that salt is harmless.",
    "A media consultant from Leeds said the logo was dull.",
    "The Evening News anchor said he was sorry.",
    "When he lost, the Australian said the court was fast.",
    "The Mueller Media lawyer said it was over.",
    "Michael Bloomberg ran the city for twelve years. Bloomberg said the plan was sound.",
    "The times changed, he said.",
    "“It will work,” according to media strategist Ana Ruiz, who speaks for the bakers.",
    "During a town hall event broadcast by CNN, the mayor offered her view.",
    "NBC alleged that the rules had been broken.",
    "The novelist and broadcaster said the film was dull.",
    "A spokesman for the Department for Culture, Media and Sport said the hall would close.",
    "The sun said goodbye.",
    "A lawyer for the newspapers said they would appeal.",
    "According to Reuters (https://example.org/a), the bank will cut 300 jobs.",
  ])("%s", (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});
