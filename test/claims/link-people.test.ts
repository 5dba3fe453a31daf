import { describe, expect, it } from "vitest";
import { linkPeople } from "../../server/src/claims/link-people.ts";
import { nameKey } from "../../server/src/claims/name-key.ts";
import type { PersonMention } from "../../server/src/reading/mention.ts";

/** Links names that follow one another in an article; gives “Full Name: each mention”. */
function linked(...names: string[]): string[] {
  const mentions = names.map(
    (name, i): PersonMention => ({
      kind: "person",
      start: i * 50,
      end: i * 50 + name.length,
      text: name,
      name,
      roles: [],
    }),
  );
  return linkPeople(mentions).map(
    (person) => `${person.name}: ${person.mentions.map(({ name }) => name).join(", ")}`,
  );
}

/** The same of names behind a form of address, which is no part of a mention: “Mrs Holt”. */
function addressed(...names: string[]): string[] {
  const mentions = names.map((written, i): PersonMention => {
    const name = written.replace(/^Mrs? /, "");
    const gender = /^Mrs /.test(written) ? "female" : /^Mr /.test(written) ? "male" : null;
    const span = { start: i * 50, end: i * 50 + name.length };
    return { kind: "person", ...span, text: name, name, roles: [], ...(gender !== null && { gender }) };
  });
  return linkPeople(mentions).map(
    (person) => `${person.name}: ${person.mentions.map(({ start }) => names[start / 50]).join(", ")}`,
  );
}

describe("linking a couple", () => {
  it.each([
    [
      ["Mr Oscar Holt", "Mrs Ann Holt", "Mr Holt", "Mrs Holt", "Holt"],
      ["Oscar Holt: Mr Oscar Holt, Mr Holt", "Ann Holt: Mrs Ann Holt, Mrs Holt, Holt"],
    ],
    [
      ["Mr Oscar Holt", "Lindy Holt", "Mrs Holt", "Mr Holt"],
      ["Oscar Holt: Mr Oscar Holt, Mr Holt", "Lindy Holt: Lindy Holt, Mrs Holt"],
    ],
    // nobody else bears the name
    [["Ann Holt", "Mr Holt"], ["Ann Holt: Ann Holt, Mr Holt"]],
  ])("%j", (names, expected) => expect(addressed(...names)).toEqual(expected));
});

describe("linking people of an article", () => {
  it.each([
    [["Jane Holt", "Holt"], ["Jane Holt: Jane Holt, Holt"]],
    [["Holt", "Jane Holt"], ["Jane Holt: Holt, Jane Holt"]],
    // a son called after a friend, with his own family's name behind
    [
      ["Dora Quill", "Dora Quill Omondi", "Peter Omondi", "Quill"],
      ["Dora Quill: Dora Quill, Quill", "Dora Quill Omondi: Dora Quill Omondi", "Peter Omondi: Peter Omondi"],
    ],
    [["Ana Rosa", "Ana Rosa Prieto", "Prieto"], ["Ana Rosa Prieto: Ana Rosa, Ana Rosa Prieto, Prieto"]],
    [["Rosa Vidal", "Rosa Vidal Prieto"], ["Rosa Vidal Prieto: Rosa Vidal, Rosa Vidal Prieto"]],
    [["J. Holt", "Jane Holt"], ["Jane Holt: J. Holt, Jane Holt"]],
    [["William Moran", "Bill Moran", "Moran"], ["William Moran: William Moran, Bill Moran, Moran"]],
    [
      ["Ann Holt", "Bill Holt", "Ann Holt"],
      ["Ann Holt: Ann Holt, Ann Holt", "Bill Holt: Bill Holt"],
    ],
    [["Karim al-Hakim", "Hakim", "al-Hakim"], ["Karim al-Hakim: Karim al-Hakim, Hakim, al-Hakim"]],
    [
      ["Al Holt", "Albert", "Holt"],
      ["Al Holt: Al Holt, Holt", "Albert: Albert"],
    ],
    [
      ["Ann Holt", "Holt", "Bill Holt", "Holt"],
      ["Ann Holt: Ann Holt, Holt, Holt", "Bill Holt: Bill Holt"],
    ],
    [
      ["Ann Holt", "Bill Holt", "Holt"],
      ["Ann Holt: Ann Holt", "Bill Holt: Bill Holt, Holt"],
    ],
    [["Dan Reed-Moran", "Moran"], ["Dan Reed-Moran: Dan Reed-Moran, Moran"]],
    [
      ["Dan Reed-Moran", "Eva Lee-Moran", "Moran"],
      ["Dan Reed-Moran: Dan Reed-Moran", "Eva Lee-Moran: Eva Lee-Moran", "Moran: Moran"],
    ],
    [["Shinzo Abe", "Abe Shinzo"], ["Shinzo Abe: Shinzo Abe, Abe Shinzo"]],
    [["Muammar Gaddafi", "Muammar Qaddafi"], ["Muammar Gaddafi: Muammar Gaddafi, Muammar Qaddafi"]],
    [
      ["Kim Jong-un", "Kim Jong-il"],
      ["Kim Jong-un: Kim Jong-un", "Kim Jong-il: Kim Jong-il"],
    ],
    [["Volodymyr Zelenskyy", "Zelensky"], ["Volodymyr Zelenskyy: Volodymyr Zelenskyy, Zelensky"]],
    [["Recep Erdoğan", "Erdogan"], ["Recep Erdoğan: Recep Erdoğan, Erdogan"]],
    [
      ["Sarah Cole", "Tom Reed", "Sarah"],
      ["Sarah Cole: Sarah Cole, Sarah", "Tom Reed: Tom Reed"],
    ],
    [
      ["Bill Clinton", "Hillary Clinton", "Clinton"],
      ["Bill Clinton: Bill Clinton", "Hillary Clinton: Hillary Clinton, Clinton"],
    ],
    [
      ["Robert Downey Jr.", "Robert Downey Sr.", "Robert Downey Jr."],
      ["Robert Downey Jr.: Robert Downey Jr., Robert Downey Jr.", "Robert Downey Sr.: Robert Downey Sr."],
    ],
    [["JK Rowling", "J.K. Rowling", "Rowling"], ["JK Rowling: JK Rowling, J.K. Rowling, Rowling"]],
    [["Orbán Viktor", "Viktor Orbán", "Orban"], ["Orbán Viktor: Orbán Viktor, Viktor Orbán, Orban"]],
    [
      ["Mohammed bin Salman", "Muhammad bin Salman"],
      ["Mohammed bin Salman: Mohammed bin Salman, Muhammad bin Salman"],
    ],
    [["John Smith Jr.", "Smith"], ["John Smith Jr.: John Smith Jr., Smith"]],
    [
      ["Ursula von der Leyen", "von der Leyen"],
      ["Ursula von der Leyen: Ursula von der Leyen, von der Leyen"],
    ],
    // a key alone joins no bare surname with another first letter
    [
      ["Otto Gahn", "Hahn", "Gahn", "Hahn"],
      ["Otto Gahn: Otto Gahn, Gahn", "Hahn: Hahn, Hahn"],
    ],
    [
      ["Valery Gerasimov", "Valery Herasymov", "Herasymov"],
      ["Valery Gerasimov: Valery Gerasimov, Valery Herasymov, Herasymov"],
    ],
    [["Putin", "Putin"], ["Putin: Putin, Putin"]],
    [
      ["Ann Lee", "Ann Reed", "Ann"],
      ["Ann Lee: Ann Lee", "Ann Reed: Ann Reed", "Ann: Ann"],
    ],
    [[], []],
  ])("%j", (names, expected) => expect(linked(...names)).toEqual(expected));
});

describe("name keys", () => {
  it.each([
    ["Zelenskyy", "Zelenskiy"],
    ["Sybiga", "Sybiha"],
    ["Sergei", "Sergey"],
    ["Mohammed", "Mohamed"],
    ["Tymoshenko", "Timoshenko"],
    ["Aleksandr", "Alexander"],
    ["Kyiv", "Kiev"],
  ])("%s meets %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ["Iran", "Iraq"],
    ["Austria", "Australia"],
    ["Niger", "Nigeria"],
    ["Slovakia", "Slovenia"],
    ["Johnson", "Johnston"],
    ["Martin", "Martinez"],
    ["John", "Jon"],
    ["Stephen", "Steven"],
    ["Holt", "Colt"],
  ])("%s does not meet %s", (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});
