import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "../../server/src/reading/english/names/find-names.ts";
import { countryOf } from "../../server/src/reading/english/names/lexicon/lexicon.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";

const tag = await loadTagger();

/** Every name of a text as “person Jane Holt”, in order. */
const namesIn = (text: string): string[] =>
  findNames(tag(text)).map(({ kind, text: words }) => `${kind} ${words}`);

const people = (text: string): string[] =>
  findNames(tag(text)).flatMap((name) => (name.kind === "person" ? [name.text] : []));

describe("people", () => {
  it.each([
    [
      "Health Secretary Jane Holt resigned hours after Prime Minister Alan Reed had backed her.",
      "Jane Holt|Alan Reed",
    ],
    ["“We will appeal,” said Maria Lopez, 34, a nurse from Leeds.", "Maria Lopez"],
    [
      "Saudi Crown Prince Mohammed bin Salman met Ursula von der Leyen.",
      "Mohammed bin Salman|Ursula von der Leyen",
    ],
    ["South Korean leader Kim Jong-un’s envoy spoke.", "Kim Jong-un"],
    ["Judge Karen Whitfield sentenced John Smith Jr. to five years.", "Karen Whitfield|John Smith Jr."],
    ["Writers such as J.K. Rowling and John F. Kennedy were named.", "J.K. Rowling|John F. Kennedy"],
    ["Mr Brown told MPs that the Treasury would act.", "Brown"],
    ["Theresa May resigned as prime minister.", "Theresa May"],
    ["The inquiry, chaired by Lady Hallett, heard from Sir Chris Whitty.", "Hallett|Chris Whitty"],
    ["Ukrainian military chief Gen. Oleksandr Syrskyi said troops held on.", "Oleksandr Syrskyi"],
    ["Republican John McCain debated Democrat Hillary Clinton.", "John McCain|Hillary Clinton"],
    ["Meanwhile Angela Rayner said no.", "Angela Rayner"],
    ["Jane Holt resigned. Holt had denied it.", "Jane Holt|Holt"],
    ["The seed met American Richey Pendlow in the final.", "Richey Pendlow"],
    ["Boxer Hector “Macho” Reyes lost to William (Bill) Moran.", "Hector “Macho” Reyes|William (Bill) Moran"],
    ["A spokesman for de Klerk spoke, and the cleric al-Hakim agreed.", "de Klerk|al-Hakim"],
    ["A spokesman for Prime Minister Stephen Holt resigned.", "Stephen Holt"],
    ["A lawyer for Chief Executive Ann Poole met Finance Minister Ola Berg.", "Ann Poole|Ola Berg"],
    ["German Chancellor Helmut Kohl met Australian Sister Maureen Carey.", "Helmut Kohl|Maureen Carey"],
    ["Other winners were Wong Yeung-tat of the union and Kwok Ka-ki.", "Wong Yeung-tat|Kwok Ka-ki"],
    ["Mother Teresa worked in Calcutta.", "Mother Teresa"],
    ["Undersecretary for Education Mr. Toccafondi left.", "Toccafondi"],
    ["Dutroux’s lawyer appealed.", "Dutroux"],
    ["Historians compared Stalin with Napoleon.", "Stalin|Napoleon"],
    ["Recep Tayyip Erdoğan called Aleksandar Vučić.", "Recep Tayyip Erdoğan|Aleksandar Vučić"],
    ["Oklahoma Gov. Mary Fallow and Ohio Sen. Dan Reeve agreed.", "Mary Fallow|Dan Reeve"],
    ["The pilot was Rear Adm. Carl Moss, not Lt. Col. Ann Reed.", "Carl Moss|Ann Reed"],
    ["The squad had Mike Tindall, Julian White and Chris West.", "Mike Tindall|Julian White|Chris West"],
    ["Hope Larkin, a botanist, found it.", "Hope Larkin"],
    // months and seasons that are given names
    ["State Sen. April Zubrow and Mr. August Reed met in May.", "April Zubrow|August Reed"],
    ["The referee Autumn Reed praised April Jones and June Reed.", "Autumn Reed|April Jones|June Reed"],
    ["In June Jones left, and last August Wilson won.", ""],
    ["The trader Sunday Ade met the poet Friday Okoro. On Sunday Reed left.", "Sunday Ade|Friday Okoro"],
    ["King's College London praised Mr French.", "French"],
    ['Margaret "Peg" Ashdown, who ran a mine, has died.', 'Margaret "Peg" Ashdown'],
    [
      "Vicar Revd Tunde Bakare met Canon Ruth Ellery and Coun Bill Sykes.",
      "Tunde Bakare|Ruth Ellery|Bill Sykes",
    ],
    ["Canon Europe makes cameras.", ""],
    ["Some 32 Labour MPs met the Officer Down Memorial Page.", ""],
    ["TOM REED was last night warned. TOM JONES CUP final.", "TOM REED"],
    ["The DJ Howard Reed and CEO Jonty Holt met Aoife Zubrow.", "Howard Reed|Jonty Holt|Aoife Zubrow"],
    // not people
    ["A Gen Z activist, Ana Pena, spoke. Gen X voters stayed away.", "Ana Pena"],
    ["Rovers host City on Sunday, and Fox host Sean Holt was there.", "Sean Holt"],
    ["Critics of Mayor Bill Zubrow met Judge Bill Reed.", "Bill Zubrow|Bill Reed"],
    ["Senior Oregon Democratic Sens. Amy Crapley and Jim Reed agreed.", "Amy Crapley|Jim Reed"],
    ["Sens. Crapley and Reed agreed.", "Crapley|Reed"],
    ["What Acme Retail SVP Angela Zubrow hinted was new.", "Angela Zubrow"],
    ["The Norwegian divers Hakuna Zubrow and Kenji Larkin were found.", "Hakuna Zubrow|Kenji Larkin"],
    ["“It is late,” said Sanders.", "Sanders"],
    ["A Sanders aide left.", "Sanders"],
    ["WALLACE: And will she go?", "WALLACE"],
    // firms, journals and shows that bear a person's name
    ["The Charlotte Observer and the Orlando Sentinel said so.", ""],
    ["Output fell, according to oil analysts Douglas-Westwood, a firm.", ""],
    ["The analysts John Smith and Jane Doe agreed.", "John Smith|Jane Doe"],
    ["Ann Poole, head of festival organisers Big Day Out Ltd, spoke.", "Ann Poole"],
    ["Ralph Zubrow shares fell, and so did shares in Jane Holt.", ""],
    ["The fashion house Jane Holt and law firm Herbert Reed merged.", ""],
    ["She told the bank Ann Poole had left.", "Ann Poole"],
    ["Ann Poole shares her garden with Jane Holt’s employees.", "Ann Poole"],
    ["A study in Marine Safety and a paper in the journal Jane Holt agreed.", ""],
    ["He sang on The Laura Zubrow Show.", ""],
    ["It sued the auditors Grant Poole. The solicitors Ann Poole and Tom Lee met.", "Ann Poole|Tom Lee"],
    ["Oona King left. Ms King was late, said Mr Speaker.", "Oona King|King"],
    ["Her committee made a major TV push.", ""],
    ["The party lost MEP Robert Larkin-Silk.", "Robert Larkin-Silk"],
    ["The General Election is in May, said General Ann Reed.", "Ann Reed"],
    ["Doctors fear Hepatitis B, and HIV.", ""],
    [
      "Leeds: T Sigley; Lloyd, Smith, Cornwell, Healey; Orq, Ellis; Rowntree (capt), Chuter, Dallan, Hamilton, Zubro.",
      "T Sigley|Lloyd|Smith|Cornwell|Healey|Orq|Ellis|Rowntree|Chuter|Dallan|Hamilton|Zubro",
    ],
    [
      "Wales: G Thomas (Toulouse); K Morgan (Newport-Gwent), T Shanklin (Cardiff), G Henson (Nethbury), S Lee (Dunvant).",
      "G Thomas|K Morgan|T Shanklin|G Henson|S Lee",
    ],
    ["They sold Ann Poole T-shirts.", "Ann Poole"],
    ["Retired Chief Deputy U.S. envoy Ann Poole spoke.", "Ann Poole"],
    ["Dan Houston was hurt. But Houston played on in Houston.", "Dan Houston|Houston"],
    ["Aides in the Brandt White House left.", "Brandt"],
    ["Axla Rose was found at home. Fans of Axla Rose wept.", "Axla Rose|Axla Rose"],
    ["KT Brannoch said she would sing.", "KT Brannoch"],
    ["They hired a drummer called Ziggo.", "Ziggo"],
    ["A boy named Flintan waved.", "Flintan"],
    ["It takes Ann Poole-level nerves.", "Ann Poole"],
    ["Harbour Light Editor-in-Chief Ann Poole resigned.", "Ann Poole"],
    ["She gave David’s coat to the Duke of Ann’s choice.", "David|Ann"],
    ["He trained in Ridley Stone’s studio.", "Ridley Stone"],
    ["Judge Ann Court and Justice Alan Reed sat.", "Ann Court|Alan Reed"],
    ["The driver, Dzhokhar Ganiev, fled with Giselle.", "Dzhokhar Ganiev|Giselle"],
    [
      "Mohammed Islam was profiled with actresses Cate Blanchet and Helena Bonham.",
      "Mohammed Islam|Cate Blanchet|Helena Bonham",
    ],
    ["Corporal Nathan Ciril was shot; Senators Rubin and Reed left.", "Nathan Ciril|Rubin"],
    ["China’s Jie Zheng won 6-2 7-5.", "Jie Zheng"],
    ["Said Comley, a pilot: “No.”", "Comley"],
    ["Megyn Kelly Is Back.", "Megyn Kelly"],
    ["Chelsea Clinton met Austin Butler and Paris Jackson.", "Chelsea Clinton|Austin Butler|Paris Jackson"],
    ["Waitress Jane Holt and Driver Natalya Sypron saw it.", "Jane Holt|Natalya Sypron"],
    ["Voters in Floridians Jeb Moran’s camp left.", "Jeb Moran"],
    ["Tries came for Geordan Murphy and Peter Stringer.", "Geordan Murphy|Peter Stringer"],
    ["Leung Kwok-hung beat Kim Min-Woo.", "Leung Kwok-hung|Kim Min-Woo"],
    ["Xi Jinping met Kim Jong-un and Lee Hsien Loong.", "Xi Jinping|Kim Jong-un|Lee Hsien Loong"],
  ])("%s", (text, expected) => expect(people(text).join("|")).toBe(expected));

  it.each([
    "The flag bears the Star of David.",
    "A US Marine and a lone Marine came; the second Marine fell.",
    "Workers in Houston said Houston was flooded.",
    "He read from the Gospel of John.",
    "They played a record called Ziggo.",
    "She stayed at the Hilton Garden Inn with the Royal Fusiliers.",
    "KT Mall is shut.",
    "Wexcombe, Tolbury, Marwick, Hexley, Danfo, Colwicket, Barnleigh, Orwicke, Hexam, Colden.",
    "Shops in Wexcombe, Tolbury, Marwick, Hexley, Danford, Colwick, Barnley and Orwick will open late this summer.",
    "Energy markets have also reacted.",
    "Trust remains in short supply.",
    "Officials say the plan works.",
    "Traders remain wary on Tuesday.",
    "Hurricane Katrina and Storm Eunice came in August.",
    "The British Open and the World Cup were held after World War II.",
    "The Prime Minister said the President would wait.",
    "Most Muslims and Christians fasted during Ramadan.",
    "The film “Michael Collins” and the novel “Angel Catbird” sold well.",
    "Jets left the aircraft carrier Carl Vinson after Hurricane Sandy.",
    "Morgan Stanley, Johnson & Johnson and JP Morgan cut jobs.",
    "They flew from San Diego to St. Louis, past Mount Everest and Lake Victoria.",
    "The village of Karin Gornji was shelled.",
    "The Roman Catholic church and the German July figures were in the news.",
    "The Dodd-Frank Act passed.",
    "He was jailed in Klongprem prison near Victoria Falls.",
    "The rebel group Shining Path and the newspaper Gazeta Moderna said nothing.",
    "GDP and EPS rose in Q2, as S. Korean exports did.",
    "He told La Jornada of a storm near Bedi Bunder.",
    "A Marine and a Picasso were lost in Trump Tower.",
    "The pilot was ALIVE; industry body ELSPA said so.",
    "One Korean died, and Scientology and ideology remain.",
    "Chelsea Town Hall, Austin Airport and the Paris Agreement were named.",
    "He made “Slumdog Millionaire.” Then came “Enduring Love.”",
    "Ministers Say Taxes Rise, and presidents of clubs met Barcelona.",
    "They met San Severino fans; the regulator Ofglem wants more.",
    "The Justice Department and the Prince Group settled.",
    "He presents “Morning Joe” and wrote “The Bridget Files”.",
    "The virus is Ebola, and Zika is another.",
    "The merger of Deutsche Boerse and Euronext failed.",
    "Al-Shabab fighters fled; al-Shabaab denied it, as al-Qaeda did.",
    "The flag bears the Star of the East.",
    "Leeds, Bradford and Wakefield were flooded.",
    "Grand Slam winners rested.",
    "Garlic pills do not lower cholesterol. Shutdown looms.",
  ])("names nobody: %s", (text) => expect(people(text)).toEqual([]));
});

it("tells streets and buildings from towns", () => {
  const sites = (text: string): string[] =>
    findNames(tag(text)).flatMap((name) => (name.kind === "place" && name.site ? [name.text] : []));
  expect(sites("It burned in Larkin Street, near the Dorn Stadium.")).toEqual([
    "Larkin Street",
    "Dorn Stadium",
  ]);
  expect(sites("It burned in Larkin Park, near Dorn Island and Zadar.")).toEqual([]);
});

describe("organisations and places", () => {
  it.each([
    [
      "The Department for Environment, Food and Rural Affairs met the Coburn County Sheriff's Office.",
      [
        "organization Department for Environment, Food and Rural Affairs",
        "organization Coburn County Sheriff's Office",
      ],
    ],
    [
      "The Department of Health, London and Paris agreed.",
      ["organization Department of Health", "place London", "place Paris"],
    ],
    ["Leeds Children's Hospital opened.", ["organization Leeds Children's Hospital"]],
    ["The bus firm, Four Corners Coach Ltd, has closed.", ["organization Four Corners Coach Ltd"]],
    ["The trade body Zubrow met at 5pm MST.", ["organization Zubrow"]],
    ["Rival National Zubrow Bank fell.", ["organization National Zubrow Bank"]],
    ["Ann Reed, 61, of Zubrow Rock, left.", ["person Ann Reed", "place Zubrow Rock"]],
    [
      "It is 60km from New Plymouth and cost NZ$38,000 in West London.",
      ["place New Plymouth", "place West London"],
    ],
    [
      "The Director of the Oak Trust met the Archbishop of York Justin Reed.",
      ["organization Oak Trust", "person Justin Reed"],
    ],
    ["Manchester United beat Tottenham.", ["organization Manchester United", "organization Tottenham"]],
    [
      "The Ministry of Foreign Affairs wrote to the University of Oxford.",
      ["organization Ministry of Foreign Affairs", "organization University of Oxford"],
    ],
    ["Ships left the Kerch Strait for Kent County.", ["place Kerch Strait", "place Kent County"]],
    ["He fled to the city of Zubrow, near Marov airport.", ["place Zubrow", "place Marov"]],
    [
      "Shares in Zubrow fell after the airline Marov reported a loss.",
      ["organization Zubrow", "organization Marov"],
    ],
    ["LOS ANGELES (Reuters) - Rain fell.", ["place LOS ANGELES", "organization Reuters"]],
    ["A man met Zubrow on Monday.", []],
    ["The Zubrow was closed for repairs.", []],
    [
      "The Guardian reports that Downing Street agreed.",
      ["organization Guardian", "organization Downing Street"],
    ],
    [
      "Al-Shabaab left Barawe; al-Qaeda did not.",
      ["organization Al-Shabaab", "place Barawe", "organization al-Qaeda"],
    ],
    [
      "The Sunday Times and the Mail on Sunday wrote.",
      ["organization Sunday Times", "organization Mail on Sunday"],
    ],
    ["The shop in Quay Square, Dunmere, shut.", ["place Quay Square", "place Dunmere"]],
    ["At Quay Square, Smith said so.", ["place Quay Square", "person Smith"]],
    ["Besides China, Vietnam sued.", ["place China", "place Vietnam"]],
    ["It costs $85K. NATO: an alliance.", ["organization NATO"]],
    [
      "Justice Weekly and the Charlotte Observer wrote.",
      ["organization Justice Weekly", "organization Charlotte Observer"],
    ],
    ["The Justice Department sued.", ["organization Justice Department"]],
    ["Ohio Gov. Ann Reed spoke.", ["place Ohio", "person Ann Reed"]],
    ["US-brokered talks opened in Geneva.", ["place US", "place Geneva"]],
  ])("%s", (text, expected) => expect(namesIn(text)).toEqual(expected));

  it.each([
    ["Ukrainian", "Ukraine"],
    ["the Kremlin", "Russia"],
    ["U.S.", "United States"],
    ["Kyiv’s", "Ukraine"],
    ["Downing Street", "United Kingdom"],
    ["Brits", null],
    ["", null],
  ])("%s speaks for %s", (words, country) => expect(countryOf(words)).toBe(country));
});

it("believes no capital in a headline set in title case", () => {
  expect(namesIn("Traders Brace For Heavy Losses As Markets Tumble Across Europe")).toEqual(["place Europe"]);
});

it("believes known names in a headline that ends with a full stop, too", () => {
  expect(namesIn("Angela Reed Stuns Convention With Surprise Speech.")).toEqual(["person Angela Reed"]);
});

it("gives exact, ordered spans for any text", () => {
  const piece = fc.constantFrom(
    "President ",
    "Jane ",
    "of ",
    "the ",
    "-",
    "’s ",
    "U.S. ",
    "\ud800",
    "Mr. ",
    ", ",
    "von ",
    "“",
    "X",
    " and ",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 40 }),
      (pieces) => {
        const text = pieces.join("");
        let cursor = 0;
        for (const name of findNames(tag(text))) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.start).toBeGreaterThanOrEqual(cursor);
          cursor = name.end;
        }
      },
    ),
  );
});
