import { describe, expect, it } from "vitest";
import { figuresOf } from "../support/figures.ts";
import { isUnit } from "./figure-units.ts";
import { casesOf, type Quantity } from "./figures-gold.ts";
import { match } from "./figures-score.ts";

/** The quantities of one text in CQE's shape. */
function gold(...quantities: readonly (readonly [value: string, unit: string])[]): readonly Quantity[] {
  const listed = quantities.map(([value, unit]) => ({ value, normalized_unit: unit }));
  return casesOf([{ text: "", quantities: listed }])[0]?.quantities ?? [];
}

/** Which figure is taken for each quantity, and which for none. */
function matched(text: string, quantities: readonly Quantity[]) {
  const { figures, spare } = match(quantities, figuresOf(text));
  return {
    figures: figures.map((figure) => figure?.text ?? null),
    spare: spare.map((figure) => figure.text),
  };
}

describe("matching figures with a data set's", () => {
  it("takes each figure once, the one with the same unit before others", () => {
    expect(
      matched("It weighs 5 kg and costs $5.", gold(["5", "dollar"], ["5", "-"], ["5", "metre"])),
    ).toEqual({
      figures: ["$5", "5 kg", null],
      spare: [],
    });
  });

  it("counts whatever is found in a text without quantities as spare", () => {
    expect(matched("The choir has 40 singers.", [])).toEqual({ figures: [], spare: ["40 singers"] });
  });

  it("asks for both ends of an interval, and for a number where one is given", () => {
    expect(matched("It takes 8 to 10 days.", gold(["8-10", "day"])).figures).toEqual(["8 to 10 days"]);
    expect(matched("It takes 8 to 10 days.", gold(["8", "day"], ["10", "day"])).figures).toEqual([
      null,
      null,
    ]);
    expect(matched("It takes 10 days.", gold(["8-10", "day"])).figures).toEqual([null]);
    expect(matched("It was -20 °C.", gold(["-20", "celsius"])).figures).toEqual(["-20 °C"]);
  });

  it("takes a fraction for its cut or rounded decimals, and nothing that is merely near", () => {
    expect(matched("A third of the crew left.", gold(["0.33", "crew"])).figures).toEqual([
      "A third of the crew",
    ]);
    expect(matched("Two-thirds of the crew left.", gold(["0.67", "crew"])).figures).not.toContain(null);
    expect(matched("Two-thirds of the crew left.", gold(["0.6", "crew"])).figures).toEqual([null]);
    expect(matched("It grew 0.505 percent.", gold(["0.5", "percentage"])).figures).toEqual([null]);
    expect(matched("It grew 100.1 percent.", gold(["100", "percentage"])).figures).toEqual([null]);
  });
});

describe("the names of units", () => {
  it.each<[string, string]>([
    ["$2 a share", "dollar per share"],
    ["300 Swiss francs", "swiss franc"],
    ["20 kWh", "kilowatt hour"],
    ["7 TeV", "teraelectronvolt"],
    ["aged 42", "year of age"],
    ["50 large cities", "large city"],
    ["50 large cities", "city"],
    ["50 large cities", "dimensionless"],
    ["80 people", "people"],
    ["three times", "count"],
  ])("%s: %s", (text, unit) => {
    expect(figuresOf(`They counted ${text}.`).map((figure) => isUnit(figure, unit))).toEqual([true]);
  });

  it.each<[string, string]>([
    ["50 large cities", "-"],
    ["50 large cities", "port city"],
    ["50 large cities", "old large city"],
    ["three years", "year of age"],
    ["20 kWh", "kilowatt"],
    ["$20", "-"],
    ["$20", "canadian dollar"],
    ["20 kg", "dimensionless"],
  ])("%s is not %s", (text, unit) => {
    expect(figuresOf(`They counted ${text}.`).map((figure) => isUnit(figure, unit))).toEqual([false]);
  });
});
