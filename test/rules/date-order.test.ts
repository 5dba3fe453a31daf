import { expect, test } from "vitest";
import { dateOrder } from "../../server/src/rules/date-order.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each(["The mine opened in 1975.\n\nIt was later, in 1968, that another pit closed."])(
  "is silent on %s",
  (text) => expectMarked(dateOrder, text),
);

test("links the date before it", () => {
  const text = "The strike began in March 2021. Talks then collapsed in May 2020.";
  expect(checkRule(dateOrder, text)[0]?.evidence).toMatchObject([{ text: "March 2021" }]);
});
