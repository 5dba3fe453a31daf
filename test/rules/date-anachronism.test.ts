import { expect, test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { dateAnachronism } from "../../server/src/rules/date-anachronism.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

const facts = createFacts([
  packFrom(`
id: test
title: Test
complete-until: 2026-01-01
events:
  - id: titanic
    names: [sinking of the Titanic, Titanic sank]
    descriptions: [[Titanic, iceberg, struck]]
    start: 1912-04-15
    source: https://example.org/titanic
    retrieved: 2026-01-01
  - id: armstrong
    names: [first Moon landing, Apollo 11 landing]
    start: 1969-07-20
    source: https://example.org/apollo
    retrieved: 2026-01-01
  - id: kyoto
    names: [Kyoto Protocol]
    start: 1997-12-11
    source: https://example.org/kyoto
    retrieved: 2026-01-01
  - id: reform
    names: [Parliament passed the Reform Act]
    start: 1832-06-07
    source: https://example.org/reform
    retrieved: 2026-01-01
  - id: siege
    names: [siege of Mafeking]
    start: 1899-10-13
    end: 1900-05-17
    source: https://example.org/siege
    retrieved: 2026-01-01
  - id: occupation
    names: [occupation of Veracruz]
    start: 1914-04-21
    in-force: { from: 1914-04-21 }
    source: https://example.org/veracruz
    retrieved: 2026-01-01
  - id: tokyo
    names: [Tokyo Olympics]
    start: 2021-07-23
    end: 2021-08-08
    source: https://example.org/tokyo
    retrieved: 2026-01-01
`),
]);

test.each([
  "The sinking of the Titanic in ⟦April 1911⟧ changed the law of the sea.",
  "The Titanic sank in ⟦1913⟧.",
  "In ⟦1913⟧, the Titanic sank on its first voyage.",
  "Delegates signed the Kyoto Protocol in ⟦December 1999⟧.",
  "The Kyoto Protocol was signed in ⟦May 1998⟧.",
  "The first Moon landing in ⟦1959⟧ was watched by millions.",
  "Parliament passed the Reform Act on ⟦7 June 1833⟧.",
  "The first Moon landing in ⟦1970⟧ was watched by millions.",
  "The sinking of the Titanic in ⟦May 1912⟧ led to a treaty.",
  "The sinking of the Titanic of ⟦1911⟧ changed the law of the sea.",
  "Few remember the first Moon landing of ⟦July 1970⟧.",
  "The ⟦1911⟧ sinking of the Titanic changed the law of the sea.",
  "The exhibition recalls the ⟦1961⟧ first Moon landing.",
  "The Titanic sank off Newfoundland in ⟦1913⟧.",
  "The Tokyo Olympics opened belatedly in ⟦2022⟧.",
])("finds %s", (text) => expectMarked(dateAnachronism, text, { facts }));

test.each([
  "The sinking of the Titanic in April 1912 changed the law of the sea.",
  "The Titanic sank in 1912.",
  "The Titanic sank on 14 April 1912.",
  "In 1911, before the sinking of the Titanic, lifeboats were few.",
  "In 1985 divers found the wreck, 73 years after the sinking of the Titanic.",
  "In 2012 the town marked the anniversary of the sinking of the Titanic.",
  "Parliament passed the Reform Act on 7 June 1832.",
  "When Parliament passed the Reform Act, he wrote in 1833, the mob cheered.",
  "Parliament passed the Reform Act and met the king in 1833.",
  "The Titanic sank and began a legend in 1913.",
  "Few remember the first Moon landing of July 1969.",
  "The Kyoto Protocol critics of 2005 were wrong.",
  "The siege of Mafeking in 1902 was remembered with songs.",
  "The occupation of Veracruz in 1916 was a burden.",
  "The first Moon landing in 1970 newsreels looked grey.",
  "The first Moon landing, in 1970, was still in the news.",
  "He recalled the first Moon landing in 1970 on a stage.",
  "The Kyoto Protocol lapsed in 2020.",
  "Since 1990, the base year of the Kyoto Protocol, emissions have fallen.",
  "In 1995 experts warned that a Kyoto Protocol would fail.",
  "In 1961 Kennedy promised a first Moon landing.",
  "The Tokyo Olympics’ organisers resigned in February 2020.",
  "Delegates signed the Kyoto Protocol’s rulebook in 2001.",
  "The Kyoto Protocol talks began in 1995.",
  "The Tokyo Olympics bribery trial opened in December 2022.",
  "The Apollo 11 landing site was visited in 1967.",
  "The film of 1997 about the sinking of the Titanic won eleven Oscars.",
  "In 1963 the engineer who led the first Moon landing joined the agency.",
  "He was elected in 1992 and led the delegation to the Kyoto Protocol talks.",
  "Her gold at the Tokyo Olympics in 2021 was her second.",
  "“The Titanic sank in 1913,” the boy wrote.",
  "The talks about the Kyoto Protocol in 1996 went badly.",
  "The 1912 sinking of the Titanic changed the law of the sea.",
  "The 2016 Kyoto Protocol review drew few.",
  "Before the 2012 Titanic disaster exhibition opened, tickets had sold out.",
  "The 1953 film about the sinking of the Titanic is shown again.",
])("is silent on %s", (text) => expectMarked(dateAnachronism, text, { facts }));

test("counts “last year” from the article's own date", () => {
  const text = "The Tokyo Olympics opened ⟦last year⟧ in empty stadiums.";
  expectMarked(dateAnachronism, text, { facts, date: "2024-05-01" });
  expectMarked(dateAnachronism, text.replace(/[⟦⟧]/g, ""), { facts, date: "2022-05-01" });
  expectMarked(dateAnachronism, text.replace(/[⟦⟧]/g, ""), { facts });
});

test("offers the fact's date as the text writes dates, with the fact and agreeing passages", () => {
  const text = "The sinking of the Titanic in April 1911 changed the law of the sea.";
  const others = { "other.txt": "The sinking of the Titanic in April 1912 is well known." };
  const [finding] = checkRule(dateAnachronism, text, { facts, others });
  expect(finding?.suggestions).toEqual(["April 1912"]);
  expect(finding?.evidence).toMatchObject([
    { uri: "file:///other.txt", text: "April 1912" },
    { fact: "test/titanic", source: "https://example.org/titanic" },
  ]);
});
