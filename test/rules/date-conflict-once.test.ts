import { test } from "vitest";
import { dateConflict } from "../../server/src/rules/date-conflict.ts";
import { expectMarked } from "../support/expect-marked.ts";

const HERE = `Lisbon — Marta Kellner of Brightwell Foods told Peter Okafor of the Harbour Union on 3 March 2024 that 412 bakers would keep their jobs.

“We will bake every morning as long as somebody in this town eats bread,” she said.`;

const THERE = `Marta Kellner met Peter Okafor in Lisbon. The Harbour Union had feared for 412 bakers of Brightwell Foods.

“We will bake every morning as long as somebody in this town eats bread,” she said.`;

/** What two reports of one story tell of what comes about once: dated otherwise, the first one's date is marked. */
test.each([
  ["The mill, founded in ⟦1931⟧, stands on the quay.", "Founded in 1913, the mill has four ovens."],
  [
    "The company, founded in ⟦1931⟧, sells bread. Brightwell Foods is growing.",
    "Founded in 1913, Brightwell Foods went abroad. Brightwell Foods is growing.",
  ],
  [
    "The barge Ellen Marie, built in ⟦1977⟧, brings flour.",
    "Barge: Ellen Marie, 90 tonnes, built 1979, empty.",
  ],
  ["The tariff took effect in ⟦1998⟧.", "The tariff came into force in 1996 to great applause."],
  ["Okafor was convicted of theft in ⟦2009⟧.", "Peter Okafor, 51, convicted in 2011 of theft, smiled."],
  ["Kellner was born in Graz in ⟦1962⟧.", "Born in 1964, Kellner studied chemistry."],
  ["The strike began on ⟦12 February 2024⟧.", "The strike began on 14 February 2024, in the rain."],
])("finds %s against %s", (text, other) =>
  expectMarked(dateConflict, `${HERE}\n\n${text}`, { others: { "other.txt": `${THERE}\n\n${other}` } }),
);

test.each([
  ["planned in one", "The strike began on 12 February 2024.", "The strike will begin on 14 February 2024."],
  ["denied in one", "The mill was built in 1931.", "The mill was not built in 1913."],
  ["other grains", "The mill was built in 1931.", "The mill was built in April 1931."],
  ["other things", "The mill was built in 1931.", "The bakery was built in 1913."],
  ["other people", "Okafor was born in Lagos in 1962.", "Kellner was born in Graz in 1964."],
  ["a relative", "Kellner was born in Graz in 1962.", "Kellner's brother was born in Lagos in 1964."],
  [
    "both in one",
    "The mill, built in 1931, burned down and was built again in 1953.",
    "The mill was built in 1953.",
  ],
  ["two of a kind", "A strike began in 2019. A strike began in 2022.", "The strike began in 2022."],
  [
    "midnight between",
    "The truce began at midnight on 12 February 2024.",
    "The truce began on 13 February 2024.",
  ],
  ["what many are called", "The season began in 2019.", "The season began in 2021."],
  ["an event of many", "Okafor visited Graz in 2019.", "Okafor visited Graz in 2021."],
])("is silent on %s", (_, text, other) =>
  expectMarked(dateConflict, `${HERE}\n\n${text}`, { others: { "other.txt": `${THERE}\n\n${other}` } }),
);

test("is silent on articles of two stories", () =>
  expectMarked(dateConflict, "The mill was built in 1931.", {
    others: { "other.txt": "The mill was built in 1913." },
  }));
