import { describe, expect, test } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { nameAnachronism } from "../../server/src/rules/name-anachronism.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

const facts = createFacts([
  packFrom(`id: names
title: Names of several times
complete-until: 2026-01-01
source: https://example.org
retrieved: 2026-01-02
people:
  - { id: moss, names: [Edna Moss], born: 1931, died: 2004-03-09 }
  - { id: ito, names: [Kenji Ito], born: 1950, died: 2019 }
  - { id: vance, names: [Lena Varga], born: 1960 }
places:
  - id: lakeside
    names: [Lakeside, { name: Port Victor, until: 1996-07-01 }]
    country: Kenya
  - id: rivermouth
    names: [{ name: Nova Foz, from: 2012-05 }, { name: Vila Real, until: 2012-05 }]
  - id: springfield-a
    names: [{ name: Springfield, until: 1950 }, Newfield]
  - id: springfield-b
    names: [Springfield]
organisations:
  - { id: coastal-union, names: [Coastal Union], founded: 2002-07-09, kind: alliance }
  - { id: grain-board, names: [Grain Board], founded: 1931, dissolved: 1989-06-30 }
  - { id: sky-lines, names: [Meridian Airways], founded: 1958, dissolved: 2008-11-02, kind: company }
  - id: telecom
    names: [{ name: Vivo Connect, from: 2010-03-01 }, { name: Telnord, until: 2010-03-01 }]
    kind: company
  - { id: health-office, names: [Health Office], founded: 1948, dissolved: 2012, successor: Health Service }
  - { id: health-service, names: [Health Service], founded: 2012, predecessor: Health Office }
  - { id: space-agency, names: [Orbital Agency], founded: 1975-05-30 }
`),
]);

describe("a clause of another time", () => {
  test.each([
    "In 1990, the ⟦Coastal Union⟧ sent observers to the vote.",
    "The ⟦Coastal Union⟧ condemned the coup in 1985.",
    "The ⟦Coastal Union⟧ held its summit in Accra in 1996.",
    "In 1998 the fishing ban was lifted by the ⟦Coastal Union⟧.",
    "The ferry line paid a fine to the ⟦Coastal Union⟧ in March 1999.",
    "In 1966, a probe of the ⟦Orbital Agency⟧ photographed the moon.",
    "The ⟦Orbital Agency⟧ chose its first astronauts in 1968.",
    "She worked for the ⟦Orbital Agency⟧ in 1970.",
    "The ⟦Grain Board⟧ bought the whole harvest in 1995.",
    "In 2003, farmers marched to the ⟦Grain Board⟧.",
    "The court fined the ⟦Grain Board⟧ in May 1998.",
    "⟦Meridian Airways⟧ carried two million passengers in 2015.",
    "In 2012, ⟦Meridian Airways⟧ ordered ten jets.",
    "The pilot was hired by ⟦Meridian Airways⟧ in 2013.",
    "The ⟦Grain Board⟧ lost a lawsuit in 1920.",
  ])("finds %s", (text) => expectMarked(nameAnachronism, text, { facts, date: "2020-05-06" }));

  test.each([
    "In 2005, the Coastal Union sent observers to the vote.",
    "The Coastal Union was founded in 1999 as a forum.",
    "The Coastal Union met for the first time in 2002.",
    "The Coastal Union held its first summit in 2003.",
    "Plans for a Coastal Union were drawn up before 1990.",
    "Since 1990 the region has changed; the Coastal Union has grown.",
    "The Coastal Union looked back to 1985.",
    "He had proposed a Coastal Union in 1979.",
    "The Coastal Union may be older than 1990.",
    "“In 1990, the Coastal Union sent observers,” he said.",
    "In 1990 the coast had no union.",
    "In 1990, the Coastal Union Bank sent observers.",
    "In 1990, the Western Coastal Union sent observers.",
    "In 1990, the coastal union of fishermen sent observers.",
    "The Grain Board bought the whole harvest in 1985.",
    "The Grain Board closed its last silo in 1989.",
    "The Grain Board was wound up by a court in 1990.",
    "Meridian Airways carried two million passengers in 2005.",
    "Meridian Airways went bankrupt in 2008.",
    "In 2009 the administrators of Meridian Airways were paid.",
    "In 1990, Nova Foz had two hotels.",
    "In 1990, the town of Lakeside was hit by a flood.",
    "In 2005, patients sued the Health Service.",
    "In 2018, patients sued the Health Office.",
    "In 1920, a Springfield farmer built a barn.",
    "In 1990, Telnord bought a rival.",
    "In 2000, Vivo Connect bought a rival.",
    "The Orbital Agency will fly to Mars in 2031.",
    "Without the Coastal Union, 1985 might have been different.",
  ])("is silent on %s", (text) => expectMarked(nameAnachronism, text, { facts, date: "2020-05-06" }));
});

test.each([
  ["The Grain Board lost a lawsuit in 1920.", "was founded in 1931"],
  ["The Grain Board lost a lawsuit in 1995.", "ended on 30 June 1989"],
  ["The Coastal Union sent observers on 1990-05-04.", "was founded on 9 July 2002"],
])("%s: it %s", (text, why) => {
  const found = checkRule(nameAnachronism, text, { facts, date: "2020-05-06" });
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
});

describe("the article’s own time", () => {
  test.each([
    ["⟦Telnord⟧ said on Monday that it would cut 300 jobs.", "2020-05-06"],
    ["⟦Telnord⟧ announced a new chief on Tuesday.", "2020-05-06"],
    ["The regulator fined ⟦Telnord⟧ on Tuesday.", "2020-05-06"],
    ["⟦Vivo Connect⟧ said it would cut 300 jobs.", "2004-05-06"],
    ["On Monday, ⟦Vivo Connect⟧ opened a shop in the station.", "2005-05-06"],
    ["A bus overturned near ⟦Port Victor⟧ on Sunday, injuring nine.", "2020-05-06"],
    ["Voters in ⟦Port Victor⟧ queued for hours on Saturday.", "2007-05-06"],
    ["A fire destroyed the market of ⟦Vila Real⟧ on Monday night.", "2020-05-06"],
    ["Floods reached ⟦Nova Foz⟧ on Monday.", "2001-05-06"],
    ["The ⟦Grain Board⟧ said the harvest was poor.", "2005-05-06"],
    ["The ⟦Grain Board⟧ raised its prices on Tuesday.", "1999-05-06"],
    ["⟦Meridian Airways⟧ said on Thursday it had ordered ten jets.", "2016-05-06"],
    ["A ⟦Meridian Airways⟧ flight was diverted on Tuesday.", "2016-05-06"],
    ["⟦Edna Moss⟧ told reporters on Tuesday that the library was safe.", "2016-05-06"],
    ["“The library is safe,” ⟦Edna Moss⟧ said on Monday.", "2016-05-06"],
    ["On Monday, ⟦Kenji Ito⟧ said the film would be his last.", "2023-05-06"],
    ["Director ⟦Kenji Ito⟧ said on Friday that the film was ready.", "2021-05-06"],
  ])("finds %s in %s", (text, date) => expectMarked(nameAnachronism, text, { facts, date }));

  test.each([
    ["Telnord said on Monday that it would cut 300 jobs.", "2008-05-06"],
    ["Telnord said on Monday that it would cut 300 jobs.", "2011-05-06"],
    ["Vivo Connect said on Monday that it would cut 300 jobs.", "2020-05-06"],
    ["Vivo Connect, once Telnord, said on Monday that it would cut 300 jobs.", "2020-05-06"],
    ["Telnord, now Vivo Connect, said on Monday that it would cut 300 jobs.", "2020-05-06"],
    ["Telnord will be called Vivo Connect from next month, it said on Monday.", "2009-12-06"],
    ["In 2005, Telnord said it would cut 300 jobs.", "2020-05-06"],
    ["He worked at Telnord for years.", "2020-05-06"],
    ["The Telnord Arena was full on Sunday.", "2020-05-06"],
    ["“Telnord called me on Monday,” she said.", "2020-05-06"],
    ["A bus overturned near Lakeside on Sunday.", "2020-05-06"],
    ["A bus overturned near Port Victor on Sunday.", "1996-05-06"],
    ["A bus overturned near Port Victor, today’s Lakeside, on Sunday.", "2020-05-06"],
    ["The Port Victor Hotel burned down on Sunday.", "2020-05-06"],
    ["The album was recorded in Port Victor.", "2020-05-06"],
    ["In 1988 he was born in Port Victor.", "2020-05-06"],
    ["A bus overturned in Springfield on Sunday.", "2020-05-06"],
    ["Nova Foz was flooded on Monday.", "2013-05-06"],
    ["Nova Foz was flooded on Monday.", "2012-03-06"],
    ["The Grain Board said the harvest was poor.", "1980-05-06"],
    ["The Grain Board said the harvest was poor.", "1990-05-06"],
    ["On Tuesday the last of the former Grain Board towns joined the fund.", "2005-05-06"],
    ["Early this week three former Grain Board towns joined the fund.", "2005-05-06"],
    ["The archive holds letters of the Grain Board.", "2005-05-06"],
    ["In 1975 the Grain Board said the harvest was poor.", "2005-05-06"],
    ["Meridian Airways said on Thursday it had ordered ten jets.", "2006-05-06"],
    ["A former Meridian Airways pilot wrote a book.", "2016-05-06"],
    ["Edna Moss told reporters on Tuesday that the library was safe.", "2003-05-06"],
    ["As Edna Moss once said, a library is a garden.", "2016-05-06"],
    ["Edna Moss said that a library is a garden.", "2016-05-06"],
    ["A prize named after Edna Moss was awarded on Tuesday.", "2016-05-06"],
    ["The daughter of Edna Moss said on Tuesday that the house was sold.", "2016-05-06"],
    ["Edna Moss’s daughter said on Tuesday that the house was sold.", "2016-05-06"],
    ["In 1990, Edna Moss told reporters that the library was safe.", "2016-05-06"],
    ["Moss said on Tuesday that the house was sold.", "2016-05-06"],
    ["Kenji Ito said on Monday that the film would be his last.", "2019-12-06"],
    ["Kenji Ito, who died in 2019, was honoured on Monday.", "2023-05-06"],
    ["Lena Varga said on Monday that the film was hers.", "2023-05-06"],
    ["The Coastal Union said on Monday that it would send observers.", "2020-05-06"],
    ["The coastal union said on Monday that it would send observers.", "1990-05-06"],
  ])("is silent on %s in %s", (text, date) => expectMarked(nameAnachronism, text, { facts, date }));

  test("without a date of its own there is nothing to compare", () => {
    expectMarked(nameAnachronism, "Telnord said on Monday that it would cut 300 jobs.", { facts });
  });
});

test("gives the name of the article’s time, and what the facts say", () => {
  const [finding] = checkRule(nameAnachronism, "Telnord said on Monday that it would cut 300 jobs.", {
    facts,
    date: "2020-05-06",
  });
  expect(finding?.suggestions).toEqual(["Vivo Connect"]);
  expect(finding?.message).toBe(
    "Telnord is named here as of May 2020; by the facts it was called so until 1 March 2010.",
  );
  expect(finding?.evidence).toMatchObject([
    {
      fact: "names/telecom",
      message: "Vivo Connect: called Vivo Connect from 1 March 2010, called Telnord until 1 March 2010.",
    },
  ]);
});
