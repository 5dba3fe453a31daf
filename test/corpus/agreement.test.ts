import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementIn } from "../../server/src/corpus/agreement/claim-agreement.ts";
import type { Outcome } from "../../server/src/corpus/agreement/statement.ts";
import { compare } from "../../server/src/corpus/agreement/statements.ts";
import { witnessesOf } from "../../server/src/corpus/agreement/witnesses.ts";
import { buildCorpus } from "../../server/src/corpus/build-corpus.ts";
import { analyseText } from "../support/check-rule.ts";
import { noFacts } from "../support/no-facts.ts";

/** Two documents, each a day (or null) and a text, and how their statements lie to each other. */
type Document = readonly [date: string | null, text: string];

const read = (documents: readonly Document[]) =>
  documents.map(([date, text], nth) => analyseText(text, date === null ? {} : { date }, `${nth}.txt`));

const uriOf = (nth: number): string => `file:///${nth}.txt`;

/** The outcomes of all pairs of statements of the first document and the second, each once. */
function outcomes(a: Document, b: Document): Outcome[] {
  const corpus = buildCorpus(read([a, b]), noFacts);
  const [first, second] = [0, 1].map((nth) => ({
    said: (corpus.digest(uriOf(nth))?.says.statements ?? []).map(({ value }) => value),
    profile: corpus.profile(uriOf(nth)),
  }));
  const [own, other] = [first?.profile, second?.profile];
  if (own === undefined || other === undefined) throw new Error("no profile");
  const pairs = (first?.said ?? []).flatMap((one) => (second?.said ?? []).map((two) => [one, two] as const));
  const all = pairs.map(([one, two]) => compare(one, two, own, other));
  const back = pairs.map(([one, two]) => compare(two, one, other, own));
  expect([...all].sort()).toEqual([...back].sort());
  return [...new Set(all.filter((outcome) => outcome !== "nothing"))].sort();
}

const STORM = "KINGSTON, Jamaica — Rescuers from Jamaica and Cuba worked in Kingston on Monday. ";
const TALKS = "Talks between Chile and Peru opened in Lima. ";

/** Of articles of one day that share two people and an organisation, and no town that they open with. */
const CAST = "Ida Holm and Otto Brandt of the Nordic Bank spoke. ";

const cases: readonly [string, Outcome[], Document, Document][] = [
  [
    "digits in turned order in other words, a day apart",
    ["disagrees"],
    ["2024-09-02", `${CAST}A petition that 4,280 customers had signed lay on the table.`],
    ["2024-09-03", `${CAST}The bank was handed a list with the names of 4,820 customers.`],
  ],
  [
    "digits in turned order days apart",
    [],
    ["2024-09-02", `${CAST}A petition that 4,280 customers had signed lay on the table.`],
    ["2024-09-06", `${CAST}The bank was handed a list with the names of 4,820 customers.`],
  ],
  [
    "digits in turned order of something else",
    [],
    ["2024-09-02", `${CAST}A petition that 4,280 customers had signed lay on the table.`],
    ["2024-09-02", `${CAST}The bank has 4,820 branches.`],
  ],
  [
    "digits in turned order of two companies",
    [],
    ["2024-09-02", `${CAST}The Baltic Bank lost 4,280 customers.`],
    ["2024-09-02", `${CAST}The Arctic Bank lost 4,820 customers.`],
  ],
  [
    "digits in turned order of two years",
    [],
    ["2024-09-02", `${CAST}In 2022 the bank lost 4,280 customers.`],
    ["2024-09-02", `${CAST}In 2023 the bank lost 4,820 customers.`],
  ],
  [
    "two digits in turned order of much the same, each the only number of it",
    ["disagrees"],
    ["2024-09-02", `${CAST}The bank will close two branches with the loss of 640 jobs.`],
    ["2024-09-02", `${CAST}It was said that 460 employees will be made redundant.`],
  ],
  [
    "two digits in turned order of what has another name, beside words in common",
    ["disagrees"],
    ["2024-09-02", `${CAST}Campaigner Dora Lund of Vik handed in a petition with 3,200 names.`],
    ["2024-09-02", `${CAST}Dora Lund, who had collected 2,300 signatures, said so.`],
  ],
  [
    "a sum with two digits in turned order, a year and yearly, beside dates that differ, too",
    ["disagrees"],
    ["2024-09-02", `${CAST}The merger, which saves £180,000 a year, begins on 31 March.`],
    ["2024-09-02", `${CAST}On 30 April the two merge, saving £810,000 annually.`],
  ],
  [
    "two digits in turned order where one report gives two such numbers",
    [],
    ["2024-09-02", `${CAST}The clerk fainted after 23 minutes and went home after 51 minutes.`],
    ["2024-09-02", `${CAST}The clerk read for 32 minutes.`],
  ],
  [
    "two digits in turned order where only one number is in digits",
    [],
    ["2024-09-02", `${CAST}A dozen clerks of the board voted.`],
    ["2024-09-02", `${CAST}The 21 guests of the board voted.`],
  ],
  [
    "two digits in turned order of things with nothing in common",
    [],
    ["2024-09-02", `${CAST}The bank sponsors 63 orchestras.`],
    ["2024-09-02", `${CAST}A lorry brought 36 desks.`],
  ],
  [
    "what two councils save, with two digits in turned order",
    [],
    ["2024-09-02", `${CAST}Talbury Council saves £180,000 a year.`],
    ["2024-09-02", `${CAST}Merton Council saves £810,000 a year.`],
  ],
  [
    "what is saved in two years, with two digits in turned order",
    [],
    ["2024-09-02", `${CAST}The bank saved £180,000 in 2021.`],
    ["2024-09-02", `${CAST}The bank saved £810,000 in 2022.`],
  ],
  [
    "two digits in turned order of two days",
    [],
    ["2024-09-02", `${CAST}The bank saved £180,000 by it.`],
    ["2024-09-05", `${CAST}The bank saved £810,000 by it.`],
  ],
  [
    "injured people, the greater number a day later",
    [],
    ["2024-09-02", `${STORM}Doctors said 146 people were injured.`],
    ["2024-09-03", `${STORM}Doctors said 164 people were injured.`],
  ],
  [
    "injured people, the greater number a day earlier",
    ["disagrees"],
    ["2024-09-03", `${STORM}Doctors said 146 people were injured.`],
    ["2024-09-02", `${STORM}Doctors said 164 people were injured.`],
  ],
  [
    "how many were aboard, in other words, a day apart",
    ["disagrees"],
    ["2024-09-02", `${STORM}A boat carrying 120 passengers had sunk.`],
    ["2024-09-03", `${STORM}There were 146 passengers on board when it sank.`],
  ],
  [
    "how many were aboard, rounded",
    ["agrees"],
    ["2024-09-02", `${STORM}A boat carrying 146 passengers had sunk.`],
    ["2024-09-03", `${STORM}There were about 150 passengers on board when it sank.`],
  ],
  [
    "how many were aboard two boats",
    [],
    ["2024-09-02", `${STORM}A boat carrying 120 passengers sank, and another carrying 30 passengers.`],
    ["2024-09-02", `${STORM}There were 146 passengers on board when it sank.`],
  ],
  [
    "how many were aboard weeks later",
    [],
    ["2024-09-02", `${STORM}A boat carrying 120 passengers had sunk.`],
    ["2024-09-12", `${STORM}There were 146 passengers on board when it sank.`],
  ],
  [
    "a magnitude and a rounded one",
    [],
    ["2024-09-02", `${STORM}The tremor had a magnitude of 6.`],
    ["2024-09-02", `${STORM}A magnitude 6.3 tremor was felt.`],
  ],
  [
    "a magnitude and another one",
    ["disagrees"],
    ["2024-09-02", `${STORM}The tremor had a magnitude of 5.6.`],
    ["2024-09-02", `${STORM}A magnitude 6.3 tremor was felt.`],
  ],
  [
    "how many were detained, by articles that tell it once",
    ["disagrees"],
    ["2024-09-02", `${STORM}Police detained 14 protesters at the docks after shops were broken into.`],
    ["2024-09-02", `${STORM}Police said that 22 protesters were detained at the docks by the evening.`],
  ],
  [
    "how many were detained, a day apart",
    [],
    ["2024-09-02", `${STORM}Police detained 14 protesters at the docks after shops were broken into.`],
    ["2024-09-03", `${STORM}Police said that 22 protesters were detained at the docks by the evening.`],
  ],
  [
    "how many of two kinds were detained",
    [],
    ["2024-09-02", `${STORM}Police detained 14 protesters at the docks after shops were broken into.`],
    ["2024-09-02", `${STORM}Police said that 22 sailors were detained at the docks by the evening.`],
  ],
  [
    "how many were detained here and there",
    [],
    ["2024-09-02", `${STORM}Police detained 14 protesters at the docks and 30 protesters uptown.`],
    ["2024-09-02", `${STORM}Police said that 22 protesters were detained at the docks by the evening.`],
  ],
  [
    "four people, and three others",
    [],
    ["2024-09-02", `${STORM}The raid killed the consul and three other Cubans.`],
    ["2024-09-02", `${STORM}The raid killed four Cubans.`],
  ],
  [
    "a storm’s toll, in other words",
    ["agrees"],
    ["2024-09-02", `${STORM}The hurricane killed 24 people.`],
    ["2024-09-02", `${STORM}At least 24 people died in the hurricane.`],
  ],
  [
    "a bound and a number near it",
    ["agrees"],
    ["2024-09-02", `${STORM}The hurricane killed more than 150 people.`],
    ["2024-09-03", `${STORM}The hurricane killed 151 people.`],
  ],
  [
    "several and a number",
    [],
    ["2024-09-02", `${STORM}The hurricane killed several people.`],
    ["2024-09-02", `${STORM}The hurricane killed 396 people.`],
  ],
  [
    "two tolls of one day",
    ["disagrees"],
    ["2024-09-02", `${STORM}The hurricane killed 24 people.`],
    ["2024-09-02", `${STORM}The hurricane killed 42 people.`],
  ],
  [
    "a toll that grows with its date",
    ["update"],
    ["2024-09-02", `${STORM}The hurricane killed 24 people.`],
    ["2024-09-04", `${STORM}The hurricane killed 42 people.`],
  ],
  [
    "the tolls of two storms",
    [],
    ["2024-09-02", `${STORM}The hurricane killed 24 people.`],
    ["2022-09-02", `${STORM}The hurricane killed 42 people.`],
  ],
  [
    "a figure of one company in two reports",
    ["agrees"],
    ["2025-02-04", "Halden, the Norwegian shipyard in Bergen, employs 18,400 people in Norway and Poland."],
    ["2025-02-05", "BERGEN — The shipyard Halden employs 18,400 people, most of them in Norway and Poland."],
  ],
  [
    "a number and the same one rounded",
    ["agrees"],
    [
      "2025-02-04",
      "BERGEN — The Norwegian shipyard Halden sold 23,940 boats, its chair Ida Holm said in Bergen.",
    ],
    ["2025-02-04", "BERGEN — The shipyard Halden of Norway sold 24,000 boats, Ida Holm said."],
  ],
  [
    "the ages of two people in like words",
    [],
    [
      "2025-02-04",
      "LEEDS — Police in Leeds named the driver as Tom Reed, 23, a baker from Bradford, on Tuesday. Ida Holm spoke.",
    ],
    [
      "2025-02-04",
      "LEEDS — Police in Leeds named the driver as Sam Reed, 41, a baker from Bradford, on Tuesday. Ida Holm spoke.",
    ],
  ],
  [
    "the same number of two companies",
    [],
    ["2025-02-04", "Halden, the Norwegian shipyard in Bergen, employs 18,400 people in Norway and Poland."],
    ["2025-02-05", "The bakery Osmund employs 18,400 people in Sweden and Denmark."],
  ],
  [
    "a delegation’s head",
    ["agrees"],
    [null, `${TALKS}The Chilean delegation, led by Ana Rojas, arrived.`],
    [null, `${TALKS}Ana Rojas headed Chile’s delegation.`],
  ],
  [
    "two heads of one delegation",
    ["disagrees"],
    [null, `${TALKS}The Chilean delegation, led by Ana Rojas, arrived.`],
    [null, `${TALKS}Juan Soto headed Chile’s delegation.`],
  ],
  [
    "the heads of two delegations",
    [],
    [null, `${TALKS}The Chilean delegation, led by Ana Rojas, arrived.`],
    [null, `${TALKS}Juan Soto headed Peru’s delegation.`],
  ],
  [
    "an office",
    ["agrees"],
    ["2024-09-02", "French foreign minister Claire Dumas spoke in Paris."],
    ["2024-09-20", "Claire Dumas, the foreign minister of France, flew to Rome."],
  ],
  [
    "an office, years apart",
    [],
    ["2024-09-02", "French foreign minister Claire Dumas spoke in Paris."],
    ["2019-09-20", "Claire Dumas, the foreign minister of France, flew to Rome."],
  ],
  [
    "the number of a session",
    ["agrees"],
    ["2024-03-04", "Kenya and Uganda opened the third session in Kigali of the lake commission."],
    ["2024-03-05", "The third session in Kigali brought Uganda and Kenya together."],
  ],
  [
    "a venue in other words",
    ["agrees"],
    ["2024-03-04", "Kenya and Uganda met. The talks were held at the Serena Hotel in Kigali."],
    ["2024-03-04", "Uganda and Kenya spoke. The talks were held at the Kigali Serena in Kigali."],
  ],
  [
    "two venues in one town",
    ["agrees", "disagrees"],
    ["2024-03-04", "Kenya and Uganda met. The talks were held at the Serena Hotel in Kigali."],
    ["2024-03-04", "Uganda and Kenya spoke. The talks were held at the Intare Arena in Kigali."],
  ],
  [
    "two venues that share what many are called",
    ["agrees", "disagrees"],
    ["2024-03-04", "Kenya and Uganda met. The talks were held at the Serena Hotel in Kigali."],
    ["2024-03-04", "Uganda and Kenya spoke. The talks were held at the Grand Marriott Hotel in Kigali."],
  ],
  [
    "a venue that may be any",
    ["agrees"],
    ["2024-03-04", "Kenya and Uganda met. The talks were held at the Convention Centre in Kigali."],
    ["2024-03-04", "Uganda and Kenya spoke. The talks were held at the Serena Hotel in Kigali."],
  ],
  [
    "two venues of an event within one country",
    ["disagrees"],
    [
      "2024-03-04",
      "LEEDS — The funeral of Ida Holm was held at Albert Hall in Leeds. Otto Brandt of Hull spoke.",
    ],
    [
      "2024-03-04",
      "LEEDS — Ida Holm’s funeral was held at Kirkgate Chapel in Leeds. Otto Brandt of Hull wept.",
    ],
  ],
  [
    "two towns",
    ["disagrees"],
    ["2024-03-04", "Kenya and Uganda sent Ann Otieno and Ben Okello. The talks were held in Kigali."],
    ["2024-03-04", "Ann Otieno of Kenya met Uganda’s Ben Okello. The talks were held in Dodoma."],
  ],
  [
    "two towns of which one document knows both",
    [],
    [
      "2024-03-04",
      "Kenya and Uganda sent Ann Otieno and Ben Okello. The talks were held in Kigali, not in Dodoma.",
    ],
    ["2024-03-04", "Ann Otieno of Kenya met Uganda’s Ben Okello. The talks were held in Dodoma."],
  ],
  [
    "two towns on two days",
    [],
    ["2024-03-04", "Kenya and Uganda sent Ann Otieno and Ben Okello. The talks were held in Kigali."],
    ["2024-03-08", "Ann Otieno of Kenya met Uganda’s Ben Okello. The talks were held in Dodoma."],
  ],
  [
    "a town where talks are to be held",
    [],
    ["2024-03-04", "Kenya and Uganda sent Ann Otieno and Ben Okello. The talks were held in Kigali."],
    ["2024-03-04", "Ann Otieno of Kenya met Uganda’s Ben Okello. The talks will be held in Dodoma."],
  ],
  [
    "two hosts",
    ["disagrees"],
    ["2024-03-04", `${TALKS}Brazil hosted the talks, Ana Rojas and Juan Soto said.`],
    ["2024-03-04", `${TALKS}The talks, hosted by Mexico, brought together Ana Rojas and Juan Soto.`],
  ],
  [
    "a host among two",
    ["agrees"],
    ["2024-03-04", `${TALKS}Brazil hosted the talks, Ana Rojas and Juan Soto said.`],
    [
      "2024-03-04",
      `${TALKS}The talks, hosted by Mexico and Brazil, brought together Ana Rojas and Juan Soto.`,
    ],
  ],
  [
    "a host’s ambassador, and the host of another occasion",
    [],
    ["2024-03-04", `${TALKS}Brazil hosted the talks, Ana Rojas and Juan Soto said.`],
    ["2024-03-04", `${TALKS}The talks were hosted by Mexico’s ambassador. Peru hosted the ceremony.`],
  ],
  [
    "the date of a verdict’s cause",
    ["agrees"],
    [null, "The Riverside bridge in Leeds collapsed in March 2019."],
    [null, "The Riverside bridge in Leeds collapsed in 2019."],
  ],
  [
    "two dates of one founding",
    ["disagrees"],
    [null, "The Nordic Opera House was founded in Oslo in 1951."],
    [null, "In 1953 the Nordic Opera House was founded in Oslo."],
  ],
  [
    "a quotation cut short, in other marks",
    ["agrees"],
    [null, "“The judge ignored every word that our witness said in March,” lawyer Ida Holm said."],
    [null, "“The judge ignored every word that our witness said”, said Ida Holm."],
  ],
  [
    "a quotation altered",
    ["disagrees"],
    [null, "“The judge ignored every word that our witness said in March,” lawyer Ida Holm said."],
    [null, "“The judge ignored every word that our expert said in March,” lawyer Ida Holm said."],
  ],
  [
    "a set phrase of two speakers",
    [],
    [null, "“We are very proud today,” coach Ida Holm said."],
    [null, "“We are very proud today,” mayor Otto Brandt said."],
  ],
];

describe("what two documents say", () => {
  it.each(cases)("%s: %j", (_, expected, a, b) => expect(outcomes(a, b)).toEqual(expected));
});

const TOLLS: readonly Document[] = [
  ["2024-09-02", `${STORM}The hurricane killed 24 people.`],
  ["2024-09-02", `${STORM}At least 24 people died in the hurricane.`],
  ["2024-09-02", `${STORM}The hurricane killed 42 people.`],
  ["2024-09-04", `${STORM}The hurricane killed 58 people.`],
];

const AGENCY = `${STORM}The hurricane killed 24 people.\n\n${"Roofs were torn off in the harbour quarter, where soldiers handed out water and blankets to families who had spent the night in schools. ".repeat(2)}\n\nThe airport stays closed until its runway has been cleared of sand, and ferries will not run before the end of the week, the transport authority told reporters who had gathered in front of its office.`;

describe("the sources of a claim", () => {
  const agreementOf = (documents: readonly Document[]) => {
    const [article, ...others] = read(documents);
    if (article === undefined) throw new Error("no document");
    const view = buildCorpus([article, ...others], noFacts);
    const claim = article.claims.find(({ kind, text }) => kind === "figure" && text.includes("24"));
    if (claim === undefined) throw new Error("no claim");
    const { agreeing, disagreeing, updating, copies } = agreementIn(article.uri, view)(claim);
    return [agreeing.length, disagreeing.length, updating.length, copies.length];
  };

  it("are counted on each side", () => expect(agreementOf(TOLLS)).toEqual([1, 1, 1, 0]));

  it("count copies of one text once, and of its own not at all", () => {
    const copy: Document = ["2024-09-02", AGENCY];
    expect(agreementOf([...TOLLS.slice(0, 1), copy, copy, copy])).toEqual([1, 0, 0, 0]);
    expect(agreementOf([copy, copy, copy])).toEqual([0, 0, 0, 2]);
    expect(agreementOf([copy, ["2024-09-02", AGENCY.replace("24", "42")]])).toEqual([0, 1, 0, 0]);
  });

  it("are the same whatever the order of the documents", () => {
    const documents = read([...TOLLS, ["2024-09-02", AGENCY], ["2024-09-02", AGENCY]]);
    const answers = (order: typeof documents) => {
      const corpus = buildCorpus(order, noFacts);
      return documents.map(({ uri }) =>
        (corpus.digest(uri)?.says.statements ?? []).map(({ value }) => witnessesOf(value, uri, corpus)),
      );
    };
    const plain = answers(documents);
    const places = documents.map((_, place) => place);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const shuffled = answers(order.flatMap((place) => documents[place] ?? []));
        expect(shuffled).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });
});

describe("many copies of one text", () => {
  it("are compared once", () => {
    const documents = read([
      ...TOLLS.slice(2, 3),
      ...Array.from({ length: 30 }, () => ["2024-09-02", AGENCY] as const),
    ]);
    const corpus = buildCorpus(documents, noFacts);
    const [figure] = (corpus.digest(uriOf(0))?.says.statements ?? []).filter(
      ({ value }) => value.kind === "figure",
    );
    const witnesses = figure === undefined ? [] : witnessesOf(figure.value, uriOf(0), corpus);
    expect(witnesses.map(({ outcome, copies }) => [outcome, copies.length])).toEqual([["disagrees", 29]]);
  });
});
