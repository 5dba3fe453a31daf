import { test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { nameAnachronism } from "../../server/src/rules/name-anachronism.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectLinear, repeated } from "../support/growth.ts";

const facts = createFacts([
  packFrom(`id: growth
title: Names
complete-until: 2026-01-01
source: https://example.org
retrieved: 2026-01-02
organisations:
  - id: telecom
    names: [{ name: Vivo Connect, from: 2010-03-01 }, { name: Telnord, until: 2010-03-01 }]
`),
]);

test.each([
  "Telnord said on Monday that it would rain. ",
  "Telnord and Telnord and on Monday ",
  "In 2003 Telnord fell. ",
])("time grows with the text: %s", (unit) => {
  const check = (text: string) => checkRule(nameAnachronism, text, { facts, date: "2020-05-06" });
  expectLinear(check, repeated(unit), 8_000);
});
