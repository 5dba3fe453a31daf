import { describe, expect, test } from "vitest";
import { Corpus } from "../../server/src/corpus/corpus.ts";
import { digestOf, valuesOf } from "../../server/src/corpus/digest.ts";
import { profileOf, subjectIn } from "../../server/src/corpus/profile.ts";
import { areOfOneEvent } from "../../server/src/corpus/stories.ts";
import { dateConflict } from "../../server/src/rules/date-conflict.ts";
import { eventConflict } from "../../server/src/rules/event-conflict.ts";
import { figureConflict } from "../../server/src/rules/figure-conflict.ts";
import { nameConflict } from "../../server/src/rules/name-conflict.ts";
import { type Around, analyseText } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";
import { noFacts } from "../support/no-facts.ts";

/** Two reports of one event that share no quotation, each with a sentence of its own at the end. */
const HERE = `An otter that escaped from a wildlife sanctuary was netted by a plumber in a millpond. The otter, called Biscuit, had squeezed through a culvert. Keepers carried it back to its enclosure in a crate.`;
const THERE = `Keepers at the sanctuary are relieved: Biscuit, the otter that slipped out of its enclosure by a culvert, has been caught. A plumber scooped the otter out of the millpond with a net.`;
const OTHER = `A hedgehog was found in a letterbox. The postwoman brought it to a vet, who gave it antibiotics and a blanket.`;

function around(sentence: string, date?: string, other = THERE): Around {
  return { others: { "other.txt": `${other} ${sentence}` }, ...(date === undefined ? {} : { date }) };
}

describe("two reports are of one event by their rare words", () => {
  const profile = (text: string, date?: string) =>
    profileOf(subjectIn(analyseText(text, date === undefined ? {} : { date })));
  test("where they share enough of them", () =>
    expect(areOfOneEvent(profile(HERE), profile(THERE))).toBe(true));
  test("not where they share everyday words", () =>
    expect(areOfOneEvent(profile(HERE), profile(OTHER))).toBe(false));
  test("not where each opens in a town of its own", () => {
    const storm = (town: string): string =>
      `${town.toUpperCase()}, 4 March 2024 — A storm tore slates and weathervanes off the roofs of ${town}. Meteorologist Leo Norris saw the squall on the radar.`;
    expect(areOfOneEvent(profile(storm("Zadar")), profile(storm("Zadar")))).toBe(true);
    expect(areOfOneEvent(profile(storm("Zadar")), profile(storm("Padua")))).toBe(false);
  });
  test("also where each opens in a street of its own", () => {
    const fire = (street: string): string =>
      `4 March 2024 — A fire gutted a candle workshop in ${street}. Chandler Leo Norris lost his moulds, his wicks and a tonne of beeswax.`;
    expect(areOfOneEvent(profile(fire("Larkin Street")), profile(fire("Quay Square")))).toBe(true);
  });
  test("also by names alone, where two short ones of one day have people in common", () => {
    const here =
      "4 March 2024 — Lorrick's choir sang in the rain on Sunday. Soprano Ida Wexcombe of Lorrick forgot a verse, and conductor Ewan Bairdsley mended his baton with a plaster. Wexcombe laughed.";
    const there =
      "4 March 2024 — It poured, yet nobody left the bandstand of Lorrick. Ida Wexcombe lost the thread; umbrellas hid her blushes, and a spaniel howled at the cornet. Afterwards Ewan Bairdsley, whose stick had snapped, hugged Wexcombe.";
    expect(areOfOneEvent(profile(here), profile(there))).toBe(true);
    expect(areOfOneEvent(profile(here.replace("Ewan Bairdsley", "Otto Larkin")), profile(there))).toBe(false);
  });
  test("not where one officer speaks of two deeds in a town", () => {
    const flowers =
      "DUNMERE, 4 March 2024 — Two masked men robbed a florist's in Dunmere on Monday, taking a till full of coins and a crate of orchids. They threatened the florist with a hammer and fled on a tandem. Det Insp Owen Prewitt asked for dashcam footage.";
    const boots =
      "DUNMERE, 4 March 2024 — A cobbler in Dunmere lost boots, laces and his wallet on Monday to a robber armed with an awl. He was tied to a lathe. Det Insp Owen Prewitt praised a passer-by who cut the ropes.";
    expect(areOfOneEvent(profile(flowers), profile(boots))).toBe(false);
  });
  test("not where they are weeks apart", () =>
    expect(areOfOneEvent(profile(HERE, "2024-03-04"), profile(THERE, "2024-06-04"))).toBe(false));
});

test("an edit of one report concerns the other, whatever it tells otherwise", () => {
  const digest = (name: string, text: string) => digestOf(analyseText(text, {}, name), noFacts);
  const edited = (sentence: string) => digest("here.txt", `${HERE} ${sentence}`);
  const held = new Map(
    [edited("The otter sneezed on a Monday."), digest("there.txt", THERE)].map((each) => [each.uri, each]),
  );
  const corpus = new Corpus((uri) => held.get(uri));
  for (const each of held.values()) corpus.set(valuesOf(each));
  const now = edited("The otter sneezed at noon.");
  held.set(now.uri, now);
  expect(corpus.set(valuesOf(now))).toContain("file:///there.txt");
});

test.each([
  [dateConflict, "The chase ended at ⟦7:40 am⟧.", "It ended at 6:15 am.", "2024-03-04"],
  [dateConflict, "The sanctuary opened in ⟦1962⟧.", "The sanctuary opened in 1952.", undefined],
  [figureConflict, "The otter weighs ⟦12 kilograms⟧.", "The otter weighs nine kilograms.", undefined],
  [
    figureConflict,
    "The otter was kept in quarantine for ⟦44 days⟧.",
    "Keepers kept it in quarantine for 45 days.",
    undefined,
  ],
  [eventConflict, "The otter will move to ⟦Slovakia⟧.", "The otter will move to Poland.", "2024-03-04"],
  [nameConflict, "The plumber, ⟦Colin Hallam⟧, was wet.", "The plumber, Colleen Hallam, laughed.", undefined],
  [nameConflict, "The plumber, ⟦Greta Hallam⟧, was wet.", "The plumber, Gerda Hallam, laughed.", undefined],
] as const)("finds what they give otherwise: %s, %s, %s", (rule, sentence, other, date) =>
  expectMarked(rule, `${HERE} ${sentence}`, around(other, date)),
);

test.each([
  [
    "about one time",
    dateConflict,
    "The chase ended at 7:40 am.",
    "The chase ended at 7:30 am.",
    "2024-03-04",
  ],
  [
    "when somebody told it",
    dateConflict,
    "The vet said so on Monday.",
    "The vet said so on Tuesday.",
    undefined,
  ],
  ["two deeds", dateConflict, "The sanctuary opened in 1962.", "The mill burned down in 1952.", undefined],
  [
    "one number turned into another unit",
    figureConflict,
    "It weighs 12 kg.",
    "It weighs 26 pounds.",
    undefined,
  ],
  [
    "one number rounded",
    figureConflict,
    "Some 200 visitors cheered.",
    "Cheers came from 197 visitors.",
    undefined,
  ],
  [
    "a denial",
    dateConflict,
    "It was caught on 3 March 2024.",
    "It was not caught on 1 March 2024.",
    undefined,
  ],
  [
    "places of which one may hold the other",
    eventConflict,
    "It lives in Kenya.",
    "It lives in Africa.",
    undefined,
  ],
  ["a nickname", nameConflict, "The plumber is Bob Hallam.", "The plumber is Robert Hallam.", undefined],
  ["another spelling", nameConflict, "It was Katrin Hallam.", "It was Katryn Hallam.", undefined],
  [
    "places of which one may lie in the other",
    eventConflict,
    "It lives in Larkin Street.",
    "It lives in Zadar.",
    "2024-03-04",
  ],
  [
    "a holiday of another year",
    dateConflict,
    "The otter moved in on Thanksgiving Day in 2012.",
    "The otter moved in on Tuesday.",
    "2024-03-04",
  ],
  ["a relative", nameConflict, "Greta Hallam called Gerda Hallam.", "Gerda Hallam was called.", undefined],
  [
    "somebody's words",
    figureConflict,
    "“We searched for nine days,” a keeper said.",
    "“We searched for ten days,” a cook said.",
    undefined,
  ],
] as const)("is silent on %s", (_, rule, sentence, other, date) =>
  expectMarked(rule, `${HERE} ${sentence}`, around(other, date)),
);

test("is silent on two events", () =>
  expectMarked(
    dateConflict,
    `${HERE} The sanctuary opened in 1962.`,
    around("The sanctuary opened in 1952.", undefined, OTHER),
  ));
