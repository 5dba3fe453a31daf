import { expect, test } from "vitest";
import { type From, stepThrough } from "../../client/src/text/step-through.ts";
import { at, finding } from "./items.ts";

const folder: Readonly<Record<string, readonly number[]>> = { a: [7, 2], b: [], c: [5] };

async function step(
  direction: 1 | -1,
  from: From | null,
  documents = Object.keys(folder),
): Promise<string | null> {
  const findingsOf = async (uri: string) => (folder[uri] ?? []).map((line) => finding({ range: at(line) }));
  const found = await stepThrough(documents, from, direction, findingsOf);
  return found && `${found.uri}${found.item.range.start.line}`;
}

const here = (uri: string, line: number): From => ({ uri, range: at(line) });

test("forwards: in the document, into the next, around the end", async () => {
  expect(await step(1, here("a", 0))).toBe("a2");
  expect(await step(1, here("a", 2))).toBe("a7");
  expect(await step(1, here("a", 7))).toBe("c5");
  expect(await step(1, here("c", 5))).toBe("a2");
});

test("backwards", async () => {
  expect(await step(-1, here("a", 7))).toBe("a2");
  expect(await step(-1, here("a", 2))).toBe("c5");
  expect(await step(-1, here("c", 5))).toBe("a7");
});

test("from nowhere, or from a document that is no article", async () => {
  expect(await step(1, null)).toBe("a2");
  expect(await step(-1, null)).toBe("c5");
  expect(await step(1, here("elsewhere", 3))).toBe("a2");
});

test("one document wraps around onto itself, and nothing gives nothing", async () => {
  expect(await step(1, here("c", 5), ["c"])).toBe("c5");
  expect(await step(1, here("b", 0), ["b"])).toBeNull();
  expect(await step(1, null, [])).toBeNull();
});
