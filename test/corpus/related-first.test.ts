import { expect, test } from "vitest";
import { RelatedFirst } from "../../server/src/corpus/related-first.ts";

const related: Readonly<Record<string, readonly string[]>> = { a: ["d"], d: ["a", "e"], e: ["d"] };
const queueOf = (...uris: string[]): RelatedFirst => {
  const queue = new RelatedFirst((uri) => related[uri] ?? []);
  queue.add(uris);
  return queue;
};

function all(queue: RelatedFirst): string[] {
  const taken: string[] = [];
  for (let uri = queue.next(); uri !== null; uri = queue.next()) taken.push(uri);
  return taken;
}

test("articles related to the one before come first, the others as they were added", () => {
  expect(all(queueOf("a", "b", "c", "d", "e"))).toEqual(["a", "d", "e", "b", "c"]);
});

test("each is taken once, however often it was added and whoever is related to it", () => {
  const queue = queueOf("a", "a", "d");
  expect(queue.next()).toBe("a");
  queue.add(["d", "a"]);
  expect(all(queue)).toEqual(["d", "a"]);
  expect(queue.isEmpty).toBe(true);
});

test("one that somebody asks for is taken before its turn, and those related to it follow", () => {
  const queue = queueOf("b", "a", "e", "d");
  expect(queue.take("d")).toBe("d");
  expect(all(queue)).toEqual(["e", "a", "b"]);
});

test("what waits no longer is not taken again", () => {
  const queue = queueOf("a", "d", "b");
  queue.next();
  queue.take("d");
  expect(all(queue)).toEqual(["b"]);
});
