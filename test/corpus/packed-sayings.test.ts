import fc from "fast-check";
import { expect, test } from "vitest";
import { PackedSayings } from "../../server/src/corpus/packed-sayings.ts";
import { ValuePacker } from "../../server/src/corpus/value-packer.ts";

test("what is packed comes back as it was, and equal values are packed alike", () => {
  const packer = new ValuePacker();
  fc.assert(
    fc.property(fc.json(), (json) => {
      fc.pre(!json.includes("__proto__"));
      const said: unknown = JSON.parse(json);
      const packed = packer.pack(said);
      expect(packer.unpack(packed)).toEqual(said);
      expect(packer.pack(JSON.parse(JSON.stringify(said)))).toEqual(packed);
    }),
  );
});

test.each([
  ...[0, -1, 2 ** 28, -(2 ** 28), 2 ** 30, -(2 ** 31), 2 ** 31, 1.5, -0.25, 1e300],
  ...["", "word", "two words", "1", "more than 4,500 workers", "naïve 7", "“said” €5", "7 😀", "\ud800 "],
])("%s comes back as it was", (value) => {
  const packer = new ValuePacker();
  expect(packer.unpack(packer.pack(value))).toBe(value);
});

interface Said {
  readonly word: string;
  readonly keys: readonly number[];
}

const said: fc.Arbitrary<Said> = fc.record({
  word: fc.constantFrom("toll", "price", "vote"),
  keys: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
});
const uri = fc.constantFrom("a", "b", "c");

test("after any changes some articles say what they said last, the same together", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(uri, fc.array(said, { maxLength: 4 })), { maxLength: 8 }),
      fc.uniqueArray(uri),
      said,
      (changes, some, asked) => {
        const sayings = new PackedSayings<Said>(({ keys }) => keys);
        const last = new Map<string, readonly Said[]>();
        for (const [uri, values] of changes) {
          sayings.set(uri, values);
          last.set(uri, values);
        }
        const expected = new Map<string, Set<string>>();
        for (const uri of some) {
          for (const value of last.get(uri) ?? []) {
            if (!value.keys.some((key) => asked.keys.includes(key))) continue;
            const text = JSON.stringify(value);
            expected.set(text, (expected.get(text) ?? new Set()).add(uri));
          }
        }
        const found = sayings.among(new Set(some), asked);
        expect(new Map(found.map(({ value, uris }) => [JSON.stringify(value), uris]))).toEqual(
          new Map([...expected].map(([text, uris]) => [text, [...uris].sort()])),
        );
      },
    ),
  );
});

test("an article says no more than it says now, and tells what is other than before", () => {
  const sayings = new PackedSayings<Said>(({ keys }) => keys);
  const [toll, price, vote] = ["toll", "price", "vote"].map((word) => ({ word, keys: [1] }));
  if (!toll || !price || !vote) throw new Error("There are three.");
  expect(sayings.set("a", [toll, price, toll])).toEqual([toll, price]);
  expect(sayings.set("a", [price, vote])).toEqual([toll, vote]);
  expect(sayings.of("a")).toEqual([price, vote]);
});

test("an article may say thousands of things", () => {
  const sayings = new PackedSayings<Said>(({ keys }) => keys);
  const many = Array.from({ length: 3000 }, (_, nth) => ({ word: `${nth}`, keys: [nth] }));
  sayings.set("a", many);
  sayings.set("b", many.slice(2990));
  expect(sayings.of("a")).toEqual(many);
  expect(sayings.among(new Set(["a", "b"]), { word: "", keys: [2995] })).toEqual([
    { value: many[2995], uris: ["a", "b"] },
  ]);
  sayings.set("a", []);
  expect(sayings.among(new Set(["a", "b"]), { word: "", keys: [5] })).toEqual([]);
});
