import { describe, expect, it } from "vitest";
import { figuresOf } from "../support/figures.ts";

/** What is read from each sentence: words, value or ends, unit, what is counted. */
type Row = readonly [
  text: string,
  value: number | readonly [number, number],
  unit?: string | undefined,
  of?: string,
];

const sentences: readonly (readonly [sentence: string, ...rows: Row[]])[] = [
  [
    "Revenue rose 4.5% to $3.2 billion in the third quarter.",
    ["4.5%", 4.5, "percent"],
    ["$3.2 billion", 3.2e9, "USD"],
  ],
  [
    "Crude fell $1.20, or 2%, to $58.30 a barrel.",
    ["$1.20", 1.2, "USD"],
    ["2%", 2, "percent"],
    ["$58.30 a barrel", 58.3, "USD-per-barrel"],
  ],
  [
    "A degree cost 100 grand, and two grand pianos more.",
    ["100 grand", 1e5],
    ["two grand pianos", 2, undefined, "grand pianos"],
  ],
  [
    "The barge weighs 40,000 pounds and cost 40,000 pounds.",
    ["40,000 pounds", 40000, "pound"],
    ["40,000 pounds", 40000, "GBP"],
  ],
  ["The fine was R150 000, not R150.", ["R150 000", 1.5e5, "ZAR"]],
  ["A pass cost $85K or 300 kroner.", ["$85K", 85000, "USD"], ["300 kroner", 300, "krone"]],
  ["A dam cost $A3.1 million, a bridge $NZ40m.", ["$A3.1 million", 3.1e6, "AUD"], ["$NZ40m", 40e6, "NZD"]],
  ["A prize of $US10 million is offered.", ["$US10 million", 10e6, "USD"]],
  [
    "She lost the state 36 percent to 51 percent.",
    ["36 percent", 36, "percent"],
    ["51 percent", 51, "percent"],
  ],
  ["Growth of 3 percent to 5 percent is likely.", ["3 percent to 5 percent", [3, 5], "percent"]],
  ["It had a lead of 3 percent to 5 percent.", ["3 percent to 5 percent", [3, 5], "percent"]],
  ["Four times as many cars came.", ["Four times", 4, undefined, "times"]],
  ["It offered €20-a-share for the brewer.", ["€20-a-share", 20, "EUR-per-share"]],
  [
    "The mill ships 1.2m tonnes of pulp a year.",
    ["1.2m tonnes of pulp a year", 1.2e6, "tonne-per-year", "pulp"],
  ],
  ["It saves £5m annually.", ["£5m annually", 5e6, "GBP-per-year"]],
  ["Wages grew 3 per cent per annum.", ["3 per cent per annum", 3, "percent-per-year"]],
  ["Flats cost £1,200 each month.", ["£1,200 each month", 1200, "GBP-per-month"]],
  ["Debt is $25,550 per graduate.", ["$25,550 per graduate", 25550, "USD-per-graduate"]],
  [
    "The 20 fastest-growing towns and 10 most expensive streets are listed.",
    ["20 fastest-growing towns", 20, undefined, "fastest-growing towns"],
    ["10 most expensive streets", 10, undefined, "most expensive streets"],
  ],
  ["He is 6ft 3in tall.", ["6ft 3in", 6.25, "foot"]],
  [
    "Sales rose to MSEK 1,234 from 980 MSEK and 2 MEUR.",
    ["MSEK 1,234", 1.234e9, "SEK"],
    ["980 MSEK", 9.8e8, "SEK"],
    ["2 MEUR", 2e6, "EUR"],
  ],
  [
    "It paid Rupees 500 crore, then Euro 5.5 million.",
    ["Rupees 500 crore", 5e9, "INR"],
    ["Euro 5.5 million", 5.5e6, "EUR"],
  ],
  ["They won 500 million times.", ["500 million times", 5e8, undefined, "times"]],
  ["Against the dollar 5 million people lost.", ["5 million people", 5e6, undefined, "people"]],
  ["The shares closed one penny higher.", ["one penny", 1, "penny"]],
  ["She owns two penny stocks.", ["two penny stocks", 2, undefined, "penny stocks"]],
  [
    'The pen is 10" long, the angle 0.8rad and the speed 50 cm/ms.',
    ['10"', 10, "inch"],
    ["0.8rad", 0.8, "radian"],
    ["50 cm/ms", 50, "centimetre-per-millisecond"],
  ],
  ["One household in three will shrink.", ["One household in three", 1 / 3]],
  ["She met one man in three cars.", ["one man", 1, undefined, "man"], ["three cars", 3, undefined, "cars"]],
  ["She is only 14, and I'm 45.", ["14", 14, "year"], ["45", 45, "year"]],
  ["He turned 80 on Monday; she was nineteen when it sank.", ["80", 80, "year"], ["nineteen", 19, "year"]],
  ["He turned 40 pages.", ["40 pages", 40, undefined, "pages"]],
  ["He was 4 under par and 12 of 15.", ["4", 4], ["12", 12], ["15", 15]],
  ["Okafor, 40 ― a father ― fell.", ["40", 40, "year"]],
  [
    "It was 32C in the shade, 41C by noon and 98F in the summer heat.",
    ["32C", 32, "degree-celsius"],
    ["41C", 41, "degree-celsius"],
    ["98F", 98, "degree-fahrenheit"],
  ],
  ["The kiln reached 900C.", ["900C", 900, "degree-celsius"]],
  ["The dog is 2 or 3 years old.", ["2 or 3 years old", [2, 3], "year"]],
  ["She ran it in one minute 54 secs.", ["one minute 54 secs", 1.9, "minute"]],
  ["The trip takes two hours and 30 minutes.", ["two hours and 30 minutes", 2.5, "hour"]],
  ["He got two years and six months.", ["two years and six months", 2.5, "year"]],
  ["Ann and Bo, 27 and 29 years old, wed.", ["27", 27, "year"], ["29 years old", 29, "year"]],
  [
    "It helps people under 30, women over 65 and children under five.",
    ["under 30", 30, "year"],
    ["over 65", 65, "year"],
    ["under five", 5, "year"],
  ],
  ["The blast hurt people over 20 miles away.", ["over 20 miles", 20, "mile"]],
  ["The men carried over 30 bags.", ["over 30 bags", 30, undefined, "bags"]],
  [
    "They shot three continuous 30-minute scenes.",
    ["three continuous 30-minute scenes", 3, undefined, "scenes"],
    ["30-minute scenes", 30, "minute", "scenes"],
  ],
  [
    "The plan costs $374 billion over ten years, after over two years.",
    ["$374 billion", 374e9, "USD"],
    ["ten years", 10, "year"],
    ["over two years", 2, "year"],
  ],
  [
    "A 7-pound 4-ounce trout and a calf of 12 stone 7lb were weighed.",
    ["7-pound 4-ounce trout", 7.25, "pound", "trout"],
    ["12 stone 7lb", 12.5, "stone"],
  ],
  [
    "The ditch is 5 feet, 14 pounds of soil deep.",
    ["5 feet", 5, "foot"],
    ["14 pounds of soil", 14, "pound", "soil"],
  ],
  ["The ticket cost 3 dollars 50 cents.", ["3 dollars 50 cents", 3.5, "USD"]],
  [
    "The dam cost RM5 million, PKR 300 or 21 Canadian cents a share.",
    ["RM5 million", 5e6, "MYR"],
    ["PKR 300", 300, "PKR"],
    ["21 Canadian cents a share", 21, "cent-per-share"],
  ],
  [
    "The shed is a 10-by-12-foot box, its door 5 x 4 metres and its yard 12 m long.",
    ["10", 10, "foot"],
    ["12-foot box", 12, "foot", "box"],
    ["5", 5, "metre"],
    ["4 metres", 4, "metre"],
    ["12 m", 12, "metre"],
  ],
  ["The keeper went 961 consecutive minutes without a goal.", ["961 consecutive minutes", 961, "minute"]],
  [
    "The ferry needs two more weeks and five extra kilometres of cable.",
    ["two more weeks", 2, "week"],
    ["five extra kilometres of cable", 5, "kilometre", "cable"],
  ],
  ["A magnitude-6.3 quake shook the coast.", ["6.3", 6.3]],
  ["Output rose 0.3 per cent month on month.", ["0.3 per cent", 0.3, "percent"]],
  ["Exports rose 2.4% year-on-year.", ["2.4%", 2.4, "percent"]],
  ["Rates rose by 0.5 percent points.", ["0.5 percent points", 0.5, "percentage-point"]],
  ["Some 60pc of growers agreed.", ["Some 60pc of growers", 60, "percent", "growers"]],
  ["The engine makes 369 pound-feet of torque.", ["369 pound-feet of torque", 369, "pound-foot", "torque"]],
  ["The phone has a 1080p display; its maker's shares fell to 1080p.", ["1080p", 1080, "penny"]],
  ["Of the viewers, 2.3m of them were abroad.", ["2.3m", 2.3e6]],
  [
    "It reaches 40 per cent of the 1.3bn people.",
    ["40 per cent of the 1.3bn people", 40, "percent", "people"],
    ["1.3bn people", 1.3e9, undefined, "people"],
  ],
  ["Asked about the tram, four in 10 were for it.", ["four in 10", 0.4]],
  ["She sings three times a week.", ["three times a week", 3, "time-per-week", "times"]],
  ["The nurses gave 45 and 50 mg of it.", ["45", 45, "milligram"], ["50 mg", 50, "milligram"]],
  [
    "The worm held 50,000 hijacked home computers.",
    ["50,000 hijacked home computers", 50000, undefined, "hijacked home computers"],
  ],
  ["Last week 475 Democrats in Casper's Parkway Hall voted.", ["475 Democrats", 475, undefined, "Democrats"]],
  [
    "It teaches a quarter of a million students.",
    ["a quarter of a million students", 250000, undefined, "students"],
  ],
  [
    "It would help 250 million less fortunate farmers.",
    ["250 million less fortunate farmers", 2.5e8, undefined, "less fortunate farmers"],
  ],
  [
    "The top 20 firms and his 300 seat theatre were named.",
    ["20 firms", 20, undefined, "firms"],
    ["300", 300],
  ],
  [
    "The hatchback has 122PS, 200Nm of torque and a phone with 16GB/32GB of storage.",
    ["122PS", 122, "horsepower"],
    ["200Nm of torque", 200, "newton-metre", "torque"],
    ["16GB", 16, "gigabyte"],
    ["32GB of storage", 32, "gigabyte", "storage"],
  ],
  [
    "Yields rose 25bp on 3.5 trln yen of debt.",
    ["25bp", 25, "basis-point"],
    ["3.5 trln yen of debt", 3.5e12, "JPY", "debt"],
  ],
  [
    "The boson weighs 125 GeV; some two dozen saw it.",
    ["125 GeV", 125, "gigaelectronvolt"],
    ["some two dozen", 24],
  ],
  ["A ten-fold rise followed.", ["ten-fold", 10, undefined, "fold"]],
  ["An 18-hole course is planned.", ["18-hole", 18, undefined, "hole"]],
  ["He met Okafor, 29, on Sunday.", ["29", 29, "year"]],
  ["In Leeds, 20, were held.", ["20", 20]],
  ["It has a one-in-four chance.", ["one-in-four chance", 0.25, undefined, "chance"]],
  ["Prices range from 5 to 10 euros.", ["5 to 10 euros", [5, 10], "EUR"]],
  [
    "Between five and six hundred people came.",
    ["Between five and six hundred people", [500, 600], undefined, "people"],
  ],
  [
    "Some 1.2 million people came, up from 1.1m in 2017.",
    ["Some 1.2 million people", 1.2e6, undefined, "people"],
    ["1.1m", 1.1e6],
  ],
  [
    "Some 340 of the country's 1,700 farms have closed.",
    ["Some 340 of the country's 1,700 farms", 340, undefined, "farms"],
    ["1,700 farms", 1700, undefined, "farms"],
  ],
  ["He had a gash above one eye.", ["one eye", 1, undefined, "eye"]],
  [
    "It employs 11 850 nurses, down from 12 600.",
    ["11 850 nurses", 11_850, undefined, "nurses"],
    ["12 600", 12_600],
  ],
  ["Sales rose to £3.4m from 2.9m.", ["£3.4m", 3.4e6, "GBP"], ["2.9m", 2.9e6]],
  ["They jumped 8.35m, up from 7.9m.", ["8.35m", 8.35, "metre"], ["7.9m", 7.9, "metre"]],
  ["Sales were £5m a year earlier.", ["£5m", 5e6, "GBP"]],
  ["Rainfall was 20mm a month ago.", ["20mm", 20, "millimetre"]],
  [
    "Rates rose by 50 basis points, or half of one percentage point.",
    ["50 basis points", 50, "basis-point"],
    ["half of one percentage point", 0.5, undefined, "percentage point"],
    ["one percentage point", 1, "percentage-point"],
  ],
  ["Growth is put at between 5 and 10 per cent.", ["between 5 and 10 per cent", [5, 10], "percent"]],
  ["Shares closed +2.3% at 512p.", ["+2.3%", 2.3, "percent"], ["512p", 512, "penny"]],
  ["The bank lent 1.5tn won.", ["1.5tn won", 1.5e12, "KRW"]],
  ["It reached 38C in Seville.", ["38C", 38, "degree-celsius"]],
  [
    "Three years ago the orchestra had 40 players.",
    ["Three years", 3, "year"],
    ["40 players", 40, undefined, "players"],
  ],
  ["The calf is six weeks old.", ["six weeks old", 6, "week"]],
  ["Okafor, 42, scored at the age of 17.", ["42", 42, "year"], ["age of 17", 17, "year"]],
  ["The guests are 40 - 50 years old.", ["40 - 50 years old", [40, 50], "year"]],
  ["A two-goal lead was lost.", ["two-goal", 2, undefined, "goal"]],
  ["They rent a three-bedroom house.", ["three-bedroom", 3, undefined, "bedroom"]],
  [
    "Some 30,000-odd fans and 200-plus stewards came.",
    ["Some 30,000-odd fans", 30000, undefined, "fans"],
    ["200-plus stewards", 200, undefined, "stewards"],
  ],
  [
    "She had 31 points, 8 rebounds and 12 assists.",
    ["31 points", 31, undefined, "points"],
    ["8 rebounds", 8, undefined, "rebounds"],
    ["12 assists", 12, undefined, "assists"],
  ],
  [
    "Four of the 12 jurors had doubts.",
    ["Four of the 12 jurors", 4, undefined, "jurors"],
    ["12 jurors", 12, undefined, "jurors"],
  ],
  ["One of the players left.", ["One of the players", 1, undefined, "players"]],
  ["A ticket costs 17.58 euros in Lyon.", ["17.58 euros", 17.58, "EUR"]],
  [
    "The index rose 3.2% to 1,234 points and oil fell $1.20 to $83.45 a barrel.",
    ["3.2%", 3.2, "percent"],
    ["1,234 points", 1234, undefined, "points"],
    ["$1.20", 1.2, "USD"],
    ["$83.45 a barrel", 83.45, "USD-per-barrel"],
  ],
  ["Rents may rise 5% to 10%.", ["5% to 10%", [5, 10], "percent"]],
  ["Shares added 12 to 345.", ["12", 12], ["345", 345]],
  [
    "The rate climbed from 5 to 10 percent, the distance from 8 to 12 miles.",
    ["5", 5, "percent"],
    ["10 percent", 10, "percent"],
    ["8", 8, "mile"],
    ["12 miles", 12, "mile"],
  ],
  ["Sales grew 5 and 6 percent.", ["5", 5, "percent"], ["6 percent", 6, "percent"]],
  ["The film runs 40 or 50 minutes.", ["40 or 50 minutes", [40, 50], "minute"]],
  [
    "Three quarters of a billion people lack water.",
    ["Three quarters of a billion people", 7.5e8, undefined, "people"],
  ],
  [
    "The toll is thirteen dollars and forty-five cents.",
    ["thirteen dollars and forty-five cents", 13.45, "USD"],
  ],
  ["He served one year and a half.", ["one year and a half", 1.5, "year"]],
  ["A fee of £20 ($38) a month is charged.", ["£20", 20, "GBP-per-month"], ["$38", 38, "USD-per-month"]],
  ["Ink sells at £2 per millilitre.", ["£2 per millilitre", 2, "GBP-per-millilitre"]],
  ["The wheat cost 115USD.", ["115USD", 115, "USD"]],
  [
    "The car does 45 mpg, emits 95g/km and loads maps at 300 Kbps.",
    ["45 mpg", 45, "mile-per-gallon"],
    ["95g/km", 95, "gram-per-kilometre"],
    ["300 Kbps", 300, "kilobit-per-second"],
  ],
  ["Add 100g of butter.", ["100g of butter", 100, "gram", "butter"]],
  ["A gallon costs 19 United States cents more.", ["19 United States cents", 19, "cent"]],
  ["A 7.1-magnitude quake struck.", ["7.1-magnitude", 7.1, undefined, "magnitude"]],
  ["A four-nation tour begins.", ["four-nation", 4, undefined, "nation"]],
  ["One in three said so, and four in 10 have left.", ["One in three", 1 / 3], ["four in 10", 0.4]],
  [
    "Children between the ages of six and 11 played with girls aged 12 and 14.",
    ["between the ages of six and 11", [6, 11], "year"],
    ["aged 12", 12, "year"],
    ["14", 14, "year"],
  ],
  ["It polled voters aged 18 to 24.", ["aged 18 to 24", [18, 24], "year"]],
  ["Induction fell from 36 to just 21 days.", ["36", 36, "day"], ["21 days", 21, "day"]],
  ["Claims fell by 38,000 to 376,000.", ["38,000", 38000], ["376,000", 376000]],
  ["Sales dropped to 4.5m.", ["4.5m", 4.5e6]],
  ["He is among the best 800m runners.", ["800m", 800, "metre"]],
  [
    "It cost £50m plus £10m in fees and 20 plus people came.",
    ["£50m", 5e7, "GBP"],
    ["£10m in fees", 1e7, "GBP", "fees"],
    ["20 plus people", 20, undefined, "people"],
  ],
  ["Deaths fell by one-fifth to one-third.", ["one-fifth to one-third", [0.2, 1 / 3]]],
  ["Catch five or ten of them.", ["five or ten", [5, 10]]],
  ["Amara, 33, and a friend left.", ["33", 33, "year"]],
  ["Carbon stood at 415 parts per million.", ["415 parts per million", 415, "part-per-million"]],
  ["The engine has 295 lb-ft of torque.", ["295 lb-ft of torque", 295, "pound-foot", "torque"]],
  ["He waited half an hour.", ["half an hour", 0.5, "hour"]],
  ["The error is plus or minus 4.5 percentage points.", ["4.5 percentage points", 4.5, "percentage-point"]],
  ["She led in the dozen surveys.", ["dozen surveys", 12, undefined, "surveys"]],
  ["Her time was 04.69 seconds.", ["04.69 seconds", 4.69, "second"]],
  [
    "It builds 200- to 300-seat jets for two- or three-day trips.",
    ["200- to 300-seat", [200, 300], undefined, "seat"],
    ["two- or three-day trips", [2, 3], "day", "trips"],
  ],
  ["The hall lists 300m blog entries.", ["300m blog entries", 3e8, undefined, "blog entries"]],
  ["It pays 481.42m yuan.", ["481.42m yuan", 481.42e6, "CNY"]],
  ["The deal is worth $106m:£54.6m.", ["$106m", 106e6, "USD"], ["£54.6m", 54.6e6, "GBP"]],
  [
    "She led by nine points, 42%-32.7%.",
    ["nine points", 9, undefined, "points"],
    ["42%", 42, "percent"],
    ["32.7%", 32.7, "percent"],
  ],
  ["The bank lifted rates 0.25% to 5.5%.", ["0.25%", 0.25, "percent"], ["5.5%", 5.5, "percent"]],
  ["He beat a half-dozen rivals.", ["a half-dozen rivals", 6, undefined, "rivals"]],
  ["It is a two-person race.", ["two-person", 2, undefined, "person"]],
  [
    "A survey found one of every five adults at risk.",
    ["one of every five adults", 0.2, undefined, "adults"],
  ],
  ["The 6-month-old slept.", ["6-month-old", 6, "month"]],
  ["Six in 10 say so.", ["Six in 10", 0.6]],
  ["The boxer weighs 16 stone.", ["16 stone", 16, "stone"]],
  ["The share stood at 458.5p in morning trade.", ["458.5p", 458.5, "penny"]],
];

/** What is counted: each sentence's only figure, with its noun phrase and that one's head in the singular. */
const counted: readonly (readonly [sentence: string, text: string, of: string, head: string])[] = [
  [
    "It insures 2.4 million with-profits policyholders.",
    "2.4 million with-profits policyholders",
    "with-profits policyholders",
    "policyholder",
  ],
  ["Two other used-car lots closed.", "Two other used-car lots", "used-car lots", "lot"],
  ["There are two competing standards.", "two competing standards", "competing standards", "standard"],
  ["Only 500 remaining miners voted.", "500 remaining miners", "remaining miners", "miner"],
  [
    "The plant built 30,000 sports utility vehicles.",
    "30,000 sports utility vehicles",
    "sports utility vehicles",
    "vehicle",
  ],
  ["The airline ordered 30 Airbus A320 planes.", "30 Airbus A320 planes", "Airbus A320 planes", "plane"],
  ["It leased 20 Boeing 737 jets.", "20 Boeing 737 jets", "Boeing 737 jets", "jet"],
  ["The virus shows an image of two smiley faces.", "two smiley faces", "smiley faces", "face"],
  ["He made 150 phone calls to other vicars.", "150 phone calls", "phone calls", "call"],
  [
    "The ministry employs 9,000 military and civilian staff.",
    "9,000 military and civilian staff",
    "military and civilian staff",
    "staff",
  ],
  [
    "One of Celtic Airways' key routes was cut.",
    "One of Celtic Airways' key routes",
    "Celtic Airways' key routes",
    "route",
  ],
  ["The fund lost half its value.", "half its value", "value", "value"],
  ["The reef shelters 7,000 species.", "7,000 species", "species", "species"],
  ["The share trades at 15 times earnings.", "15 times", "times", "time"],
  ['The referee saw three "chilling" fouls.', 'three "chilling" fouls', '"chilling" fouls', "foul"],
  ["Only 367,491 people cast a ballot.", "367,491 people", "people", "person"],
  [
    "Some 57% of the consumer electronics market is his.",
    "Some 57% of the consumer electronics market",
    "consumer electronics market",
    "market",
  ],
];

/** A number that counts no noun beside it. */
const bare: readonly (readonly [sentence: string, text: string])[] = [
  ["We are five right now.", "five"],
  ["Thousands more stayed home.", "Thousands"],
  ["The net has broken the 100 million mark.", "100 million"],
  ["Exports rose to 1.14 trillion yen thanks to steel.", "1.14 trillion yen"],
  ["He argued over the 20.", "20"],
];

describe("figures of the news", () => {
  it.each(sentences.map(([sentence, ...rows]) => ({ sentence, rows })))("$sentence", ({ sentence, rows }) => {
    const read = figuresOf(sentence).map(({ text, low, high, value, unit, of }) => [
      text,
      value ?? [low, high],
      unit ?? undefined,
      of ?? undefined,
    ]);
    expect(read).toEqual(rows.map(([text, value, unit, of]) => [text, value, unit, of]));
  });

  it.each(counted)("%s", (sentence, text, of, head) => {
    expect(figuresOf(sentence)).toMatchObject([{ text, of, head }]);
  });

  it.each(bare)("counts nothing in “%s”", (sentence, text) => {
    expect(figuresOf(sentence)).toMatchObject([{ text, of: null, head: null }]);
  });

  it.each<[string, string, string | null]>([
    ["They argued over the three requests.", "three requests", null],
    ["Police searched around the 20 shops.", "20 shops", null],
    ["Its share stays around the 95% mark.", "around the 95% mark", "about"],
    ["Growth is a little below 2.5%.", "a little below 2.5%", "less-than"],
    ["It costs in the region of £3m.", "in the region of £3m", "about"],
  ])("%s", (sentence, text, modifier) => {
    expect(figuresOf(sentence)).toMatchObject([{ text, modifier }]);
  });

  it.each([
    "The iPhone 7 and the eMac 3 were shown.",
    "The Audi 4 Series records 4K video.",
    "She is in the last 16.",
    "Call 0171 555 1234 or +44 20 7946 0958.",
    "The House passed H.R. 1234 and S. 47.",
    "Savers use 401(k) plans.",
    "The new iPhone 6 bends when it is sat on.",
    "They are back in the enigmatic City 17.",
    "They are sold by the dozen.",
    "11.18 The doors open.",
    "She lost in round one of the open and game three of the series.",
    "The 5g network and 3g phones came.",
    "It is a one-party state with a two-party system.",
    "One of us must go, and one of these days one will.",
    "It was a one-sided, three-way, one-on-one affair with a two-tier system.",
    "One night he left; one morning he came back.",
    "A one-in-100-year flood hit the valley.",
    "A one-off, one-stop shop is a one-time offer.",
    "In the age of steam, age mattered.",
    "Back in May 2019 the season of 2018-19 ended on 12 May.",
    "Flight 370, Article 5, Windows 11 and World War Two.",
    "The A+ student sat in row 12.",
    "He won in the year 2010 and the 1990s.",
    "He lives at 10 Downing Street, she at 221 East Baker Street.",
    "It burned at 131 West 23rd Street, on floors 20 through 44.",
    "When must a 13F be filed? The 13F filing came in a Boeing 777F, and he sat in 12C.",
    "3's marketing director left for a seven-figure sum; prices begin at six figures.",
    "A 720p stream and a 4x4 car are on offer.",
    "She is ranked 106 in the world, was seeded three and made the top ten.",
    "Neighbours called 911; the 911 call came from the 3600 block of Elm Street.",
    "He sold his 757 jet and bought an iPhone 6 and a 6 Plus.",
  ])("reads none in “%s”", (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });

  it("reads number words without end one by one", () => {
    const figures = figuresOf("one thousand ".repeat(8000));
    expect(figures).toHaveLength(8000);
    expect(new Set(figures.map(({ value }) => value))).toEqual(new Set([1000]));
    expect(figuresOf(`5${" million".repeat(100)}`).every(({ low }) => Number.isFinite(low))).toBe(true);
  });

  it.each([
    ["A ferry carrying 146 passengers and 11 crew sank.", ["aboard passenger", "aboard crew"]],
    ["The jet had 64 people on board.", ["aboard person"]],
    ["There were 30 tourists aboard when it sank.", ["aboard tourist"]],
    ["The vessel can carry 250 people.", [null]],
    ["Divers rescued 30 passengers.", [null]],
    ["A magnitude 6.3 earthquake struck.", ["magnitude"]],
    ["The quake had a magnitude of 6.9.", ["magnitude"]],
    ["Turnout was 51.7 percent.", ["turnout"]],
    ["A crowd of 31,482 saw the game.", ["audience"]],
    ["The attendance was 12,400.", ["audience"]],
    ["They won before 34,182 spectators.", ["audience"]],
    ["He bought 34,182 tickets.", [null]],
    ["Ninety spectators were hurt.", [null]],
  ])("knows what an event has one of in “%s”", (sentence, slots) => {
    expect(figuresOf(sentence).map(({ slot }) => slot?.name ?? null)).toEqual(slots);
    expect(figuresOf(sentence).every(({ slot }) => slot === null || slot.course === "stays")).toBe(true);
  });

  it.each([
    "five more bodies",
    "another 40 people",
    "three other players",
    "12 others",
    "60 additional beds",
  ])("takes “%s” as on top of others", (words) =>
    expect(figuresOf(`They found ${words} there.`).map(({ besides }) => besides)).toEqual([true]),
  );

  it.each(["five bodies", "more than 40 people", "no more than 12 players"])(
    "takes “%s” as all there are",
    (words) => expect(figuresOf(`They found ${words} there.`).map(({ besides }) => besides)).toEqual([false]),
  );

  it("takes a noun that opens a sentence for what has the size, and passes over by how much it changed", () => {
    const quantities = figuresOf(
      "Sales were 5.39 billion kronor. Revenue climbed 7 percent to 6.2 billion kronor.",
    );
    expect(quantities.map(({ quantity }) => quantity)).toEqual(["revenue", "revenue", "revenue"]);
  });

  it("asks nobody for the source of one of several, nor of the whole that a part is of", () => {
    const figures = figuresOf("Police said one of the miners and 40 of the 900 villagers were killed.");
    expect(figures.map(({ value, routine }) => [value, routine])).toEqual([
      [1, true],
      [40, false],
      [900, true],
    ]);
    expect(figures[0]?.slot).toBeNull();
    expect(figures[2]?.slot).toBeNull();
  });
});
