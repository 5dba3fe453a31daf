import { expect, test } from "vitest";
import { durationValue } from "../../server/src/time/duration.ts";

test.each([
  [4, "year", "P4Y"],
  [2, "day", "P2D"],
  [2, "hour", "PT2H"],
  [1.5, "hour", "PT1H30M"],
  [2.5, "year", "P2Y6M"],
  [0.5, "hour", "PT30M"],
  [2, "decade", "P20Y"],
  [3, "quarter", "P9M"],
  [null, "day", "PXD"],
  [null, "minute", "PTXM"],
] as const)("%s %s is %s", (amount, unit, value) => {
  expect(durationValue(amount, unit)).toBe(value);
});
