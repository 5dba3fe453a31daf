import { expect, test } from "vitest";
import { articleEntries } from "../../server/src/timeline/article-entries.ts";
import { outlined, TimelineIndex } from "../../server/src/timeline/timeline-index.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

const opera = articleEntries(analyseText("The Nordic Opera House was founded in Oslo in 1951."), noFacts);
const key = opera[0]?.event?.key ?? "";

test("counts the articles that tell of an event, through changes and removals", () => {
  const index = new TimelineIndex();
  index.set("a", opera.map(outlined));
  index.set("b", [...opera, ...opera].map(outlined));
  expect(index.tellers(key)).toBe(2);
  index.set("b", opera.map(outlined));
  expect(index.tellers(key)).toBe(2);
  index.set("a", []);
  expect([index.tellers(key), index.of("a")]).toEqual([1, []]);
  index.set("b", []);
  expect(index.tellers(key)).toBe(0);
});

test("an outline leads back to its entry", () => {
  const index = new TimelineIndex();
  index.set("a", opera.map(outlined));
  for (const outline of index.of("a"))
    expect(opera[outline.at]).toMatchObject({ from: outline.from, start: outline.start });
});
