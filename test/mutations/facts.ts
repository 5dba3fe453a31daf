import { createFacts } from "../../server/src/facts/create-facts.ts";
import { packFrom } from "../support/bundled-facts.ts";

/** A made-up world, so that nothing but this pack can tell right from wrong. */
export const mutationFacts = createFacts([
  packFrom(`id: made-up
title: A made-up world
complete-until: 2026-01-31
source: https://example.org
retrieved: 2026-02-01
events:
  - { id: quay-fire, names: [Quay Street fire], descriptions: [[fire, Quay Street, gutted]], start: 2017-11-04 }
  - { id: tarn-dam, names: [Tarn dam collapse, Tarn dam collapsed, Tarn dam burst], start: 2021-03-09 }
  - { id: halvor-ferry, names: [Halvor ferry disaster, Halvor ferry sank], start: 2006-02-23 }
  - { id: coal-accord, names: [Sorrel accord], start: 2004-06-18, in-force: { from: 2005-01-01, until: 2019-12-31 } }
  - { id: fish-pact, names: [Skarv Pact], start: 2012-09-27 }
  - { id: lind-bank, names: [Lind bank rescue], start: 2009-10-12 }
  - { id: probe, names: [Vesta probe landing, Vesta probe landed], start: 2014-08-30 }
  - { id: mine-strike, names: [Gorm mine strike], start: 1998-05-11, end: 1998-09-02 }
  - { id: old-flood, names: [Great Ouzel flood], start: 1953-01-31 }
  - { id: vaccine, names: [approval of the Rilo vaccine, Rilo vaccine was approved], start: 2020-11-19 }
  - { id: basel-round, names: [Trieste round], start: 2026-01-20, end: 2026-01-21, place: Trieste, venue: Miramare Castle, series: round of talks, number: 5, participants: [Kenya, Tanzania], mediators: [Italy] }
  - { id: river-round, names: [Leticia round], start: 2024-05-14, place: Leticia, venue: Amazon Institute, series: round of talks, number: 3, participants: [Peru, Brazil], mediators: [Chile] }
terms:
  - { id: berg-pm, person: Nils Berg, office: prime minister, of: Norway, start: 2012-03-01, end: 2019-10-14 }
  - { id: dahl-pm, person: Ingrid Dahl, office: prime minister, of: Norway, start: 2019-10-14 }
  - { id: moreau-fm, person: Claire Moreau, office: foreign minister, of: France, start: 2022-05-20 }
  - { id: picard-fm, person: Luc Picard, office: foreign minister, of: France, start: 2015-06-02, end: 2022-05-20 }
  - { id: moreau-health, person: Claire Moreau, office: health minister, of: France, start: 2017-05-17, end: 2022-05-20 }
  - { id: osei-cj, person: Kwame Osei, office: chief justice, of: Ghana, start: 2023-06-12 }
  - { id: addo-cj, person: Grace Addo, office: chief justice, of: Ghana, start: 2014-01-08, end: 2023-06-01 }
  - { id: vidal-fin, person: Marta Vidal, office: finance minister, of: Chile, start: 2022-03-11 }
  - { id: soto-fin, person: Raúl Soto, office: finance minister, of: Chile, start: 2014-03-11, end: 2018-03-11 }
  - { id: soto-trade, person: Raúl Soto, office: trade minister, of: Chile, start: 2024-01-15 }
  - { id: hagen-fm, person: Sigrid Hagen, office: foreign minister, of: Norway, start: 2013-10-16, end: 2021-10-14 }
  - { id: rivas-fm, person: Elena Rivas, office: foreign minister, of: Chile, start: 2022-03-11 }
  - { id: boateng-fin, person: Yaw Boateng, office: finance minister, of: Ghana, start: 2021-02-01 }
organisations:
  - { id: island-union, names: [Island Union], founded: 2003-05-01 }
  - id: nordtel
    names: [{ name: Lumo, from: 2015-02-01 }, { name: Nordtel, until: 2015-02-01 }]
  - { id: milk-board, names: [Milk Board], founded: 1933, dissolved: 1994-11-01 }
`),
]);
