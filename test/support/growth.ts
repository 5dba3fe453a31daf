import { expect } from "vitest";

/** Four times the text takes four times as long; sixteen times if the time is quadratic. */
const FACTOR = 4;
const ALLOWED = 12;
/** Below this many milliseconds the clock and the compiler decide. */
const MEASURABLE = 4;
const TRIES = 5;

/**
 * Holds that `run` takes time in proportion to its text: a comparison inside one run, for machines are noisy,
 * and the best of a few tries. `text` makes a text of about so many code units.
 */
export function expectLinear(
  run: (text: string) => unknown,
  text: (length: number) => string,
  length: number,
): void {
  const [small, large] = [text(length), text(length * FACTOR)];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= ALLOWED; tries++) {
    const before = timeOf(run, small);
    least = Math.min(least, timeOf(run, large) / Math.max(MEASURABLE, before));
  }
  expect(least).toBeLessThan(ALLOWED);
}

/** A unit repeated to about so many code units. */
export function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}

function timeOf(run: (text: string) => unknown, text: string): number {
  const begun = performance.now();
  run(text);
  return performance.now() - begun;
}
