import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFacts } from "../../server/src/facts/create-facts.ts";
import { createHouseStyle } from "../../server/src/facts/house-style.ts";
import { nameSpelling } from "../../server/src/rules/name-spelling.ts";
import { packFrom } from "../support/bundled-facts.ts";
import { type Around, checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

const facts = createFacts([
  packFrom(`id: chess
title: Chess
complete-until: 2024-12-31
people:
  - id: chessplayer
    names: [Sergey Belov, Sergei Belov]
    source: https://example.org
    retrieved: 2026-01-02
`),
]);

function check(marked: string, around: Around = {}) {
  const { text, spans } = unmark(marked);
  const findings = checkRule(nameSpelling, text, around);
  expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  return findings;
}

/** So many documents beside the checked one that say the same. */
const copies = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, nth) => [`copy-${nth}.txt`, text]));

const CARS = "Volkswagen said on Monday that Herbert Falk would lead its plant near Lake Constance.";

describe("name.spelling speaks of organisations and places", () => {
  it.each<[string, string, string, Around]>([
    [
      "a misspelling beside ten right ones",
      "Herbert Falk works for ⟦Volkswagon Group⟧ near Lake Constance.",
      "Volkswagen Group",
      { others: copies(10, CARS.replace("Volkswagen", "Volkswagen Group")) },
    ],
    [
      "another transliteration",
      "The group ⟦al-Qaida⟧ denied it.",
      "al-Qaeda",
      { others: copies(2, "The group al-Qaeda claimed the attack.") },
    ],
    [
      "accents in one article",
      "The aid group ⟦Medecins Sans Frontieres⟧ left on Monday. “We stay,” said Médecins Sans Frontières. Médecins Sans Frontières runs a clinic.",
      "Médecins Sans Frontières",
      {},
    ],
    [
      "accents that all others have",
      "⟦Medecins Sans Frontieres⟧ left on Monday.",
      "Médecins Sans Frontières",
      { others: copies(5, "Médecins Sans Frontières left on Monday.") },
    ],
    [
      "a place that the reading knows by both spellings",
      "The mayor of ⟦Kiev⟧ spoke.",
      "Kyiv",
      { others: copies(2, "The mayor of Kyiv spoke.") },
    ],
    [
      "a saint's town within an article",
      "He left ⟦Saint Petersburg⟧ by train. St Petersburg is cold. Flights to St Petersburg were late.",
      "St Petersburg",
      {},
    ],
    [
      "a town of several words",
      "A fire broke out in ⟦Buenos Aries⟧ on Monday.",
      "Buenos Aires",
      { others: copies(2, "A fire broke out in Buenos Aires on Monday.") },
    ],
    [
      "British and American endings that all others have",
      "Officials of the ⟦World Health Organisation⟧ met.",
      "World Health Organization",
      { others: copies(6, "Officials of the World Health Organization met.") },
    ],
    [
      "a person's full name with a slip",
      "Swimmer ⟦Micheal Phelps⟧ trains with Bob Bowman.",
      "Michael Phelps",
      { others: copies(4, "Swimmer Michael Phelps trains with Bob Bowman.") },
    ],
  ])("%s", (_, text, suggestion, around) => {
    const [finding] = check(text, around);
    expect(finding?.suggestions).toEqual([suggestion]);
  });

  it("where one article has both names in common with it, and not two articles one each", () => {
    const rare = "Herbert Falk and Maria Keller met managers of the airline Norlanda.";
    const both = copies(4, "The airline Norlanta said that Herbert Falk and Maria Keller would stay.");
    const apart = {
      ...copies(4, "The airline Norlanta said that Herbert Falk would stay."),
      "keller.txt": "The airline Norlanta said that Maria Keller would go.",
    };
    expect(checkRule(nameSpelling, rare, { others: both })).toHaveLength(1);
    expect(checkRule(nameSpelling, rare, { others: apart })).toEqual([]);
  });

  it("and says how many documents write it otherwise", () => {
    const [finding] = check("The mayor of ⟦Kiev⟧ spoke.", { others: copies(3, "The mayor of Kyiv spoke.") });
    expect(finding?.message).toBe("“Kiev” is also spelled “Kyiv”. 3 documents write “Kyiv”.");
    expect(finding?.evidence).toHaveLength(3);
  });

  it("of a form that begins its sentence, with a capital", () => {
    const around = { others: copies(2, "The group al-Qaeda claimed the attack.") };
    const [finding] = check("⟦Al-Qaida⟧ denied it.", around);
    expect(finding?.suggestions).toEqual(["Al-Qaeda"]);
  });
});

const style = createFacts(
  [],
  createHouseStyle({ Kiev: "Kyiv", "al-Qaida": "al-Qaeda", Zelensky: "Zelenskyy", "O'Hara": "Ohara" }),
);

describe("house style", () => {
  it.each<[string, string, string]>([
    ["a form without a second spelling", "The mayor of ⟦Kiev⟧ spoke.", "Kyiv"],
    ["a possessive", "⟦Kiev⟧’s mayor spoke.", "Kyiv"],
    ["a compound", "The ⟦Kiev⟧-based company closed.", "Kyiv"],
    ["a headline in capitals", "MAYOR LEAVES ⟦KIEV⟧ AFTER A ROW", "KYIV"],
    ["a small letter", "Fighters of ⟦al-Qaida⟧ fled.", "al-Qaeda"],
    ["the beginning of a sentence", "Nobody spoke. ⟦Al-Qaida⟧ denied it.", "Al-Qaeda"],
    ["a name on two lines", "Fighters fled, said ⟦O’Hara⟧.", "Ohara"],
    ["a surname", "President Volodymyr ⟦Zelensky⟧ spoke.", "Zelenskyy"],
  ])("finds %s", (_, text, suggestion) => {
    const [finding] = check(text, { facts: style });
    expect(finding).toMatchObject({ suggestions: [suggestion], safe: true });
  });

  it("says that it is house style, and decides between spellings of the folder", () => {
    const [finding] = check("Police in ⟦Kiev⟧ spoke.", { facts: style });
    expect(finding?.message).toBe("House style is “Kyiv”, not “Kiev”.");
    const around = { facts: style, others: copies(3, "Fighters of al-Qaidah fled.") };
    expect(check("Fighters of al-Qaeda fled.", around)).toEqual([]);
  });

  it.each<[string, string]>([
    ["quotations", "“Kiev is calm,” the mayor said. He left."],
    ["the preferred form", "The mayor of Kyiv spoke. President Zelenskyy left."],
    ["longer words", "The Kievan Rus fell. Kievs fell."],
    ["small words", "He ate a kiev."],
    ["addresses and handles", "See kiev.example.org, Kiev.com, @Kiev and example.org/Kiev for more."],
  ])("leaves alone %s", (_, text) => expect(checkRule(nameSpelling, text, { facts: style })).toEqual([]));

  it("takes any forms and any text", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string({ unit: "grapheme" }), (forms, text) => {
        const written = Object.keys(forms).join(" ");
        let end = 0;
        for (const match of createHouseStyle(forms).findIn(`${text} ${written} ${text}`)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
          expect(end).toBeGreaterThan(match.start);
        }
      }),
    );
  });
});

describe("name.spelling never makes one of two things:", () => {
  it.each<[string, string, Around]>([
    [
      "Georgia, Georgian",
      "Georgia won. The Georgian Dream party lost.",
      { others: copies(6, "Georgian Airways lost Georgia.") },
    ],
    ["Niger, Nigeria", "Niger closed its border.", { others: copies(6, "Nigeria closed its border.") }],
    ["Austria, Australia", "Austria won the final.", { others: copies(6, "Australia won the final.") }],
    ["Iran, Iraq", "Iran spoke.", { others: copies(6, "Iraq spoke.") }],
    ["Iceland, Ireland", "Iceland lost to Greece.", { others: copies(6, "Ireland lost to Greece.") }],
    ["Delhi, Dili", "Police in Dili said so.", { others: copies(6, "Police in Delhi said so.") }],
    [
      "Deutsche Bank, Deutsche Bahn",
      "Deutsche Bahn cut jobs.",
      { others: copies(6, "Deutsche Bank cut jobs.") },
    ],
    [
      "Bank of Japan, Bank of Jordan",
      "The Bank of Jordan met.",
      { others: copies(6, "The Bank of Japan met.") },
    ],
    [
      "Bank of China, Bank of Chennai",
      "The Bank of Chennai met.",
      { others: copies(6, "The Bank of China met.") },
    ],
    ["the Times, Times Square", "The Times said so.", { others: copies(6, "He stood in Times Square.") }],
    ["an abbreviation", "The WHO said so.", { others: copies(6, "The World Health Organization said so.") }],
    ["numbers", "Channel 4 said so on Monday.", { others: copies(6, "Channel 5 said so on Monday.") }],
    [
      "county towns",
      "Police in Herefordshire said so.",
      { others: copies(6, "Police in Hertfordshire said so.") },
    ],
    ["Lloyds, Lloyd's", "Lloyds said so. Lloyd's of London agreed. Insurer Lloyd's said so.", {}],
    ["colleges", "Wadham College won.", { others: copies(6, "Welham College won.") }],
    ["two people", "Author Robert Preston spoke.", { others: copies(6, "Author Robert Peston spoke.") }],
    ["sisters", "Julia Benitez won.", { others: copies(6, "Julio Benitez won with Ana Mora.") }],
    ["full stops", "The U.S. Air Force flew. The US Air Force landed.", {}],
    ["“The” and capitals", "The Netherlands won. FOX News said so. Fox News said so.", {}],
    ["addresses", "See FoxNews.com for more. Fox News said so.", {}],
    ["[sic]", "He wrote of the Westminister Group [sic]. The Westminster Group said so.", {}],
    ["accents of a few", "São Paulo won.", { others: copies(2, "Sao Paulo won.") }],
  ])("%s", (_, text, around) => expect(checkRule(nameSpelling, text, around)).toEqual([]));
});

describe("name.spelling speaks", () => {
  it("of a spelling that most of the folder does not have, and offers the other", () => {
    const [finding] = check("Coach ⟦Sergei Popov⟧ resigned. Popov left for Spain.", {
      others: {
        "b.txt": "Coach Sergey Popov won again.",
        "c.txt": "Coach Sergey Popov is 50.",
      },
    });
    expect(finding?.suggestions).toEqual(["Sergey Popov"]);
    expect(finding?.evidence).toHaveLength(2);
  });

  it("of two spellings inside one article, and offers the more frequent", () => {
    const text =
      "District attorney Angela Corey spoke. “No,” Corey said. Later ⟦Correy⟧ told reporters more.";
    expect(check(text)[0]?.suggestions).toEqual(["Corey"]);
  });

  it("of a spelling that the facts do not prefer, however many have it", () => {
    const around = {
      facts,
      others: { "b.txt": "Champion Sergey Belov lost.", "c.txt": "Then Sergei Belov won." },
    };
    expect(check("Champion ⟦Sergei Belov⟧ won the match.", around)[0]?.suggestions).toEqual(["Sergey Belov"]);
  });

  it("of both spellings where nothing decides, and offers none", () => {
    const [finding] = check("Singer ⟦Mohammed Nasri⟧ toured Canada.", {
      others: { "b.txt": "Singer Mohamed Nasri toured Canada." },
    });
    expect(finding?.suggestions).toEqual([]);
  });
});

describe("name.spelling is silent", () => {
  it.each<[string, string, Around]>([
    ["on one spelling", "Jane Holt spoke. Holt left.", { others: { "b.txt": "Jane Holt returned." } }],
    [
      "on two people of similar names",
      "Nurse David Smyth retired.",
      { others: { "b.txt": "Pilot David Smith crashed." } },
    ],
    ["on two given names", "Minister Jane Holt spoke.", { others: { "b.txt": "Minister Joan Holt spoke." } }],
    [
      "on short forms",
      "President Joe Alder spoke.",
      { others: { "b.txt": "President Joseph Alder spoke." } },
    ],
    ["on initials", "Author J. Holt spoke. Jane Holt left.", {}],
    [
      "on apostrophes",
      "Mayor Martin O’Malley spoke.",
      { others: { "b.txt": "Mayor Martin O'Malley spoke." } },
    ],
    [
      "on accents between articles",
      "President Felipe Calderón spoke.",
      { others: { "b.txt": "President Felipe Calderon spoke." } },
    ],
    [
      "on capitals after a hyphen between articles",
      "President Kim Jong-Un spoke.",
      { others: { "b.txt": "President Kim Jong-un spoke." } },
    ],
    ["on another way round", "Viktor Orbán spoke. Orbán Viktor left.", {}],
    ["on titles", "Sir Keir Starmer spoke. Sir Keir said so. Dr Keir Starmer left.", {}],
    ["on father and son", "Robert Downey Jr. won. Robert Downey Sr. lost.", {}],
    ["on short names of few letters", "Actor Anil Rai spoke in the British Raj.", {}],
    ["on capitals", "Jane Holt resigned.", { others: { "b.txt": "JANE HOLT RESIGNS" } }],
    ["on possessives", "Jane Holt’s plan failed. Holt’s aides left.", {}],
    ["on Iran and Iraq", "Iran and Iraq met. Austria and Australia did, too.", {}],
  ])("%s", (_, text, around) => expect(checkRule(nameSpelling, text, around)).toEqual([]));
});

describe("names that one story spells in two ways", () => {
  const story = (name: string) =>
    `RIBA, 3 May 2024 — ${name} was told of by Marta Rossi and Paolo Neri of Vitalba Glass in Drammen.`;
  const between = (one: string, other: string) =>
    checkRule(nameSpelling, story(one), { others: { "b.txt": story(other) } });

  it.each([
    ["Jack Horner", "Jack Homer"],
    ["Norullah Azari", "Norullah Azaari"],
    ["Mark Gurnell", "Marc Gurnell"],
    ["Rui Tavares Pinto", "Rui Tavares Pinho"],
    ["The Ashby Daily News Group", "The Ashby County Daily News Group"],
  ])("%s, %s", (one, other) => expect(between(one, other)).toHaveLength(1));

  it.each([
    ["Emma Stone", "Emma Thorne"],
    ["Charles Gant", "Charles Hart"],
    ["Ana Lucia Rossa", "Ana Rossa"],
    ["Ashby Stores", "Ashby Store"],
    ["Ashby Daily News", "Ashby Evening Post"],
  ])("but not %s, %s", (one, other) => expect(between(one, other)).toEqual([]));
});

describe("name.spelling speaks of a slip for somebody of the same article", () => {
  it.each<[string, string]>([
    ["Margaret Dunmore chairs the board. The mill will close, Mrs ⟦Dunmoor⟧ said.", "Dunmore"],
    ["The striker Jose Barrionuevo left early. Mr ⟦Barrioneuvo⟧ was ill.", "Barrionuevo"],
    [
      "Dr Kavitha Ramanujam led the trial. It was large. Dr ⟦Kavita Ramanujan⟧ will go on.",
      "Kavitha Ramanujam",
    ],
  ])("%s", (marked, suggestion) => {
    const [finding] = check(marked);
    expect(finding?.suggestions).toEqual([suggestion]);
  });

  it.each([
    "Margaret Dunmore chairs the board. Mrs Dunmore said so.",
    "Tom Clarke met Ana Clark. Mr Clark was late.",
    "Tom Clarke met Jon Clarks and Ana Clark.",
    "Gilmar Rinaldi sold the club. Ronaldo scored twice.",
    "Neil Mellor scored. Newcastle: Bramble, Dyer, Jenas, Meller, Kluivert.",
    "Margaret Dunmore chairs the board. Mr Dunmoor said no.",
    "Margaret Dunmore chairs the board. “Ask Mrs Dunmoor,” he said.",
    "Ana Ruiz ran. Rui was late.",
    "Mrs Dunmoor was late. Margaret Dunmore chairs the board. Mrs Dunmoor said so.",
  ])("and is silent on %s", (text) => void check(text));
});
