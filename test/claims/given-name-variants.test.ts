import { expect, test } from "vitest";
import { areVariants } from "../../server/src/claims/given-name-variants.ts";

test.each([
  ["William", "Bill"],
  ["Konstantinos", "Kostas"],
  ["Francisco", "Paco"],
  ["Cristian", "Chris"],
])("%s and %s may be one person's", (a, b) => {
  expect(areVariants(a, b)).toBe(true);
  expect(areVariants(b, a)).toBe(true);
});

test.each([
  ["Greta", "Gerda"],
  ["Kostas", "Nikos"],
  ["Paco", "Pepe"],
])("%s and %s may not", (a, b) => {
  expect(areVariants(a, b)).toBe(false);
});
