import { expect, test } from "vitest";
import { dayAt, domainOf, domainOfMost, outside, startOf } from "../../../client/src/timeline/view/days.ts";
import { item } from "./items.ts";

const recent = Array.from({ length: 40 }, (_, at) => item(String(at), `20${String(10 + (at % 10))}-05-01`));

test("a few far entries do not press the most together", () => {
  const most = domainOfMost([item("old", "1337-01-01"), ...recent]);
  expect(most === null ? null : most.map(dayAt)).toMatchObject(
    [/^20(?:09|10)/, /^20(?:19|20)/].map((year) => expect.stringMatching(year)),
  );
  expect(domainOfMost(recent)).toBeNull();
  expect(domainOfMost([item("old", "1337-01-01"), item("new", "2020-01-01")])).toBeNull();
});

test("what lies before and after the time in sight is counted", () => {
  const items = [
    item("a", "1990-01-01"),
    item("b", "1995-01-01", { to: "2005-01-01" }),
    item("c", "2010-01-01"),
  ];
  expect(outside(items, [startOf("2000-01-01"), startOf("2010-01-01")])).toEqual({ before: 1, after: 1 });
});

test("all of the time has room at both ends, also for a single day or none", () => {
  const [from, to] = domainOf([item("a", "2020-05-01")]);
  expect([dayAt(from), dayAt(to)]).toEqual(["2020-04-01", "2020-06-01"]);
  const [start, end] = domainOf([]);
  expect(start).toBeLessThan(end);
});
