import { describe, expect, it } from "vitest";
import { unreadNames } from "../../server/src/claims/unread-names.ts";
import { analyseText } from "../support/check-rule.ts";
import { expectLinear } from "../support/growth.ts";

/** The people and organisations of an article, as “person Jane Holt”. */
const namesIn = (text: string): string[] =>
  analyseText(text).mentions.flatMap((name) =>
    name.kind === "person" || name.kind === "organization" ? [`${name.kind} ${name.text}`] : [],
  );

describe("settling names over an article", () => {
  it.each([
    [
      "a family name that is a common word",
      "Prices rose, Chancellor Gordon Brown said.\n\nThe budget was tight and Brown knew it.",
      ["person Gordon Brown", "person Brown"],
    ],
    [
      "an unknown word that is a family name",
      "Goalkeeper Ivan Zubrow was hurt.\n\nA pass from Zubrow reached nobody.",
      ["person Ivan Zubrow", "person Zubrow"],
    ],
    [
      "an organisation’s short name",
      "Shares in Zubrow Holdings fell.\n\nZubrow said profits had halved.",
      ["organization Zubrow Holdings", "organization Zubrow"],
    ],
    [
      "people in a headline in capitals",
      "POOLE LEAVES LEEDS: ANN BRANDT’S ANGER\n\nJohn Poole left Leeds. His coach, Ann Brandt, was angry.",
      ["person POOLE", "person ANN BRANDT", "person John Poole", "person Ann Brandt"],
    ],
    [
      "people in a headline that sets most words with a capital",
      "Zubrow Just Said What Poole Might Do Next\n\nIvan Zubrow met Ann Poole.",
      ["person Zubrow", "person Poole", "person Ivan Zubrow", "person Ann Poole"],
    ],
    [
      "nobody in such a headline who is part of an organisation",
      "Poole Foundation Opens Its Doors Again Today\n\nAnn Poole left. The Poole Foundation grew.",
      ["person Ann Poole", "organization Poole Foundation"],
    ],
    [
      "a person behind a colon and a word that has its capital from it",
      "Reed met Ivan Zubrow. One line stood out: That Zubrow was late.",
      ["person Ivan Zubrow", "person Zubrow"],
    ],
    [
      "a family name with its article",
      "The coach, Omar al-Zubrow, left.\n\nCritics of al-Zubrow say that al-Zubrow fled to al-Ain.",
      ["person Omar al-Zubrow", "person al-Zubrow", "person al-Zubrow"],
    ],
    [
      "a firm by a person’s name, which is once said to be one",
      "Hugo Zubrow opened a shop.\n\nThe fashion house Hugo Zubrow makes coats.",
      ["organization Hugo Zubrow", "organization Hugo Zubrow"],
    ],
    [
      "nobody in a headline whose capitals are another word’s",
      "POOLEY BRIDGE SHUT\n\nJohn Poole left the bridge.",
      ["person John Poole"],
    ],
    [
      "the last part of a double family name, and a city that is one, but not where something is in it",
      "Dan Reed-Zubrow met Eva Houston.\n\nReports say Zubrow lost. Houston won; she lives in Houston.",
      ["person Dan Reed-Zubrow", "person Eva Houston", "person Zubrow", "person Houston"],
    ],
    [
      "no one who is only guessed by a verb",
      "Zubrow says its new lock will hold. Zubrow sold it in May.",
      ["organization Zubrow", "organization Zubrow"],
    ],
    [
      "no common word in small letters or beside another capital",
      "Chancellor Gordon Brown spoke.\n\nThe brown dog barked in Brown Street.",
      ["person Gordon Brown"],
    ],
    [
      "a family name that opens a sentence, its possessive aside",
      "Goalkeeper Ivan Zubrow was hurt.\n\nZubrow’s knee is swollen, and in May, Zubrow rests.",
      ["person Ivan Zubrow", "person Zubrow", "person Zubrow"],
    ],
    [
      "an organisation that one paragraph alone would not tell",
      "Shares in Zubrow fell.\n\nAnalysts had warned about Zubrow for months.",
      ["organization Zubrow", "organization Zubrow"],
    ],
    [
      "a family name after an ordinary word that opens the sentence",
      "Goalkeeper Ivan Zubrow was hurt.\n\nThough Zubrow limped, he stayed. Under Zubrow’s eye they won.",
      ["person Ivan Zubrow", "person Zubrow", "person Zubrow"],
    ],
    [
      "an unknown word that speaks and is nobody’s name as an organisation",
      "Glidr had lost a server, Glidr said.\n\nEngineer Ann Reed agreed.",
      ["organization Glidr", "organization Glidr", "person Ann Reed"],
    ],
    [
      "another spelling of a family name as the person’s",
      "Lawyer Ann Correy spoke.\n\nIt was late, Corey said.",
      ["person Ann Correy", "person Corey"],
    ],
    [
      "a family name after a nationality that opens the sentence",
      "Lindsay Zubrow won.\n\nAmerican Zubrow now faces a rest.",
      ["person Lindsay Zubrow", "person Zubrow"],
    ],
    [
      "no family name beside another capital",
      "Goalkeeper Ivan Zubrow was hurt.\n\nThe Camp Zubrow fire is out.",
      ["person Ivan Zubrow"],
    ],
    [
      "nothing into a word that the article also writes small",
      "Shares in Crane Holdings fell.\n\nA crane was hired. Crane drivers are rare.",
      ["organization Crane Holdings"],
    ],
  ])("reads %s", (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});

it("takes time that grows with the text, whatever clings to a word", () => {
  const search = (text: string) =>
    unreadNames(text, [{ start: 0, end: text.length }], [], new Set(["Holt"]), new Set(), () => false);
  expectLinear(search, (length) => `Holt ${"A".padEnd(length, "-’")}b`, 20_000);
  expect(search("he met Holt’s aunt").map(({ text }) => text)).toEqual(["Holt"]);
});
