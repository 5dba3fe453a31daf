import { expect, test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { eventConflict } from "../../server/src/rules/event-conflict.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

const facts = createFacts([
  packFrom(`id: wars
title: Wars and games
complete-until: 2025-12-31
source: https://example.org
retrieved: 2026-01-02
events:
  - { id: aouzou, names: [Aouzou war], start: 1978-01, end: 1987-09, participants: [Libya, Chad, France] }
  - { id: games, names: [Perth Games], start: 1962-11-22, participants: [Canada, Ghana] }
  - { id: pact, names: [Andean Pact], start: 1969-05-26, participants: [Peru, Chile] }
`),
]);

test.each([
  "He said that in the Aouzou war ⟦France was not involved⟧.",
  "The minister repeated that the Aouzou war was a local affair and that ⟦Libya was never involved⟧.",
  "⟦Canada took no part⟧ in the Perth Games.",
  "⟦Ghana did not take part⟧ in the Perth Games, the book claims.",
  "⟦Ghana didn’t participate⟧ in the Perth Games.",
  "⟦Peru is not a party⟧ to the Andean Pact.",
  "⟦Chad has not been directly involved⟧ in the Aouzou war.",
])("finds %s", (text) => expectMarked(eventConflict, text, { facts }));

test.each([
  "Italy was not involved in the Aouzou war.",
  "France was involved in the Aouzou war.",
  "France was not involved.",
  "France was not involved in the talks.",
  "“France was not involved in the Aouzou war,” the minister said.",
  "The French president was not involved in the Aouzou war.",
  "Canada took part in the Perth Games.",
  "Canada took no medal at the Perth Games.",
  "The part that Ghana played at the Perth Games was small.",
  "Peru is a party to the Andean Pact.",
  "Critics, not Peru, are involved in the Andean Pact.",
  "Not all of Chad was involved in the Aouzou war.",
])("is silent on %s", (text) => {
  expect(checkRule(eventConflict, text, { facts })).toEqual([]);
});

test("says nothing before the event", () => {
  const text = "Libya was not involved in the Aouzou war.";
  expect(checkRule(eventConflict, text, { facts, date: "1975-03-01" })).toEqual([]);
  expect(checkRule(eventConflict, text, { facts, date: "1980-03-01" })).toHaveLength(1);
});
