import { describe, expect, test } from "vitest";
import { datesIn, expectDates } from "../support/dates.ts";

describe("years that say so by what stands beside them", () => {
  test.each([
    ["Prices stayed above ⟦2004⟧'s average, and ⟦2019⟧'s films were poor.", "2004", "2019"],
    ["She raised more than any ⟦2016⟧ candidate.", "2016"],
    ["The Greens' ⟦2000⟧ presidential nominee lost.", "2000"],
    ["Some letters are from as far back as ⟦1809⟧.", "1809"],
    ["The register, covering ⟦2003-2016⟧, is long.", "2003/2016"],
    ["Rates rose in ⟦June⟧, ⟦August⟧ and ⟦May⟧.", "2025-06", "2025-08", "2025-05"],
  ])("%s", expectDates);
  test.each([
    "Any 2000 people may come, and the parents' 2000 dollars are gone.",
    "Call 555 2003-2016.",
    "He met Theresa, May and Jill.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("lengths with a hyphen", () => {
  test.each([
    ["The ⟦decades-long⟧ feud and the ⟦hours-long⟧ queues ended.", "PXE", "PTXH"],
    ["A ⟦three-decades-long⟧ war ruined the port.", "P30Y"],
    ["He signed a ⟦three-and-a-half year⟧ contract after ⟦two-and-a-half years⟧ away.", "P3Y6M", "P2Y6M"],
    ["⟦A quarter-century ago⟧ the mine closed, after ⟦nearly a quarter-century⟧.", "2001", "P25Y LESS_THAN"],
    ["⟦A half-century ago⟧ the dam was built.", "1976"],
    ["The ferry sank ⟦last year⟧ - a wet year - and ⟦last month⟧ - again.", "2025", "2026-01"],
  ])("%s", expectDates);
  test.each(["The opener hit a half-century.", "A half-century off 53 balls won it."])("%s", (text) =>
    expect(datesIn(text)).toEqual([]),
  );
});

describe("ends of what now runs", () => {
  test.each([
    ["The report is due by ⟦week's end⟧.", "2026-W08 END"],
    ["The keeper will leave at ⟦the end of the season⟧.", "PRESENT_REF END"],
  ])("%s", expectDates);
  test("the season alone", () => expect(datesIn("The season ended.")).toEqual([]));
});

describe("what may yet be", () => {
  test.each([
    ["She thinks she can win ⟦Friday⟧'s race.", "2026-02-20"],
    ["The storm could reach the coast ⟦Saturday⟧.", "2026-02-21"],
    ["The rain will bring the water needed for ⟦Sunday⟧.", "2026-02-22"],
    ["He could not be reached on ⟦Friday⟧.", "2026-02-13"],
    ["The ship could have sunk on ⟦Friday⟧.", "2026-02-13"],
    ["They hope ⟦one day⟧ to return.", "FUTURE_REF"],
  ])("%s", expectDates);
  test.each(["One day she met a fox."])("%s", (text) => expect(datesIn(text)).toEqual([]));
});
