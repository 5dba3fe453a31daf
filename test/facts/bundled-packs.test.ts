import { describe, expect, it } from "vitest";
import { contradictionsIn } from "../../server/src/facts/contradictions.ts";
import { disagreementsIn } from "../../server/src/facts/disagreements.ts";
import { factsOf } from "../../server/src/facts/fact.ts";
import { intervalOf } from "../../server/src/time/interval.ts";
import { bundledFacts, bundledPacks } from "../support/bundled-facts.ts";

describe("the bundled packs", () => {
  it("give every fact an id of its own and a source on the web", () => {
    for (const pack of bundledPacks) {
      expect(new Set(factsOf(pack).map(({ id }) => id)).size, pack.id).toBe(factsOf(pack).length);
      for (const { id, source, retrieved } of factsOf(pack)) {
        expect(source, id).toMatch(/^https:\/\/\S+$/);
        expect(URL.canParse(source), id).toBe(true);
        expect(retrieved <= "2026-12-31", id).toBe(true);
      }
    }
  });

  it("say what they cover", () => {
    for (const { id, covers } of bundledPacks) expect(covers, id).toMatch(/^\p{Lu}.*\.$/su);
  });

  it("contradict neither themselves nor each other", () => {
    expect(bundledPacks.flatMap(contradictionsIn)).toEqual([]);
    expect(disagreementsIn(bundledPacks).map(({ message }) => message("one", "other"))).toEqual([]);
  });

  it("leave a single-holder office to one person at a time", () => {
    const held = bundledPacks
      .flatMap(({ terms }) => terms)
      .filter(({ acting, shared }) => !acting && !shared);
    for (const term of held) {
      const others = bundledFacts
        .holdersOf(term.office, term.of)
        .map(({ fact }) => fact)
        .filter((other) => other !== term && held.includes(other) && other.office === term.office)
        .filter((other) => lastDay(term) > firstDay(other) && lastDay(other) > firstDay(term));
      expect(others, term.id).toEqual([]);
    }
  });

  it.each([
    ["president", "United States", "2003-03-20", "George W. Bush"],
    ["president", "United States", "2018-06-12", "Donald Trump"],
    ["president", "United States", "2022-02-24", "Joe Biden"],
    ["prime minister", "United Kingdom", "2016-06-23", "David Cameron"],
    ["foreign secretary", "United Kingdom", "2003-03-17", "Jack Straw"],
    ["chancellor", "Germany", "2015-09-04", "Angela Merkel"],
    ["prime minister", "Russia", "2008-08-08", "Vladimir Putin"],
    ["president", "Russia", "2008-08-08", "Dmitry Medvedev"],
    ["prime minister", "Japan", "2011-03-11", "Naoto Kan"],
    ["prime minister", "Israel", "2006-07-12", "Ehud Olmert"],
    ["president", "Brazil", "2005-07-01", "Luiz Inácio Lula da Silva"],
    ["secretary-general", "United Nations", "2004-12-26", "Kofi Annan"],
    ["president", "Ukraine", "2014-02-12", "Viktor Yanukovych"],
    ["defence minister", "Ukraine", "2022-02-24", "Oleksii Reznikov"],
    ["finance minister", "Germany", "2012-02-21", "Wolfgang Schäuble"],
  ])("know who was %s of %s on %s", (office, of, day, person) => {
    const holders = bundledFacts
      .holdersOf(office, of)
      .map(({ fact }) => fact)
      .filter((fact) => firstDay(fact) <= day && day <= lastDay(fact));
    expect(holders.map((fact) => fact.person)).toEqual([person]);
  });
});

interface Span {
  readonly start: string;
  readonly end: string | null;
}

/** The last day of those on which a term may have begun: within the month or year that is all the fact knows. */
const firstDay = ({ start }: Span): string => intervalOf(start)?.end ?? start;

/** The first day of those on which it may have ended. */
const lastDay = ({ end }: Span): string => (end === null ? "9999" : (intervalOf(end)?.start ?? end));
