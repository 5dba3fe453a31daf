import { expect, test } from "vitest";
import { Recent } from "../../server/src/text/recent.ts";

test("of as many as it holds those are kept that were used last", () => {
  const recent = new Recent<string, number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  expect(recent.get("a")).toBe(1);
  recent.set("c", 3);
  expect([...recent.keys()]).toEqual(["a", "c"]);
});

test("entries are kept as far as they weigh no more together, and the last one in any case", () => {
  const recent = new Recent<string, string>(5, ({ length }) => length);
  recent.set("a", "xx");
  recent.set("b", "xxx");
  recent.set("a", "x");
  recent.set("c", "x");
  expect([...recent.keys()]).toEqual(["b", "a", "c"]);
  recent.set("d", "xxxx");
  expect([...recent.keys()]).toEqual(["c", "d"]);
  recent.set("e", "xxxxxxxxx");
  expect([...recent.keys()]).toEqual(["e"]);
  recent.clear();
  recent.set("f", "xxxxx");
  recent.set("g", "");
  expect([...recent.keys()]).toEqual(["f", "g"]);
});
