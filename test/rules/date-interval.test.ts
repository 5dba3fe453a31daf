import { test } from "vitest";
import { dateInterval } from "../../server/src/rules/date-interval.ts";
import { expectMarked } from "../support/expect-marked.ts";

const date = "2026-02-18";

test.each([
  "The company, founded in 1998, celebrates ⟦its 20th anniversary⟧ this year.",
  "The museum opened in 1973 and marks ⟦its 40th anniversary⟧ this month.",
  "Founded in 1846, the observatory celebrates ⟦its centenary⟧.",
  "On ⟦the 30th anniversary⟧ of the 1986 flood, residents gathered on Wednesday.",
  "Ana Ruiz, 52, plays the harp. Ruiz, who was born in ⟦1976⟧, lives in Leeds.",
  "The harpist Ana Ruiz was born in Leeds in ⟦1946⟧.\n\nAna Ruiz, 40, plays on Friday.",
])("finds %s", (text) => expectMarked(dateInterval, text, { date }));

test.each([
  "The company, founded in 2001, celebrates its 25th anniversary this year.",
  "Founded in 1926, the club celebrates its centenary this year.",
  "The company, founded in 1998, celebrates the 20th anniversary of its first shop.",
  "Founded in 1898, the club celebrates its 20th anniversary in the top division.",
  "The choir, founded in 1998, celebrated its 20th anniversary.",
  "Founded in 1998 and rebuilt in 2006, the school celebrates its 20th anniversary.",
  "The couple, who met in 1990, celebrate their 20th anniversary.",
  "“Founded in 1998, we celebrate our 20th anniversary this year,” he said.",
  "On the 30th anniversary of the 1986 flood, residents gathered on 12 May 2016.",
  "Ana Ruiz, 49, plays the harp. Ruiz, who was born in 1976, lives in Leeds.",
  "Ana Ruiz, 52, plays the harp. Ruiz, whose son was born in 1999, lives in Leeds.",
  "Ana Ruiz, 52, plays the harp. Her son Tom Ruiz was born in 1999.",
  "Ana Ruiz, 52, plays the harp. She was not born in 1999, as the programme has it.",
  "Ana Ruiz, 80, died in 2001. Ruiz was born in 1921.",
  "Ana Ruiz, 52, plays the harp. “Ruiz was born in 1999,” he said.",
])("is silent on %s", (text) => expectMarked(dateInterval, text, { date }));

test("is silent where the article's date is unknown", () => {
  expectMarked(dateInterval, "The town marks the 10th anniversary of the 2012 flood this week.");
});
