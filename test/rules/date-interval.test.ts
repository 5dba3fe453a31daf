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
  "Hadley was founded in ⟦1847⟧, 165 years ago, and is still family-owned.",
  "It was the worst flood since ⟦2007⟧, 29 years ago, when a dam broke.",
  "The pilot has been flying for ⟦30 years⟧, since 1984.",
  "It was the wettest month for ⟦50 years⟧, since 1986.",
  "The fire burned for ⟦12 days⟧, from 8 August to 17 August.",
  "They are to strike for ⟦nine days⟧, from 9 March to 15 March.",
  "The team dug for ⟦nine weeks⟧, from 1 March 2025 to 12 April 2025.",
  "The unit was rated poor in ⟦2022⟧ and good in 2021, a year later.",
  "The glider took off at ⟦2.15pm⟧ and crashed at 2.50pm, 55 minutes later, police said.",
  "The ferry, built in 1973, is ⟦60 years old⟧ and due to be scrapped.",
  "The ⟦60-year-old⟧ bridge, which was built in 1932, is closed.",
  "Ana Ruiz, 62, who was born in Leeds in ⟦1976⟧, leads the choir.",
  "Ana Ruiz, 62, born in ⟦1976⟧, leads the choir.",
  "The brewery, founded in 1826, is ⟦180 years old⟧ and still family-owned.",
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
  "Hadley was founded in 1847, 179 years ago, and is still family-owned.",
  "The war began in 1914, 110 years ago.",
  "It was the worst flood since 2007. Two years ago a dam broke.",
  "In 2011, three years before the fire, it was sold.",
  "The pilot has been flying for 42 years, since 1984.",
  "He had led the bank for ten years, since 1994, when he was dismissed in 2004.",
  "He had led the bank for ten years, since 1994. In 2004 he left.",
  "It will lie with partners for 50 years, since 2027 is too soon.",
  "The fire burned for nine days, from 8 August to 17 August.",
  "The fire burned for ten days, from 8 August to 17 August.",
  "The school year lasts nine months, from 1 September to 30 June.",
  "The unit was rated poor in 2021 and good in 2022, a year later.",
  "It opened in 2001 and in 2011, two years later than planned, it closed.",
  "He was born in 1950 and left school in 1966, ten years later he was rich.",
  "The glider took off at 11.50pm and crashed at 12.10am, 20 minutes later, police said.",
  "The ferry, built in 1966, is 60 years old and due to be scrapped.",
  "The brewery, founded in 1826, is 200 years old and still family-owned.",
  "The chapel, built in 1873, was 40 years old when it burned.",
  "The school, founded in 1973, has 12-year-old pupils on its board.",
  "Mr Holm, who founded the brewery in 1996, is 80 years old.",
  "Ana Ruiz, 49, born in 1976, leads the choir.",
  "Ana Ruiz, 62, a mother of two sons born in 1996, leads the choir.",
  "The farmer, whose house was built in 1973, is 60 years old.",
  "The 60-year-old farmer’s house was built in 1973.",
  "Mr Holm, who built the house in 1973, is 80 years old.",
  "Ana Ruiz, 49, who was born in Leeds in 1976, leads the choir.",
])("is silent on %s", (text) => expectMarked(dateInterval, text, { date }));

test("is silent where the article's date is unknown", () => {
  expectMarked(dateInterval, "The town marks the 10th anniversary of the 2012 flood this week.");
});
