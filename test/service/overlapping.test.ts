import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapping } from "../../server/src/service/overlapping.ts";
import { overlaps } from "../../server/src/text/span.ts";

const span = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("finds the same spans as looking at each", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const found = overlapping(spans)(one);
      expect(found).toHaveLength(spans.filter((each) => overlaps(each, one)).length);
      for (const each of found) expect(overlaps(each, one)).toBe(true);
    }),
  );
});
