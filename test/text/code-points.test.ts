import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointEnd, codePointStart, toCodePoints } from "../../server/src/text/code-points.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "€", "🎉", "𝔄", "\ud83c", "\udf89") });

test("counts code points as the standard does", () => {
  expect(toCodePoints("a🎉b", 3)).toBe(2);
  expect(toCodePoints("ab", 9)).toBe(2);
});

test("counts what stands before every offset that does not part a surrogate pair", () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const offset = codePointStart(words, at % (words.length + 1));
      expect(toCodePoints(words, offset)).toBe([...words.slice(0, offset)].length);
      expect(codePointStart(words, codePointEnd(words, offset))).toBe(offset);
    }),
  );
});
