import { test } from "vitest";
import { dateUnresolved } from "../../server/src/rules/date-unresolved.ts";
import { expectMarked } from "../support/expect-marked.ts";

test.each([
  "The mayor resigned ⟦yesterday⟧, and the council met on Monday.",
  "Sales fell ⟦last month⟧.\n\nThe chain closed ten shops ⟦last week⟧.",
  "The ferry left at 05:00 on ⟦Friday⟧.",
  "The firm was founded in 1931.\n\nIt is launching a new beer in ⟦April⟧.",
  "Sales were the worst since 1981. They fell in ⟦December⟧, after a warm autumn. The firm was sold in 1985.",
  "The tour began in 2003. She cancelled it ⟦last June⟧.",
  "The mill closed in 1931. It will reopen in ⟦October⟧.",
  "The mill closed in 1931. It is to be pulled down ⟦next month⟧.",
  "The mill closed in 1931.\n\nIts owner is eighty.\n\nThe roof fell in in ⟦October⟧.",
])("finds %s", (text) => expectMarked(dateUnresolved, text));

test.each([
  "The road stays shut until 21:00. Trains run from midnight.",
  "On 13 December 1973 the lamps were lit. A memorandum signed on 19 December asks for more. They went to a museum in 1990.",
  "The letter is dated 4 January 1862.\n\nIn October the whaler was seen off Greenland. The letter was found in 1998.",
  "He resigned on 4 January 1974. He had warned in October that oil would cost four times as much by Easter. His papers were opened in 2004.",
  "The bar was cut in 1928, and in July the first steamer crossed it. The port closed in 1981.",
])("is silent on %s", (text) => expectMarked(dateUnresolved, text));

test("is silent where the article's day is known", () => {
  expectMarked(dateUnresolved, "The court ruled on Tuesday.", { date: "2026-02-18" });
});
