import { describe, expect, test } from "vitest";
import { areToldApart } from "../../server/src/corpus/casts.ts";
import { Corpus } from "../../server/src/corpus/corpus.ts";
import { digestOf, valuesOf } from "../../server/src/corpus/digest.ts";
import { type Profile, profileOf, subjectIn } from "../../server/src/corpus/profile.ts";
import { figureConflict } from "../../server/src/rules/figure-conflict.ts";
import { analyseText } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";
import { noFacts } from "../support/no-facts.ts";

const profile = (text: string): Profile => profileOf(subjectIn(analyseText(text)));

describe("articles are told apart by whom they name", () => {
  test.each([
    [
      "two matches of one evening",
      "Coach Ana Rojas praised her goalkeeper. Marta Lindqvist saved a penalty.",
      "Coach Ivo Petrov was angry. Dario Keller was sent off.",
    ],
    [
      "two trials in one court, before judges of one family name",
      "Judge Rosa Calder heard the baker Nils Ebner, who had sold false truffles.",
      "Judge Henrik Calder sentenced the pilot Tomas Quist, who had flown drunk.",
    ],
    [
      "two studies of one institute",
      "Lead author Mei Tanaka counted eels. Karim Haddad, who was not involved, was surprised.",
      "Lead author Olga Sander weighed moths. Peter Walsh doubted the scales.",
    ],
  ])("%s", (_, here, there) => expect(areToldApart(profile(here), profile(there))).toBe(true));

  test.each([
    [
      "not where they have one of them in common",
      "Coach Ana Rojas praised her goalkeeper. Marta Lindqvist saved a penalty.",
      "Keeper Marta Lindqvist was cheered. Dario Keller was sent off.",
    ],
    [
      "not where one is spelled otherwise",
      "Pilot Muath al-Kasasbeh was captured. King Harald Olsen wept.",
      "Captain Muath al-Kaseasbeh is a hostage. Minister Nasser Judeh called for help.",
    ],
    [
      "not where one calls by the surname alone whom the other names in full",
      "Governor Rosa Calder resigned. Her deputy Nils Ebner takes over.",
      "Calder leaves after a scandal. Calder had denied it; the reporter Tomas Quist and the auditor Peter Walsh proved Calder wrong.",
    ],
    [
      "not where one of them names a single person",
      "Coach Ana Rojas praised her goalkeeper. Marta Lindqvist saved a penalty.",
      "Referee Peter Walsh blew the whistle.",
    ],
    [
      "not where a few rare words are all that both are about",
      "A meteorite left a crater near the runway. The meteorite split off an asteroid, astronomer Mei Tanaka said. Jorge Santamaria heard the blast. The crater is guarded; no fragment of the meteorite was seen in the crater after the blast.",
      "Was the crater made by a meteorite? Karim Haddad doubts that a meteorite or an asteroid caused the blast. Olga Sander measured the crater: a meteorite is likely. Nobody filmed the meteorite before the blast.",
    ],
  ])("%s", (_, here, there) => expect(areToldApart(profile(here), profile(there))).toBe(false));
});

/** What two reports of one day in one town say in the same words, with whoever is named in them. */
const report = (mayor: string, doctor: string, patients: string): string =>
  `LINZ, 4 March 2024 — The hospital in Linz opened a ward on Monday. Mayor ${mayor} cut the ribbon. ${patients} there last year, doctor ${doctor} said. Vaccinations begin in May. The roof of the ward leaks. Nurses had gone on strike over a broken lift and the hospital's empty pantry. A choir sang.`;

test.each([
  [
    "other people",
    report("Ivo Petrov", "Dario Keller", "Some 3,900 patients were treated"),
    "Some 5,120 patients were treated",
  ],
  [
    "one of the people",
    report("Ana Rojas", "Dario Keller", "Some 3,900 patients were treated"),
    "⟦Some 5,120 patients were treated⟧",
  ],
])("reports in the same words with %s", (_, other, patients) =>
  expectMarked(figureConflict, report("Ana Rojas", "Marta Lindqvist", patients), {
    others: { "other.txt": other },
  }),
);

test("an edit that names other people concerns the article that it was compared with", () => {
  const digest = (name: string, text: string) => digestOf(analyseText(text, {}, name), noFacts);
  const edited = (text: string) => digest("here.txt", text);
  const held = new Map(
    [
      edited(report("Ana Rojas", "of the ward", "Some 5,120 patients were treated")),
      digest("there.txt", report("Ivo Petrov", "Dario Keller", "Some 3,900 patients were treated")),
    ].map((each) => [each.uri, each]),
  );
  const corpus = new Corpus((uri) => held.get(uri));
  for (const each of held.values()) corpus.set(valuesOf(each));
  const now = edited(report("Ana Rojas", "Marta Lindqvist", "Some 5,120 patients were treated"));
  held.set(now.uri, now);
  expect(corpus.set(valuesOf(now))).toContain("file:///there.txt");
});

test.each([
  ["Europe", "Only two laboratories in Europe can measure it."],
  ["the Atlantic", "The otter crossed the Atlantic in a crate."],
  ["West Africa", "The beans come from West Africa."],
])("%s is no town or side that articles have in common", (_, text) => {
  const { sides, towns } = profile(text);
  expect([...sides, ...towns]).toEqual([]);
});
