import { expect, test } from "vitest";
import {
  datedClauses,
  mayDateOtherwise,
} from "../../server/src/corpus/agreement/propositions/dated-clauses.ts";
import { bundledFacts } from "../support/bundled-facts.ts";
import { analyseText } from "../support/check-rule.ts";

const clausesIn = (text: string) =>
  datedClauses.read(analyseText(text, {}, "a.txt"), bundledFacts).map(({ value }) => value);

/** Whether two texts are found by each other, and whether they may date something otherwise. */
function compared(a: string, b: string): { readonly found: boolean; readonly otherwise: boolean } {
  const [own, others] = [clausesIn(a), clausesIn(b)];
  const keys = new Set(own.flatMap((each) => [...datedClauses.keys(each)]));
  return {
    found: others.some((each) => [...datedClauses.keys(each)].some((key) => keys.has(key))),
    otherwise: own.some((one) => others.some((each) => mayDateOtherwise(one, each))),
  };
}

test.each([
  [
    "The museum opened a new wing for ancient pottery on Tuesday.",
    "The museum opened a new wing for ancient pottery on Thursday.",
  ],
  [
    "The council voted on the tram line in March.",
    "On the tram line the council voted in May, after a long debate.",
  ],
  ["A Congolese nun was beaten by a priest in 2011.", "A nun was beaten by a priest in 2014."],
  [
    "A young Congolese nun was beaten by a priest in 2011.",
    "A Congolese nun was beaten by a priest in 2014.",
  ],
])("who dates the same otherwise is found: %s", (a, b) => {
  expect(compared(a, b)).toEqual({ found: true, otherwise: true });
  expect(compared(b, a)).toEqual({ found: true, otherwise: true });
});

test.each([
  ["The museum opened a new wing on Tuesday.", "The museum opened a new wing on Tuesday."],
  ["The museum opened a new wing on Tuesday.", "The museum did not open a new wing on Thursday."],
  ["The museum opened a new wing on Tuesday.", "A ferry sank off the coast on Thursday."],
  ["A Congolese nun was beaten by a priest in 2011.", "A Chilean nun was beaten by a priest in 2014."],
  ["In 2011 a stray lynx bit the keeper in the park.", "In 2014 a tame lynx bit the keeper in the park."],
  ["The museum opened a new wing on Tuesday.", "“The museum opened a new wing on Thursday,” she said."],
])("who does not need not be: %s", (a, b) => {
  expect(compared(a, b).otherwise).toBe(false);
});
