import { expect, test } from "vitest";
import { placesOf } from "../../server/src/corpus/saying-places.ts";
import type { SectionName } from "../../server/src/corpus/sections.ts";
import { rules } from "../../server/src/rules/rules.ts";
import { PlaceShelf, shelved } from "../../server/src/service/place-shelf.ts";
import { recordOf } from "../../server/src/service/record.ts";
import { inMemory } from "../../server/src/service/record-shelf.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";

const text = `LYON, 3 March 2026 — Talks between France and Chile went on in Lyon.

“This was slow but honest work by both sides and we go on,” Ana Rojas said. The storm killed 14 people in Lyon. Ana Rojas left.

The storm killed 14 people in Lyon, said Juan Soto. The Berlin Wall fell on 9 November 1989.`;
const saysIn = (text: string) => recordOf(analyseText(text, {}, "a.txt"), rules, bundledFacts).digest.says;

test("the places of a value are those of the record", () => {
  const says = saysIn(text);
  const shelf = new PlaceShelf(inMemory);
  shelf.set("a.txt", says);
  const check = <S extends SectionName>(name: S): void => {
    expect(says[name].length).toBeGreaterThan(0);
    for (const { value } of says[name])
      expect(shelf.of(name, "a.txt", value)).toEqual(placesOf<unknown, unknown>(says[name], value));
  };
  for (const name of shelved) check(name);
});

test("what an article does not say has no place in it, and what is not there tells nothing", () => {
  const [mine, other] = [saysIn(text), saysIn("The storm killed 17 people in Turin, said Ida Holm.")];
  const shelf = new PlaceShelf(inMemory);
  const [first] = other.statements;
  if (first === undefined) throw new Error("It says something.");
  expect(shelf.of("statements", "a.txt", first.value)).toBeNull();
  shelf.set("a.txt", mine);
  expect(shelf.of("statements", "a.txt", first.value)).toEqual([]);
  shelf.set("a.txt", other);
  expect(shelf.of("statements", "a.txt", first.value)).toEqual([first.place]);
  shelf.delete("a.txt");
  expect(shelf.of("statements", "a.txt", first.value)).toBeNull();
});
