import { createFacts } from "../../../server/src/facts/create-facts.ts";
import { packFrom } from "../../support/bundled-facts.ts";

/** What the cases know of the world: some of it true, some of it made up. */
export const caseFacts = createFacts([
  packFrom(`id: cases
title: What the cases know
complete-until: 2026-02-01
source: https://example.org
retrieved: 2026-01-02
events:
  - { id: lund-fire, names: [Lund tunnel fire], start: 2022-02-24 }
  - { id: marlow-bridge, names: [Marlow bridge collapse, Marlow bridge collapsed], start: 2018-02-21 }
  - { id: corva-ferry, names: [Corva ferry disaster, Corva ferry sank], descriptions: [[Corva, ferry, drowned]], start: 2006-03-01 }
  - { id: nord-bank, names: [Nord bank rescue], start: 2023-03-10 }
  - { id: titanic, names: [sinking of the Titanic, Titanic sank], start: 1912-04-15 }
  - { id: moon-landing, names: [first Moon landing, Apollo 11 landing], start: 1969-07-20 }
  - { id: halden-accord, names: [Halden accord, Halden agreement], start: 1997-12-11, in-force: { from: 1998-03-01, until: 2014-06-30 } }
  - { id: lagoon-treaty, names: [Lagoon Treaty], start: 2003-05-05, in-force: { from: 2003-05-05, until: 2019-09 } }
  - { id: reef-pact, names: [Reef Pact], start: 2010-04-01, in-force: { from: 2010-04-01, until: null } }
  - { id: arden-cup, names: [1998 Arden Cup, Arden Cup 1998], start: 1998-06-10, end: 1998-07-12 }
  - { id: cup-18, names: [2018 Sailing Cup, Sailing Cup 2018], start: 2018-06-14, end: 2018-07-15, host: Russia }
  - { id: cup-02, names: [2002 Sailing Cup], start: 2002-05-31, host: Japan and South Korea }
  - { id: summit, names: [2021 Lakes Summit], start: 2021-06-11, place: Carbis Bay, host: United Kingdom }
  - { id: tokyo, names: [Tokyo Olympics], start: 2021-07-23, end: 2021-08-08, place: Tokyo }
  - { id: velden-strike, names: [Velden dock strike], descriptions: [[dockers, Velden, walked out]], start: 2011-09-05, end: 2011-11 }
  - { id: orlo-siege, names: [siege of Orlo], start: 1993-04, end: 1995-02 }
  - { id: harwick-verdict, names: [Harwick verdict], start: 2016-10-12 }
  - { id: vaccine, names: [approval of the Meda vaccine, Meda vaccine was approved], start: 2020-12-08 }
  - { id: merger, names: [Sundal merger], start: 2008-07-01 }
  - { id: lisbon-round, names: [Lisbon round], start: 2025-05-12, end: 2025-05-13, place: Lisbon, venue: Palacio da Ajuda, series: round of talks, number: 4, participants: [Egypt, Ethiopia], mediators: [Portugal] }
  - { id: arica-session, names: [Arica session], start: 2024-06-18, end: 2024-06-20, place: Arica, venue: Morro Fort, series: session of the commission, number: 4, participants: [Chile, Peru], mediators: [Ecuador] }
  - { id: kisumu-meeting, names: [Kisumu meeting], start: 2022-11-09, place: Kisumu, series: meeting of the commission, number: 8, participants: [Kenya, Uganda], mediators: [Rwanda] }
terms:
  - { id: rojas, person: Ana Rojas, office: finance minister, of: Chile, start: 2014-03, end: 2018-03 }
  - { id: rojas-again, person: Ana Rojas, office: foreign minister, of: Chile, start: 2020-01 }
  - { id: rojas-senator, person: Ana Rojas, office: senator, of: Chile, start: 2010, end: 2014-03 }
  - { id: halloran, person: Tom Halloran, office: prime minister, of: Ireland, start: 2011-03-09, end: 2020-06-27 }
  - { id: osei, person: Miriam Osei, office: chief justice, of: Ghana, start: 2007-06-15, end: 2015-06-14 }
  - { id: zielak, person: Piotr Zielak, office: health minister, of: Poland, start: 2019-11-15, end: 2026-01-20 }
  - { id: adeyemi, person: Ruth Adeyemi, office: foreign minister, names: [foreign secretary], of: United Kingdom, start: 2019-07, end: 2022-09 }
  - { id: pavlik, person: Igor Pavlik, office: deputy defence minister, of: Slovakia, start: 2016-04, end: 2018-12, shared: true }
  - { id: lind, person: Hanna Lind, office: environment minister, of: Sweden, start: 2006, end: 2012 }
  - { id: brandt, person: Lars Brandt, office: secretary-general, of: Coastal Union, start: 2004, end: 2010 }
`),
]);
