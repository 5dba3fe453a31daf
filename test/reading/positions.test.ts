import { describe, expect, it } from "vitest";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { findPositions } from "../../server/src/reading/english/names/find-positions.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { unmark } from "../support/marks.ts";

const tag = await loadTagger();

function positionsIn(text: string) {
  const paragraph = tag(text);
  return findPositions(paragraph, findNames(paragraph));
}

describe("positions", () => {
  it.each([
    [
      "The Russian delegation, ⟦led by Deputy Foreign Minister Grigory Karasin⟧, spoke.",
      "head of delegation, Russia: Grigory Karasin",
    ],
    [
      "The Kremlin ⟦reinstated Vladimir Medinsky⟧, a former culture minister, as its lead negotiator.",
      "head of delegation, Russia: Vladimir Medinsky",
    ],
    [
      "Then security secretary ⟦Rustem Umerov headed Kyiv’s delegation⟧.",
      "head of delegation, Ukraine: Rustem Umerov",
    ],
    [
      "The talks began, with Norway ⟦represented by senior adviser Lise Dahl⟧ and others.",
      "head of delegation, Norway: Lise Dahl",
    ],
    [
      "Media quoted ⟦chief negotiator Vladimir Medinsky⟧ as saying so.",
      "head of delegation, null: Vladimir Medinsky",
    ],
    ["But ⟦Colombian negotiator Rosa Prieto⟧ demurred.", "negotiator, Colombia: Rosa Prieto"],
    ["⟦Ukraine’s chief negotiator, Davyd Arakhamia⟧, spoke.", "head of delegation, Ukraine: Davyd Arakhamia"],
    ["The ⟦head of the Chilean delegation, Ana Rojas⟧, spoke.", "head of delegation, Chile: Ana Rojas"],
    ["The inquiry, ⟦chaired by Lady Hallett⟧, heard evidence.", "head of inquiry, null: Hallett"],
    ["⟦Amina Yusuf, who leads the investigation⟧, said so.", "head of investigation, null: Amina Yusuf"],
    ["England, ⟦captained by Harry Kane⟧, lost.", "captain, England: Harry Kane"],
    ["Talks followed weeks of efforts ⟦led by European mediators⟧.", "mediator, null: European mediators"],
    ["A ceasefire ⟦brokered by the United States⟧ held.", "mediator, null: United States"],
    [
      "A round of talks ⟦brokered by the Alvarez administration⟧ began.",
      "mediator, null: Alvarez administration",
    ],
    ["⟦US-brokered⟧ talks began.", "mediator, null: United States"],
    ["⟦Norway has mediated talks⟧ before.", "mediator, null: Norway"],
    ["In 1993 ⟦Norway helped to negotiate the Oslo agreement⟧.", "mediator, null: Norway"],
    ["The summit was ⟦hosted by Qatar⟧.", "host, null: Qatar"],
  ])("%s", (marked, expected) => {
    const { text, spans } = unmark(marked);
    const found = positionsIn(text);
    expect(found.map(({ position, side, holderName }) => `${position}, ${side}: ${holderName}`)).toEqual([
      expected,
    ]);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  it("gives each mediator", () => {
    const found = positionsIn("The truce was mediated by Qatar and Egypt.");
    expect(found.map(({ holderName }) => holderName).sort()).toEqual(["Egypt", "Qatar"]);
  });

  it.each([
    "He led the team to victory.",
    "The company is led by Jane Holt.",
    "France, led by President Emmanuel Macron, abstained.",
    "Jane Holt led by example.",
    "City led by two goals at half-time.",
    "A former negotiator said no.",
    "Former chief negotiator Ann Cole said no.",
    "The fans were led by a brass band to the ground.",
    "Children led by their teacher crossed the road.",
    "The play was brokered in Paris.",
  ])("finds none: %s", (text) => expect(positionsIn(text)).toEqual([]));
});
