import { describe, expect, it } from "vitest";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";

const tag = await loadTagger();

/** Every role as “Jane Holt: health secretary, of, status”. */
function rolesIn(text: string): string[] {
  return findNames(tag(text)).flatMap((name) => {
    if (name.kind !== "person") return [];
    for (const role of name.roles) expect(text.slice(role.start, role.end)).toBe(role.text);
    return name.roles.map(({ title, of, status }) => `${name.name}: ${title}, ${of}, ${status}`);
  });
}

describe("roles", () => {
  it.each([
    ["US Secretary of State Marco Rubio spoke.", ["Marco Rubio: secretary of state, United States, current"]],
    ["Weekly editor-in-chief Ann Poole spoke.", ["Ann Poole: editor in chief, null, current"]],
    [
      "Ann Poole, the commander in chief of the Norwegian army, spoke.",
      ["Ann Poole: commander in chief of army, Norway, current"],
    ],
    [
      "Ann Poole, Director General of the British Chambers of Commerce, spoke.",
      ["Ann Poole: director general, British Chambers, current"],
    ],
    ["The focus on the Arctic under President Ann Poole grew.", ["Ann Poole: president, null, current"]],
    ["Pentagon Chief of Staff Ann Poole spoke.", ["Ann Poole: chief of staff, United States, current"]],
    ["Ann Poole, a University of Ohio law professor, spoke.", ["Ann Poole: law professor, null, current"]],
    ["Ann Poole, the choir's musical director, spoke.", ["Ann Poole: musical director, null, current"]],
    [
      "Ann Poole, 33, the hall's program coordinator, spoke.",
      ["Ann Poole: program coordinator, null, current"],
    ],
    [
      "Ann Poole, director of advocacy group Harbour Now, spoke.",
      ["Ann Poole: director of advocacy group, null, current"],
    ],
    ["Ann Poole, the mayor's wife, spoke.", []],
    ["Ann Poole, a friend of the president, spoke.", []],
    ["Ann Poole, who met the mayor, spoke.", []],
    ["In a statement Commander Ann Poole spoke.", ["Ann Poole: commander, null, current"]],
    [
      "Work and pensions secretary Bill Reed spoke.",
      ["Bill Reed: work and pensions secretary, null, current"],
    ],
    ["The president and foreign minister Bill Reed spoke.", ["Bill Reed: foreign minister, null, current"]],
    ["Chile's army-backed governor, Bill Reed, spoke.", ["Bill Reed: governor, null, current"]],
    ["He was saved by winchman Bill Reed.", ["Bill Reed: winchman, null, current"]],
    ["A woman, Ann Poole, met the human Bill Reed.", []],
    ["Chicago Alderman Bill Reed spoke.", ["Bill Reed: alderman, United States, current"]],
    [
      "Bill Reed, director of the Northern Ports Partnership, spoke.",
      ["Bill Reed: director, Northern Ports Partnership, current"],
    ],
    [
      "Bill Reed, a scientist at the University of Zubrow, spoke.",
      ["Bill Reed: scientist, University of Zubrow, current"],
    ],
    [
      "Bill Reed, head of the Oak Defence and Educational Fund (ODEF), spoke.",
      ["Bill Reed: head, Oak Defence and Educational Fund, current"],
    ],
    [
      "The president of the Royal Society of Chemistry, Bill Reed, spoke.",
      ["Bill Reed: president, Royal Society of Chemistry, current"],
    ],
    [
      "Bill Reed, head of the Port Trust and mayor of Zubrow, spoke.",
      ["Bill Reed: head, Port Trust, current", "Bill Reed: mayor, Zubrow, current"],
    ],
    ["Holt's public defender, Bill Reed, spoke.", ["Bill Reed: public defender, null, current"]],
    ["Peru's central bank governor, Bill Reed, spoke.", ["Bill Reed: central bank governor, Peru, current"]],
    ["The then-harbourmaster, Bill Reed, resigned.", ["Bill Reed: harbourmaster, null, then"]],
    ["The Harbour House spokesman, Bill Reed, spoke.", ["Bill Reed: spokesman, null, current"]],
    ["In the view of the Republican majority leader, Reed said too much.", []],
    ["The ex-Wales captain Bill Reed spoke.", ["Bill Reed: captain, Wales, former"]],
    ["Coburn County Sheriff Bill Reed spoke.", ["Bill Reed: sheriff, Coburn County, current"]],
    ["New York City Mayor Bill Reed spoke.", ["Bill Reed: mayor, United States, current"]],
    ["Former President Bill Reed spoke.", ["Bill Reed: president, null, former"]],
    ["The would-be president Ann Poole spoke.", []],
    ["The 10,000m champion Ann Poole ran.", ["Ann Poole: champion, null, current"]],
    ["The raid killed the military leader of nearby Ann Poole Town.", []],
    ["Secretary of Defense Ash Carter spoke.", ["Ash Carter: secretary of defence, null, current"]],
    [
      "Minister of Trade and Industry Ann Holt spoke.",
      ["Ann Holt: trade and industry minister, null, current"],
    ],
    [
      "Homeland Security Secretary Jeh Johnson spoke.",
      ["Jeh Johnson: homeland security secretary, null, current"],
    ],
    [
      "George Osborne, Chancellor of the Exchequer, spoke.",
      ["George Osborne: chancellor of exchequer, null, current"],
    ],
    [
      "External Affairs Minister Sushma Swaraj spoke.",
      ["Sushma Swaraj: external affairs minister, null, current"],
    ],
    [
      "Ukrainian Foreign Minister Andriy Sybiga spoke.",
      ["Andriy Sybiga: foreign minister, Ukraine, current"],
    ],
    [
      "They sent nationalist figure Vladimir Medinsky.",
      ["Vladimir Medinsky: nationalist figure, null, current"],
    ],
    ["Kremlin spokesman Dmitry Peskov said so.", ["Dmitry Peskov: spokesman, Russia, current"]],
    [
      "U.S. Assistant Secretary of State for European and Eurasian Affairs, Wess Mitchell, who was present, spoke.",
      [
        "Wess Mitchell: assistant secretary of state for european and eurasian affairs, United States, current",
      ],
    ],
    [
      "Rustem Umerov, the security council secretary, spoke.",
      ["Rustem Umerov: security council secretary, null, current"],
    ],
    [
      "They met Vladimir Medinsky, a former culture minister, on Monday.",
      ["Vladimir Medinsky: culture minister, null, former"],
    ],
    [
      "Former England captain Gary Neale, now manager of West Ham, spoke.",
      ["Gary Neale: captain, England, former", "Gary Neale: manager, West Ham, current"],
    ],
    ["The country’s finance minister, Elena Varga, spoke.", ["Elena Varga: finance minister, null, current"]],
    [
      "She met Christine Lagarde, president of the European Central Bank.",
      ["Christine Lagarde: president, European Central Bank, current"],
    ],
    ["Chief Executive Ann Holt of Acme Foods quit.", ["Ann Holt: chief executive, Acme Foods, current"]],
    [
      "Prof Ann Holt, of the University of Leeds, agreed.",
      ["Ann Holt: professor, University of Leeds, current"],
    ],
    [
      "Joe Dean, director of the Oslo Institute, and Bob Hill, chief economist at Acme Bank, agreed.",
      ["Joe Dean: director, Oslo Institute, current", "Bob Hill: chief economist, Acme Bank, current"],
    ],
    [
      "Pentagon press secretary Rear Adm. Carl Moss declined.",
      ["Carl Moss: press secretary, United States, current", "Carl Moss: admiral, null, current"],
    ],
    ["Ohio Gov. Ann Reed signed it.", ["Ann Reed: governor, null, current"]],
    ["The late senator Ted Kent had voted for it.", ["Ted Kent: senator, null, former"]],
    ["NASA Administrator Joe Dean spoke.", ["Joe Dean: administrator, NASA, current"]],
    ["Ann Holt, a retired firefighter, ran.", ["Ann Holt: firefighter, null, former"]],
    ["Apple chief executive Tim Cook attended.", ["Tim Cook: chief executive, Apple, current"]],
    ["Then-President Barack Obama agreed.", ["Barack Obama: president, null, then"]],
    ["President-elect Joe Biden agreed.", ["Joe Biden: president, null, designate"]],
    ["Acting Mayor Luis Ortega agreed.", ["Luis Ortega: mayor, null, acting"]],
    ["He thanked ex-minister Paul Bright.", ["Paul Bright: minister, null, former"]],
    ["The outgoing German chancellor, Greta Lang, spoke.", ["Greta Lang: chancellor, Germany, current"]],
    [
      "Gov. Dana Pike and Sen. Ruth Cole agreed.",
      ["Dana Pike: governor, null, current", "Ruth Cole: senator, null, current"],
    ],
    ["Archbishop of Canterbury Justin Welby prayed.", ["Justin Welby: archbishop, Canterbury, current"]],
    [
      "He asked England’s chief medical officer, Chris Whitty.",
      ["Chris Whitty: chief medical officer, England, current"],
    ],
    [
      "U.N. Secretary-General António Guterres spoke.",
      ["António Guterres: secretary general, United Nations, current"],
    ],
    [
      "Undersecretary-General Yasushi Akashi spoke.",
      ["Yasushi Akashi: undersecretary general, null, current"],
    ],
    ["Director-General Mutawakel Taha denied it.", ["Mutawakel Taha: director general, null, current"]],
    ["Mayor-elect Ana Ruiz agreed.", ["Ana Ruiz: mayor, null, designate"]],
    ["They met the then-mayor, Ana Ruiz, in May.", ["Ana Ruiz: mayor, null, then"]],
    ["Wang Yi, China’s foreign minister, spoke.", ["Wang Yi: foreign minister, China, current"]],
    ["Vice-President Kamala Harris spoke.", ["Kamala Harris: vice president, null, current"]],
  ])("%s", (text, expected) => expect(rolesIn(text)).toEqual(expected));

  it.each([
    "Jane Holt met the prime minister on Monday.",
    "The president said Jane Holt would stay.",
    "Jane Holt and the mayor argued.",
    "General Motors hired Jane Holt.",
    "Jane Holt, former rivals say, won the vote.",
    "Jane Holt praised the acting of the cast.",
  ])("gives no role: %s", (text) => expect(rolesIn(text)).toEqual([]));
});
