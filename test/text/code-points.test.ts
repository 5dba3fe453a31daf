import fc from "fast-check";
import { expect, test } from "vitest";
import {
  codePointEnd,
  codePointStart,
  fromCodePoints,
  toCodePoints,
} from "../../server/src/text/code-points.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "€", "🎉", "𝔄", "\ud83c", "\udf89") });

test("counts code points as the standard does", () => {
  expect(toCodePoints("a🎉b", 3)).toBe(2);
  expect(fromCodePoints("a🎉b", 2)).toBe(3);
  expect(fromCodePoints("ab", 9)).toBe(2);
});

test("comes back to every offset that does not part a surrogate pair", () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const offset = codePointStart(words, at % (words.length + 1));
      expect(fromCodePoints(words, toCodePoints(words, offset))).toBe(offset);
      expect(toCodePoints(words, words.length)).toBe([...words].length);
      expect(codePointStart(words, codePointEnd(words, offset))).toBe(offset);
    }),
  );
});
