import fc from "fast-check";
import { expect, test } from "vitest";
import { PostingLists } from "../../server/src/corpus/posting-lists.ts";

const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());
const step = fc.record({ adds: fc.boolean(), key, item: fc.nat({ max: 5 }) });

function listed(lists: PostingLists, key: number): number[] {
  const found: number[] = [];
  lists.visit(key, (item) => found.push(item));
  return found.sort((a, b) => a - b);
}

test("lists hold what was added and not taken out, each as often", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const lists = new PostingLists();
      const expected = new Map<number, number[]>();
      for (const { adds, key, item } of steps) {
        const items = expected.get(key) ?? [];
        expected.set(key, items);
        if (adds) {
          lists.add(key, item);
          items.push(item);
        } else {
          lists.delete(key, item);
          if (items.includes(item)) items.splice(items.indexOf(item), 1);
        }
      }
      for (const [key, items] of expected) expect(listed(lists, key)).toEqual(items.sort((a, b) => a - b));
    }),
  );
});

test("ten thousand lists that came and went leave the others as they were", () => {
  const lists = new PostingLists();
  for (let key = 0; key < 10_000; key++) lists.add(key, key);
  for (let key = 0; key < 10_000; key += 2) lists.delete(key, key);
  for (let key = 10_000; key < 30_000; key++) lists.add(key, key);
  for (let key = 0; key < 30_000; key++)
    expect(listed(lists, key)).toEqual(key < 10_000 && key % 2 === 0 ? [] : [key]);
});
