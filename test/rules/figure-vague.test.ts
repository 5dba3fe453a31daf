import { describe, it } from "vitest";
import { figureVague } from "../../server/src/rules/figure-vague.ts";
import { expectMarked } from "../support/expect-marked.ts";

describe("figure.vague", () => {
  it.each([
    "Officials in the port said coastguards intercepted ⟦several boats⟧.",
    "The police said they had arrested ⟦dozens of fans⟧ after the match.",
    "The ministry said the floods had killed ⟦hundreds of people⟧.",
    "The auditor said the club owed ⟦tens of millions of pounds⟧.",
  ])("asks how many: %s", (marked) => expectMarked(figureVague, marked));

  it.each([
    "Several shops were closed, and many visitors went home.",
    "She has lived in the town for many years.",
    "“They killed hundreds of people,” said Ana Ruiz, a nurse.",
    "The police said they had arrested 29 fans after the match.",
    "Many thanks to all who came.",
    "Dozens of candles stood on the altar.",
    "The floods killed hundreds of people.",
  ])("is silent: %s", (text) => expectMarked(figureVague, text));
});
