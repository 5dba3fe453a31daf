import { describe, expect, it, test } from "vitest";
import { dateAnachronism } from "../../server/src/rules/date-anachronism.ts";
import { eventConflict } from "../../server/src/rules/event-conflict.ts";
import { nameAnachronism } from "../../server/src/rules/name-anachronism.ts";
import { bundledFacts as facts } from "../support/bundled-facts.ts";
import { checkRule } from "../support/check-rule.ts";
import { expectMarked } from "../support/expect-marked.ts";

const date = "2024-03-12";

describe("the bundled events, by their names", () => {
  it.each([
    // Another event of nearly that name
    "China’s first moon landing in 2013 was a success.",
    "The Bali bombings in 2005 killed 20 people.",
    "The fall of Kabul in 1996 brought the Taliban to power.",
    "The Hungarian Revolution of 1848 was crushed.",
    "The Battle of Mogadishu in 2006 was fought in Somalia.",
    "The WHO declared a pandemic in June 2009.",
    "The launch of Sputnik V in August 2020 surprised virologists.",
    "The launch of ChatGPT Plus in February 2023 brought in money.",
    "Steve Jobs unveiled the iPhone 4 in 2010.",
    "Nelson Mandela was released from hospital in September 2013.",
    "Britain left the EU single market on 1 January 2021.",
    "The COP15 summit on biodiversity opened in Montreal in December 2022, after talks on the climate.",
    "The NATO summit in Madrid in 1997 invited Poland.",
    "The 1964 Innsbruck Olympics and the 1932 Lake Placid Olympics were smaller.",
    "The 2034 Salt Lake City Olympics are being planned.",
    // What came of an event
    "The Lockerbie bombing trial began in May 2000.",
    "The Grenfell Tower fire inquiry opened in September 2017.",
    "The death of Steve Jobs’s father in 2018 went unnoticed.",
    // More days than one, or a day elsewhere
    "The Soviet Union invaded Afghanistan on December 27, 1979.",
    "Turkey invaded Cyprus a second time in August 1974.",
    "The murder of Alexander Litvinenko in early November 2006 shocked London.",
    "Talks on German reunification in May 1990 went well.",
    "The New START treaty took effect in February 2011.",
    "The North American Free Trade Agreement came into force in January 1994.",
  ])("are silent on %s", (text) => expect(checkRule(dateAnachronism, text, { facts, date })).toEqual([]));

  it.each([
    "The ousting of Robert Mugabe in ⟦2015⟧ surprised his party.",
    "Croatia joined the European Union in ⟦2011⟧.",
    "Lithuania adopted the euro in ⟦2012⟧.",
    "The Kiss nightclub fire in ⟦2011⟧ killed more than 200.",
    "The Apollo 11 moon landing in ⟦1967⟧ was televised.",
  ])("find %s", (text) => expectMarked(dateAnachronism, text, { facts, date }));
});

describe("the bundled agreements", () => {
  it.each([
    "Russia must comply with ⟦the INF Treaty⟧, the minister said.",
    "The implementation of ⟦the Black Sea Grain Initiative⟧ has stalled.",
    "Companies continue to violate ⟦the North American Free Trade Agreement⟧.",
  ])("find %s", (text) => expectMarked(eventConflict, text, { facts, date }));

  test.each([
    "Russia must comply with the New START treaty, the minister said.",
    "In 2015 Moscow said that it observes the INF Treaty.",
    "Iran must comply with the JCPOA, the agency said.",
    "The COP25 climate conference in Spain was hosted by Chile.",
  ])("are silent on %s", (text) => expect(checkRule(eventConflict, text, { facts, date })).toEqual([]));
});

describe("the bundled names of places and bodies", () => {
  it.each([
    "Salisbury said on Monday that it would mourn.",
    "The Gold Coast said on Monday that it would bid.",
    "Leningrad region said on Monday that it would build a port.",
    "The KGB said on Monday that it had detained four men in Minsk.",
    "The Patriarchate of Constantinople said on Monday that it agreed.",
    "East Germany voted on Sunday for the far right.",
    "In 1944 Macedonia became a republic.",
    "In 1992 the Stasi files were opened.",
    "In 1999 Washington opposed the International Criminal Court.",
    "In 1970 the National Front marched in London.",
  ])("are silent on %s", (text) => expect(checkRule(nameAnachronism, text, { facts, date })).toEqual([]));
});
