import { describe, expect, it } from "vitest";
import { figuresOf } from "../support/figures.ts";

/** What is read from each sentence: words, value or ends, unit, what is counted. */
type Row = readonly [
  text: string,
  value: number | readonly [number, number],
  unit?: string | undefined,
  of?: string,
];

function rowsOf(sentence: string) {
  return figuresOf(sentence).map(({ text, low, high, value, unit, of }) => [
    text,
    value ?? [low, high],
    unit ?? undefined,
    of ?? undefined,
  ]);
}

function reads(sentences: readonly (readonly [sentence: string, ...rows: Row[]])[]): void {
  it.each(sentences.map(([sentence, ...rows]) => ({ sentence, rows })))("$sentence", ({ sentence, rows }) => {
    expect(rowsOf(sentence)).toEqual(rows.map(([text, value, unit, of]) => [text, value, unit, of]));
  });
}

function silent(sentences: readonly string[]): void {
  it.each(sentences)("reads none in “%s”", (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });
}

describe("units of measure", () => {
  reads([
    [
      "The flat has 12 sq. ft. of shelves and 900 sq ft of floor.",
      ["12 sq. ft. of shelves", 12, "square-foot", "shelves"],
      ["900 sq ft of floor", 900, "square-foot", "floor"],
    ],
    ["They found 4 oz. of gold.", ["4 oz. of gold", 4, "ounce", "gold"]],
    [
      "The probe left at 7.8 km/s, the balloon at 300 feet per minute.",
      ["7.8 km/s", 7.8, "kilometre-per-second"],
      ["300 feet per minute", 300, "foot-per-minute"],
    ],
    [
      "The boiler runs at 20 psi and burned 40 kilojoules or 4 gigawatt hours.",
      ["20 psi", 20, "pound-per-square-inch"],
      ["40 kilojoules", 40, "kilojoule"],
      ["4 gigawatt hours", 4, "gigawatt-hour"],
    ],
    [
      "Nurses got 20 millisieverts, and patients 5 mg/dL of sugar and 70 kcal.",
      ["20 millisieverts", 20, "millisievert"],
      ["5 mg/dL of sugar", 5, "milligram-per-decilitre", "sugar"],
      ["70 kcal", 70, "kilocalorie"],
    ],
    [
      "The lake covers 5 kilometres squared and holds 2 cubic miles of water.",
      ["5 kilometres squared", 5, "square-kilometre"],
      ["2 cubic miles of water", 2, "cubic-mile", "water"],
    ],
    ["Its 1.6L engine replaces a 500 cc one.", ["1.6L", 1.6, "litre"], ["500 cc", 500, "cubic-centimetre"]],
    ['They hung 27" screens.', ['27"', 27, "inch"]],
    [
      "The wall is 4 m (13 ft) high, its depth is 12 m and a bit.",
      ["4 m", 4, "metre"],
      ["13 ft", 13, "foot"],
      ["12 m", 12, "metre"],
    ],
    [
      "The talk took a half-hour on a half-mile track.",
      ["a half-hour", 0.5, "hour"],
      ["a half-mile track", 0.5, "mile", "track"],
    ],
  ]);
  silent([
    "The half-year figures and a half-century by the captain pleased them.",
    "A ratio of 2:1 beat odds of two to one.",
  ]);
});

it("takes the end of a quotation for no inches", () => {
  expect(figuresOf('He said: "We were 27" and left.')).toMatchObject([{ text: "27", unit: null }]);
});

describe("rates of what is counted", () => {
  reads([
    [
      "She averages 25.3 points per game and two goals a match.",
      ["25.3 points per game", 25.3, "point-per-game", "points"],
      ["two goals a match", 2, "goal-per-match", "goals"],
    ],
    [
      "The port handles 80 flights a day and 1.2 million containers each year.",
      ["80 flights a day", 80, "flight-per-day", "flights"],
      ["1.2 million containers each year", 1.2e6, "container-per-year", "containers"],
    ],
    ["The average is 3 babies per woman.", ["3 babies per woman", 3, "baby-per-woman", "babies"]],
    [
      "Ten clerks a year ago, and twelve a day later, left.",
      ["Ten clerks", 10, undefined, "clerks"],
      ["twelve", 12],
    ],
    ["Two men a mile away saw it.", ["Two men", 2, undefined, "men"]],
    ["They hired 12 cooks a week and a half ago.", ["12 cooks", 12, undefined, "cooks"]],
  ]);
});

describe("cups, codes and joined digits", () => {
  reads([
    [
      "Add 1/2 cup sugar and three cups of tea.",
      ["1/2 cup", 0.5, "cup"],
      ["three cups of tea", 3, "cup", "tea"],
    ],
    ["She won two cups in the league.", ["two cups", 2, undefined, "cups"]],
    ["The bus cost $S30 last year.", ["$S30", 30, "SGD"]],
    ["The bus cost S$30m last year.", ["S$30m", 3e7, "SGD"]],
    ["The bus cost NT$40m last year.", ["NT$40m", 4e7, "TWD"]],
    ["The bus cost NT $40m last year.", ["NT $40m", 4e7, "TWD"]],
    ["The bus cost HK$30 billion last year.", ["HK$30 billion", 3e10, "HKD"]],
    ["The bus cost $NZ5 last year.", ["$NZ5", 5, "NZD"]],
    ["The bus cost $A2.5 million last year.", ["$A2.5 million", 2.5e6, "AUD"]],
    ["The bus cost Aus$26 last year.", ["Aus$26", 26, "AUD"]],
    ["The bus cost Can$23 last year.", ["Can$23", 23, "CAD"]],
    ["The bus cost N$15 last year.", ["N$15", 15, "NAD"]],
    ["The bus cost Z$21bn last year.", ["Z$21bn", 2.1e10, "ZWL"]],
    ["The bus cost Bds$17 last year.", ["Bds$17", 17, "BBD"]],
    ["The bus cost RD$19 last year.", ["RD$19", 19, "DOP"]],
    ["The bus cost IR£55 last year.", ["IR£55", 55, "IEP"]],
    ["The bus cost E£56 last year.", ["E£56", 56, "EGP"]],
    ["The bus cost GH¢49 last year.", ["GH¢49", 49, "GHS"]],
    ["The bus cost CN¥64 last year.", ["CN¥64", 64, "CNY"]],
    ["The bus cost Y62bn last year.", ["Y62bn", 6.2e10, "JPY"]],
    ["The bus cost Php54 last year.", ["Php54", 54, "PHP"]],
    ["The bus cost Dh73 last year.", ["Dh73", 73, "AED"]],
    ["The bus cost TSh83 last year.", ["TSh83", 83, "TZS"]],
    ["The bus cost Sh48 million last year.", ["Sh48 million", 4.8e7, "shilling"]],
    ["It gave us $30 each.", ["$30", 30, "USD"]],
    ["He left the N1 for the A40 and the L20."],
    ["The Y2 gene is near the SI units."],
    ["He scored a B and paid a $30 fine.", ["$30", 30, "USD"]],
    ["They paid 75 USD million.", ["75 USD million", 7.5e7, "USD"]],
    ["It costs three-quarters billion dollars.", ["three-quarters billion dollars", 7.5e8, "USD"]],
    ["The door is 2 1/2 in thick.", ["2 1/2 in", 2.5, "inch"]],
    ["The 49 were let go.", ["49", 49]],
  ]);
  silent(["The label says 24703m212.", "The 486 is an old chip."]);
});

describe("heights, weights and sums in two units", () => {
  reads([
    [
      "The 5-foot-3 guard, the 6'4\" striker and a 5 ft 3 in jockey met.",
      ["5-foot-3 guard", 5.25, "foot", "guard"],
      ["6'4\"", 6 + 4 / 12, "foot"],
      ["5 ft 3 in", 5.25, "foot"],
    ],
    ["The boxer weighs 17st 3lb.", ["17st 3lb", 17 + 3 / 14, "stone"]],
    ["The bread cost $15 and 50 cents.", ["$15 and 50 cents", 15.5, "USD"]],
    ["The bus fare is 15 dollars 50.", ["15 dollars 50", 15.5, "USD"]],
    ["He was paid 15 dollars 50 times.", ["15 dollars", 15, "USD"], ["50 times", 50, undefined, "times"]],
    ["It costs $15 and 50 people came.", ["$15", 15, "USD"], ["50 people", 50, undefined, "people"]],
    [
      "The plank is 5 feet and 3 planks are left.",
      ["5 feet", 5, "foot"],
      ["3 planks", 3, undefined, "planks"],
    ],
  ]);
});

describe("currencies", () => {
  reads([
    [
      "The mine cost R1.2bn, the port N500 million and the ferry KSh300.",
      ["R1.2bn", 1.2e9, "ZAR"],
      ["N500 million", 5e8, "NGN"],
      ["KSh300", 300, "KES"],
    ],
    [
      "She changed 200 Ukrainian hryvnia, 300 Omani rials and 40 kopecks.",
      ["200 Ukrainian hryvnia", 200, "UAH"],
      ["300 Omani rials", 300, "OMR"],
      ["40 kopecks", 40, "kopeck"],
    ],
    [
      "The dividend is 5c a share, the fare costs 35c.",
      ["5c a share", 5, "cent-per-share"],
      ["35c", 35, "cent"],
    ],
  ]);
  silent([
    "The R101 airship, an R8 car, the N25 road and a P45 form are on show.",
    "Clause 5c and section 2c of the lease apply.",
  ]);
});

describe("spaces between thousands", () => {
  reads([
    ["About 80 000 people marched.", ["About 80 000 people", 80000, undefined, "people"]],
    ["The count gave 1 234 567 votes.", ["1 234 567 votes", 1234567, undefined, "votes"]],
    ["The stand holds 80, 000 spectators.", ["80, 000 spectators", 80000, undefined, "spectators"]],
    ["It sold for £12 450.", ["£12 450", 12450, "GBP"]],
  ]);
  silent(["Call 1 800 555 1234 or 020 555 000 today."]);
  it("leaves two numbers apart that happen to stand side by side", () => {
    expect(figuresOf("On bus 12 550 passengers sat.").map(({ value }) => value)).not.toContain(12550);
  });
});

describe("how many times, and two of something", () => {
  reads([
    ["She won the cup twice.", ["twice", 2]],
    ["The reef is twice as large as in 1990.", ["twice", 2]],
    ["He trains twice a week.", ["twice", 2]],
    ["Rents rose tenfold after a threefold rise.", ["tenfold", 10], ["threefold", 3]],
    ["A couple hundred fans came.", ["A couple hundred fans", 200, undefined, "fans"]],
    ["They met a couple months later.", ["a couple months", 2, "month"]],
    ["She took a couple of calls to him.", ["a couple of calls", 2, undefined, "calls"]],
    ["It rained in the past couple of years.", ["couple of years", 2, "year"]],
  ]);
  silent([
    "They think twice, or look twice, before they sign.",
    "It happened once or twice.",
    "The couple of the year married; a couple walked by.",
    "A twice-divorced singer retired.",
  ]);
});

describe("ages", () => {
  it.each<[string, number, string]>([
    ["The calf died at 18 months of age.", 18, "month"],
    ["A 42 yo farmer fell.", 42, "year"],
    ["Children as young as ten work there.", 10, "year"],
    ["Okafor, 47, yesterday denied it.", 47, "year"],
    ["The Mexican, 45, a native of La Cruz, won.", 45, "year"],
    ["Grace Okafor, 17 - who was jailed - appealed.", 17, "year"],
  ])("%s", (sentence, value, unit) => {
    expect(figuresOf(sentence)).toMatchObject([{ value, unit, topic: "age" }]);
  });
  it("takes what is counted after “as old as” for no age", () => {
    expect(figuresOf("The vases are as old as 14 other vases.")).toMatchObject([
      { topic: "count", of: "vases" },
    ]);
  });
});

describe("several things that are each measured", () => {
  reads([
    [
      "She needs two 30-microgram doses and one of three $50,000 prizes.",
      ["two 30-microgram doses", 2, undefined, "doses"],
      ["30-microgram doses", 30, "microgram", "doses"],
      ["one of three $50,000 prizes", 1, undefined, "prizes"],
      ["three $50,000 prizes", 3, undefined, "prizes"],
      ["$50,000 prizes", 50000, "USD", "prizes"],
    ],
    [
      "The law passed in two 12-hour sittings.",
      ["two 12-hour sittings", 2, undefined, "sittings"],
      ["12-hour sittings", 12, "hour", "sittings"],
    ],
    [
      "He had 11 rebounds and nine assists in all.",
      ["11 rebounds", 11, undefined, "rebounds"],
      ["nine assists", 9, undefined, "assists"],
    ],
    ["The mice were aged 6 to 8 weeks.", ["aged 6 to 8 weeks", [6, 8], "week"]],
    ["A calf aged six weeks died.", ["aged six weeks", 6, "week"]],
    [
      "She is hitting .312 after a .5 percent rise.",
      [".312", 0.312],
      [".5 percent rise", 0.5, "percent", "rise"],
    ],
  ]);
  silent(["Police found a .357 revolver and a .22 rifle.", "It ended. 312 Main Street is shut."]);
});

describe("names with numbers", () => {
  silent([
    "Articles 5 and 6 apply, and rooms 12, 13 and 14 are shut.",
    "Flights 370 and 17 were lost, and pages 4 and 5 are torn.",
    "The shop still runs Windows 95, 98 and XP.",
    "The director of 28 Days Later made a film called 13 Hours.",
    "It has USB 2.0 connections and Bluetooth 4.1 devices.",
    "They showed the new 777 in Seattle.",
    "17",
    "“911, what is your emergency?”",
    "He rose from 113th to number 11.",
    "It has USB 2.0 and 3.0 ports.",
    "Wales' Six Nations squad flew in.",
    "It did not bother me one bit.",
    "The magazine moves to 1 World Trade Center soon.",
  ]);
  reads([
    [
      "Rooms for 12, 13 and 14 guests are free.",
      ["12", 12],
      ["13", 13],
      ["14 guests", 14, undefined, "guests"],
    ],
    [
      "Over 250,000 Holiday Turkeys Infected",
      ["Over 250,000 Holiday Turkeys", 250000, undefined, "Holiday Turkeys"],
    ],
    [
      "Then one Spaniard ran, and one Democrat voted.",
      ["one Spaniard", 1, undefined, "Spaniard"],
      ["one Democrat", 1, undefined, "Democrat"],
    ],
    ["The quake left 14 people dead.", ["14 people", 14, undefined, "people"]],
    [
      "A poll showed a one-point gap with ~264 voters.",
      ["one-point", 1, undefined, "point"],
      ["~264 voters", 264, undefined, "voters"],
    ],
    ["Agents list a third more houses.", ["a third more houses", 1 / 3, undefined, "houses"]],
    ["The ring is 18-karat gold.", ["18-karat gold", 18, "carat", "gold"]],
    ["One New York governor resigned.", ["One New York governor", 1, undefined, "New York governor"]],
    ["It is the union's 70,000 against the party's 20.", ["70,000", 70000]],
    ["Man Held 28 Days Without Trial", ["28 Days", 28, "day"]],
    [
      "Envoys from 23 European and Arab countries saw 12 Davis Cup wins.",
      ["23 European and Arab countries", 23, undefined, "European and Arab countries"],
      ["12 Davis Cup wins", 12, undefined, "Davis Cup wins"],
    ],
  ]);
});
