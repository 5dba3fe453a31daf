import { expect, test } from "vitest";
import { dateOrder } from "../../server/src/rules/date-order.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-findings.ts";

test.each([
  "The feud dates back to 2009, when the brothers split the firm. It escalated in ⟦2004⟧ with a lawsuit.",
  "The league was founded in 1995. It later moved to Geneva in ⟦1985⟧.",
  "The strike began in March 2021. Talks then collapsed in ⟦May 2020⟧.",
  "She led the orchestra from 2015 to ⟦2012⟧.",
  "The drought began in 2015 and ended in ⟦2012⟧.",
  "The painter was born in 1890 and died in ⟦1885⟧.",
  "The epidemic broke out in 2018. It subsequently worsened in ⟦2016⟧, doctors say.",
])("finds %s", (text) => expectMarked(dateOrder, text));

test.each([
  "The feud dates back to 2009. It escalated in 2014 with a lawsuit.",
  "The club was founded in 1995. Earlier, in 1985, its ground had been a market.",
  "He has coached the team since 2014. He had won the cup as a player in 2012.",
  "The firm has been listed since 2014. Its founder recalled how he then nearly failed in 2012.",
  "The law has been in force since 2014. In 1991, when it was first debated, few noticed.",
  "Floods struck in 2014, 2012 and 2009.",
  "The plan moved the target from 2035 to 2030.",
  "Emissions fell from 2015 to 2012 levels.",
  "He finished second in 2015 and third in 2012.",
  "The band formed in 1998 and split in 2003.",
  "The mine opened in 1975.\n\nIt was later, in 1968, that another pit closed.",
  "The war began in 2015; the previous war ended in 2012.",
  "Since 2014 the price has doubled. Analysts then pointed to the 2012 crisis.",
  "“It began in 2015 and ended in 2012,” he said.",
  "She was born in 1990. Her grandfather died in 1985.",
  "The bridge was built from 1932 to 1936.",
  "The festival began in 2010. If it had started in 2008, it would have failed.",
])("is silent on %s", (text) => expectMarked(dateOrder, text));

test("links the date before it", () => {
  const text = "The strike began in March 2021. Talks then collapsed in May 2020.";
  expect(checkRule(dateOrder, text)[0]?.evidence).toMatchObject([{ text: "March 2021" }]);
});
