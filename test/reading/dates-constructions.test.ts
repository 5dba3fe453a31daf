import { describe, expect, test } from "vitest";
import { datesIn, expectDates } from "../support/dates.ts";

describe("days with their time", () => {
  test.each([
    ["The siren sounded at ⟦5 p.m. GMT Nov. 9⟧.", "2025-11-09T17:00"],
    ["The crew was seen at ⟦3 a.m. Saturday⟧.", "2026-02-14T03:00"],
    ["The flight should land at ⟦6:30 Friday morning⟧.", "2026-02-20T06:30"],
    ["They landed at ⟦20:17 UTC⟧ on ⟦20 July 1969⟧.", "1969-07-20T20:17", "1969-07-20"],
    ["The gates open at ⟦9am tomorrow⟧.", "2026-02-19T09:00"],
    ["The ferry sank at ⟦10 p.m. last night⟧.", "2026-02-17T22:00"],
    ["The alarm rang at ⟦four thirty in the morning⟧.", "2026-02-18T04:30"],
    ["The bell rang at ⟦ten past four⟧, and they won ten to four.", "2026-02-18T04:10"],
    [
      "They met at ⟦half past eight⟧ and left at ⟦a quarter to nine⟧.",
      "2026-02-18T08:30",
      "2026-02-18T08:45",
    ],
    [
      "Rain fell in ⟦late afternoon⟧ and by ⟦midmorning⟧ on ⟦Tuesday⟧ it was dry.",
      "2026-02-18TAF END",
      "2026-02-17TMO MID",
      "2026-02-17",
    ],
    ["The ferry left at ⟦1930 GMT⟧.", "2026-02-18T19:30"],
    ["On ⟦Friday⟧ at ⟦8 p.m.⟧ the hall burned.", "2026-02-13", "2026-02-13T20:00"],
    ["The court sat on ⟦Friday⟧ and adjourned in ⟦the evening⟧.", "2026-02-13", "2026-02-13TEV"],
    ["They will sing ⟦this coming Sunday, 22 February⟧.", "2026-02-22"],
    ["⟦Late Monday⟧ the dam broke.", "2026-02-16 END"],
    ["⟦The same day⟧, the mill closed.", "2026-02-18"],
    [
      "She was seen on ⟦the morning of 5 February⟧. He died on ⟦the night of Dec. 3, 2024⟧.",
      "2026-02-05TMO",
      "2024-12-03TNI",
    ],
    ["The dam broke ⟦dawn Saturday⟧, before ⟦sunrise⟧.", "2026-02-14TMO", "2026-02-14TMO"],
    [
      "Wheat fell in ⟦mid-afternoon yesterday⟧ and by ⟦late afternoon Monday⟧.",
      "2026-02-17TAF MID",
      "2026-02-16TAF END",
    ],
    ["Entries close at ⟦5 p.m. EST, March 6, 2026⟧.", "2026-03-06T17:00"],
    ["The quake struck at ⟦12:02:14 PM⟧ on ⟦Saturday⟧.", "2026-02-14T12:02", "2026-02-14"],
  ])("%s", expectDates);
});

describe("parts of years", () => {
  test.each([
    ["Snow fell in ⟦mid-December⟧.", "2025-12 MID"],
    ["The vote is planned for ⟦early March⟧.", "2026-03 START"],
    ["Output fell in ⟦H1 2025⟧.", "2025-H1"],
    ["Sales rose in ⟦the last half of 2024⟧.", "2024-H2"],
    ["The plant closed in ⟦the final quarter of 2024⟧.", "2024-Q4"],
    ["The bridge should open by ⟦year-end⟧.", "2026-12-31"],
    ["The tunnel should open by ⟦year's end⟧.", "2026 END"],
    ["In ⟦the fourth quarter⟧ sales rose; ⟦the latest period⟧ was dull.", "2025-Q4", "2025-Q4"],
    ["It should open by ⟦end of March⟧; it closed at ⟦end-2024⟧.", "2026-03 END", "2024 END"],
    ["Output rose in ⟦2024 Q4⟧ and ⟦2025-Q1⟧.", "2024-Q4", "2025-Q1"],
    [
      "Rain fell in ⟦the week of July 7, 2025⟧ and ⟦the week beginning 4 August 2025⟧.",
      "2025-W28",
      "2025-W32",
    ],
    ["The mill will lose money in its ⟦current quarter⟧.", "2026-Q1"],
    ["In ⟦the month of October⟧ and in ⟦early-Dec⟧ it froze.", "2025-10", "2025-12 START"],
    ["His unsuccessful ⟦1996⟧ campaign ended; a ⟦nineteen ninety-seven⟧ flood followed.", "1996", "1997"],
    ["The pit will be worked until at least ⟦2031⟧.", "2031"],
    ["The fund could be empty as soon as ⟦2031⟧.", "2031"],
    ["The port was dug in ⟦the 1800s⟧ and filled in ⟦the 1980s⟧.", "18", "198"],
    [
      "The tide mill was built ⟦around 1810⟧. It will reopen ⟦around May 2⟧.",
      "1810 APPROX",
      "2026-05-02 APPROX",
    ],
    ["Prices are up 3% since ⟦year-end⟧.", "2025-12-31"],
    ["⟦The winter of 2010-11⟧ was cold.", "2010-WI"],
    ["⟦Second-half⟧ profit rose, and ⟦the 2024 quarter⟧ was weak.", "2025-H2", "2024"],
    ["In ⟦the third quarter⟧ sales fell; in ⟦the 2024 period⟧ they rose.", "2025-Q3", "2024-Q3"],
    ["The bonds, due ⟦2031⟧, fell by ⟦midyear⟧ and as early as ⟦2024⟧.", "2031", "2026 MID", "2024"],
    ["Claims rose in ⟦the week⟧ ended ⟦Tuesday⟧ and most of ⟦the year⟧.", "P1W", "2026-02-17", "2026"],
    ["The firm had cash at ⟦year-end 2024⟧ and a loss for ⟦the full year⟧.", "2024-12-31", "2026"],
    ["In ⟦2024/25⟧ rents rose 3% on ⟦2023⟧, compared with ⟦2022⟧.", "2024/2025", "2023", "2022"],
    ["It rained in ⟦the last week of July⟧ and ⟦the second half of May 2024⟧.", "2025-07 END", "2024-05 END"],
    ["They met on ⟦the last Friday in August⟧, by ⟦late summer⟧.", "2025-08-29", "2025-SU END"],
    ["It lost money in the ⟦half-year⟧ ended ⟦Feb. 28⟧.", "P6M", "2025-02-28"],
    ["The jury sat on ⟦Oct. 13⟧ and ⟦14⟧.", "2025-10-13", "2025-10-14"],
    ["Revenue was $76m for ⟦the year⟧ ended ⟦Dec. 31⟧.", "P1Y", "2025-12-31"],
    ["The loss was small for ⟦the fiscal year⟧.", "2026"],
    ["The brewer expects ⟦2026⟧ sales of $3bn, up from ⟦2024⟧.", "2026", "2024"],
    [
      "Net fell in ⟦the third quarter⟧, after a flat ⟦second quarter⟧. ⟦The quarter⟧ was weak.",
      "2025-Q3",
      "2025-Q2",
      "2025-Q3",
    ],
    [
      "Net fell in ⟦the third quarter⟧. In ⟦the nine months⟧ it rose from $3m ⟦a year earlier⟧.",
      "2025-Q3",
      "P9M",
      "2024",
    ],
    [
      "Net fell in ⟦the third quarter⟧. In ⟦the year-earlier quarter⟧ it rose. ⟦The quarter⟧ was weak.",
      "2025-Q3",
      "2024-Q3",
      "2025-Q3",
    ],
  ])("%s", expectDates);
});

describe("feasts", () => {
  test.each([
    ["The shops were shut on ⟦Good Friday 2024⟧.", "2024-03-29"],
    ["The shops will be shut on ⟦Easter Sunday⟧.", "2026-04-05"],
    ["The parade was held on ⟦Ash Wednesday⟧.", "2026-02-18"],
    ["The pool opened on ⟦Memorial Day⟧.", "2025-05-26"],
    ["The crowd sang on ⟦New Year's Eve⟧.", "2025-12-31"],
  ])("%s", expectDates);

  test.each(["The Good Friday Agreement held.", "The choir ate an Easter egg.", "He plays in Easter Road."])(
    "%s",
    (text) => expect(datesIn(text)).toEqual([]),
  );
});

describe("lengths and sets", () => {
  test.each([
    ["A ⟦year-long⟧ inquiry found nothing.", "P1Y"],
    ["It will take ⟦a year or two⟧, or ⟦the next two years or so⟧.", "P1Y", "P2Y"],
    ["It should be done within ⟦the next 12 to 18 months⟧.", "P12M"],
    ["The strike could last ⟦days⟧ and should last ⟦weeks⟧.", "PXD", "PXW"],
    ["The parts will arrive ⟦two weeks from today⟧.", "2026-03-04"],
    ["Over ⟦the years⟧ the reef grew.", "PXY"],
    [
      "She trains ⟦every single day⟧, on ⟦weekends⟧ and on ⟦weekdays⟧.",
      "P1D EVERY",
      "XXXX-WXX-WE",
      "XXXX-WXX-WD",
    ],
    [
      "Some 300 settlers reach the valley ⟦annually⟧, most ⟦recently⟧ on foot.".replace("most ⟦", "⟦most "),
      "P1Y EVERY",
      "PAST_REF",
    ],
    ["She may ⟦one day⟧ conduct; he left ⟦a short while ago⟧.", "FUTURE_REF", "PAST_REF"],
    ["After a ⟦several-week⟧ strike, trams ran.", "PXW"],
    ["The choir meets ⟦twice a week⟧.", "P1W 2X"],
    ["The cup is held ⟦once every four years⟧.", "P4Y EVERY 1X"],
    ["The strike began ⟦a fortnight ago⟧.", "2026-W06"],
    ["More will follow in ⟦the coming weeks and months⟧.", "FUTURE_REF"],
    ["He waited ⟦all day⟧ after ⟦daylong⟧ talks and a ⟦half-hour⟧ walk.", "P1D", "P1D", "PT30M"],
    ["A ⟦two-and-a-half-year⟧ trial and a ⟦three- to five-year⟧ term followed.", "P2Y6M", "P3Y"],
    ["The pier burned ⟦a week ago Tuesday⟧ and sank ⟦five years ago today⟧.", "2026-02-10", "2021-02-18"],
    ["The mill closed ⟦the week before last⟧.", "2026-W06"],
    [
      "The mine closed on ⟦3 February⟧, having failed ⟦the day before⟧ and ⟦the year before⟧.",
      "2026-02-03",
      "2026-02-02",
      "2025",
    ],
    ["Over ⟦the next decade⟧ and in ⟦the years to come⟧ it will grow.", "P10Y", "FUTURE_REF"],
    ["As in ⟦years past⟧, it rained more than in ⟦past months⟧.", "PAST_REF", "PAST_REF"],
    ["It closed ⟦two and a half years ago⟧ and burned ⟦half a century ago⟧.", "2023-08", "1976"],
    [
      "It was ⟦the 1,000th day⟧ of the siege, in the years ⟦1914-18⟧ and ⟦FY2024⟧.",
      "null",
      "1914/1918",
      "2024",
    ],
    ["An ⟦82-year old⟧ woman and a ⟦12 year-old⟧ girl were hurt.", "P82Y", "P12Y"],
    ["Jazz of ⟦the 60s⟧ came back in ⟦the late 80s⟧.", "196", "198 END"],
    ["Both ⟦18- to 24-year-olds⟧ and ⟦30-year-olds⟧ came.", "P18Y", "P30Y"],
    ["It was dry in ⟦July⟧ and ⟦August 2024⟧.", "2024-07", "2024-08"],
    ["In ⟦two weeks' time⟧ they will vote.", "2026-W10"],
    ["The talks took ⟦months⟧ and ended ⟦long ago⟧.", "PXM", "PAST_REF"],
    ["In ⟦the long run⟧ it will pay.", "FUTURE_REF"],
    ["⟦Hours later⟧ the roof fell in.", "PTXH"],
    ["The ice formed ⟦tens of thousands of years ago⟧.", "PAST_REF"],
    ["He won ⟦nearly four years ago⟧.", "2022 LESS_THAN"],
    ["The strike enters ⟦its fifth week⟧.".replace("⟦its ", "its ⟦"), "null"],
    ["It marked ⟦the fourth anniversary⟧ of the fire.", "null"],
    ["Rivers will rise over ⟦the next 48 hours⟧.", "PT48H"],
  ])("%s", expectDates);

  test.each([
    "One day he will return.",

    "Only in the past six derbies had it scored, and in the past eight had it led.",
    "The Dawn, a newspaper, spoke of the dawn of an age and of dawn raids.",
    "Daily Mail readers and Weekly World readers differ.",
    "A total 1900 were left, and the original 1600 seats were red.",
    "He asked as recently as he could.",
    "Temperatures were in the 80s, she is in her 70s, and he went round in the 60s.",
    "The week of his birth was wet; end of story, at the end of the match.",
    "On the night of the storm he slept.",
    "He left the day after she came, and the night after the storm.",
    "The second half was goalless and the first half dull.",
    "He walked past the years' rubble.",
    "The Daily Echo, a local daily, was sold.",
    "Half past the field stood a barn, and a quarter to the north a mill.",
    "The week that he spent there and the year of his birth were wet.",
    "All-day parking costs more.",
    "The last year of his reign was calm, and the last Friday of the month wet.",
    "He spoke on ABC's “This Week” and saw Back to the Future.",
    "The map shows 2003 farms on 2004 lots, with 2005 barns.",
    "The early-morning shift left.",
    "The song of the year and the player of the week were chosen.",
    "Boston led in the second quarter of the match.",
    "She had three sons in as many years.",
    "The lake froze after the fall of the tree.",
    "Rates rose by a quarter and the second half of the cake was eaten.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("what is to come", () => {
  test.each([
    ["He has until ⟦Friday⟧ to pay.", "2026-02-20"],
    ["The museum is shut through ⟦March⟧.", "2026-03"],
    ["She was named head, effective ⟦March 1⟧.", "2026-03-01"],
    ["Trading resumes on ⟦Monday morning⟧.", "2026-02-23TMO"],
    ["The recital was moved to ⟦Tuesday⟧ and the fair put back to ⟦June⟧.", "2026-02-24", "2026-06"],
    ["The regatta was rescheduled for ⟦Sunday⟧.", "2026-02-22"],
    ["The inquest continues ⟦Monday⟧; the side plays Leeds on ⟦Saturday⟧.", "2026-02-23", "2026-02-21"],
    ["The court extended the deadline until ⟦Friday⟧.", "2026-02-20"],
    ["The nurses were planning to march on ⟦Saturday⟧.", "2026-02-21"],
    ["The vote is on ⟦Friday⟧.", "2026-02-20"],
    ["She hopes to return on ⟦Friday⟧.", "2026-02-20"],
    ["Councillors voted 12 to 9 to close the pool on ⟦Friday⟧.", "2026-02-13"],
    ["They voted by nine votes to three to hire a lawyer on ⟦Friday⟧.", "2026-02-13"],
    ["They voted 12 to 9 to close the pool in ⟦September⟧.", "2026-09"],
    ["They voted 12 to 9 on ⟦Friday⟧ to meet again on ⟦Tuesday⟧.", "2026-02-13", "2026-02-24"],
    ["She voted early, and wants to return on ⟦Friday⟧.", "2026-02-20"],
    ["They did not plan to sail on ⟦Friday⟧.", "2026-02-20"],
    ["The council is meeting ⟦Friday⟧.", "2026-02-20"],
    ["Both spoke ahead of ⟦Friday⟧'s vote.", "2026-02-20"],
    ["Prices rise if she is elected in ⟦November⟧.", "2026-11"],
    ["The country holds a referendum on ⟦May 3⟧.", "2026-05-03"],
    ["The miller expects ⟦first-quarter⟧ sales to rise in ⟦June⟧.", "2026-Q1", "2026-06"],
    ["It expects to report a loss for ⟦the fourth quarter⟧.", "2025-Q4"],
    ["They are trying to win in ⟦November⟧.", "2026-11"],
    ["They will meet ⟦Tuesday week⟧ or ⟦a week on Friday⟧.", "2026-03-03", "2026-02-27"],
    ["The shop is open from ⟦Monday⟧ to ⟦Friday⟧.", "2026-02-16", "2026-02-20"],
    ["It rained from ⟦November⟧ to ⟦March⟧.", "2025-11", "2026-03"],
    ["They met on ⟦Tuesday of last week⟧ and ⟦Monday this week⟧.", "2026-02-10", "2026-02-16"],
    ["The fair ran from ⟦28 December⟧ to ⟦3 January 2024⟧.", "2023-12-28", "2024-01-03"],
    ["The clerk said that ⟦Thursday⟧'s vote failed.", "2026-02-12"],
    ["He spoke of ⟦another week⟧ and ⟦another two years⟧.", "P1W", "P2Y"],
    ["They agreed to talk after a meeting on ⟦Friday⟧.", "2026-02-13"],
    ["The final is at ⟦21:50 GMT⟧ on ⟦Sunday⟧.", "2026-02-22T21:50", "2026-02-22"],
    ["The report is due later on ⟦Friday⟧.", "2026-02-20"],
    ["The ban was in force until ⟦Friday⟧.", "2026-02-13"],
  ])("%s", expectDates);
});

describe("a year belongs to its clause", () => {
  test.each([
    ["The mill, founded in ⟦1994⟧, said on ⟦Jan. 14⟧ that it would close.", "1994", "2026-01-14"],
    ["In ⟦1994⟧, the mill burned down in ⟦June⟧.", "1994", "1994-06"],
    [
      "He was tried in ⟦1998⟧. In ⟦May that year⟧ he fled, on ⟦5 June of the same year⟧ he was caught.",
      "1998",
      "1998-05",
      "1998-06-05",
    ],
    ["The bridge opened in ⟦1932⟧ and will be shut on ⟦May 4⟧.", "1932", "2026-05-04"],
    ["The choir was founded in ⟦1880⟧ and is to be wound up in ⟦April⟧.", "1880", "2026-04"],
    ["In ⟦1994⟧ he said he would leave in ⟦June⟧.", "1994", "1994-06"],
    ["She wed in ⟦2010⟧ and died in ⟦April the following year⟧.", "2010", "2011-04"],
    ["In ⟦May⟧ that calm ended, and on ⟦5 May⟧ the year began.", "2025-05", "2025-05-05"],
    [
      "The dam broke ⟦ten years ago this week⟧, at ⟦dawn⟧ on ⟦Tuesday⟧.",
      "2016-W07",
      "2026-02-17TMO",
      "2026-02-17",
    ],
  ])("%s", expectDates);
});

describe("what only looks like a date", () => {
  test.each([
    "You may go, and they may march.",
    "Theresa May resigned, and trust in May fell.",
    "The Sun shone on The Sun's reporters.",
    "Leeds won 2-1 after a 30-28 first leg.",
    "Flight 1930 left from gate 24.",
    "The crew flew a Boeing 737 and a 787.",
    "Joseph Heller wrote Catch-22.",
    "Article 5 of the treaty was invoked.",
    "The army lost 2013 umbrellas.",
    "He lives at 1600 Pennsylvania Avenue.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("“over” before a length", () => {
  test.each([
    ["The dam was built over ⟦three years⟧ and cost a fortune.", "P3Y"],
    ["The plan would cost $374 million over ⟦ten years⟧.", "P10Y"],
    ["Over ⟦six months⟧, the choir sang in 40 towns.", "P6M"],
    ["The game evolved over ⟦several years⟧.", "PXY"],
    ["She taught there for ⟦over three years⟧.", "P3Y MORE_THAN"],
    ["The siege lasted ⟦over a week⟧.", "P1W MORE_THAN"],
    ["The mill closed ⟦over two years ago⟧.", "2024 MORE_THAN"],
    ["He finished ⟦over a minute⟧ behind her.", "PT1M MORE_THAN"],
    ["It is ⟦over ten years⟧ since the last eruption.", "P10Y MORE_THAN"],
  ])("%s", expectDates);
});

describe("periods that results are told for", () => {
  test.each([
    ["In ⟦the quarter⟧ ended ⟦July 31⟧, the brewer lost $2m.", "2025-Q2", "2025-07-31"],
    ["In ⟦the quarter⟧ ended ⟦Sept. 30⟧, the brewer lost $2m.", "2025-Q3", "2025-09-30"],
    ["It will post a loss for ⟦the year⟧ ending ⟦tomorrow⟧.", "P1Y", "2026-02-19"],
    ["Sales fell in ⟦the fourth quarter⟧ from ⟦last year's quarter⟧.", "2025-Q4", "2024-Q4"],
    ["Net fell in ⟦the third quarter⟧. For ⟦the quarter a year ago⟧ it was $3m.", "2025-Q3", "2024-Q3"],
    [
      "A ⟦third-quarter⟧ loss of $3m compares with a ⟦year-earlier⟧ profit and the ⟦year-ago⟧ $2m.",
      "2025-Q3",
      "2024-Q3",
      "2024-Q3",
    ],
    [
      "Net fell in ⟦the third quarter⟧, after a flat ⟦second quarter⟧. Sales were $3m, up from $2m ⟦a year ago⟧.",
      "2025-Q3",
      "2025-Q2",
      "2024-Q3",
    ],
    [
      "Net fell in ⟦the third quarter⟧. In ⟦the second quarter⟧ it was $3m, from $2m ⟦a year earlier⟧.",
      "2025-Q3",
      "2025-Q2",
      "2024-Q2",
    ],
    ["Brokers predicted ⟦2027⟧ Tarkwa earnings of $3 a share.", "2027"],
  ])("%s", expectDates);
  test.each(["The quarter-to-quarter comparison was poor.", "They counted 2027 Tarkwa voters."])(
    "%s",
    (text) => expect(datesIn(text)).toEqual([]),
  );
});

describe("lengths that no calendar counts", () => {
  test.each([
    ["The bid lapses ⟦ten trading days⟧ after ⟦5 February⟧.", "P10D", "2026-02-05"],
    ["Refunds came ⟦five working days⟧ later.", "P5D"],
    ["The bid lapses ⟦ten days after 5 February⟧.", "2026-02-15"],
    [
      "The stay may be ⟦no more than sixty days⟧, ⟦no fewer than two weeks⟧.",
      "P60D EQUAL_OR_LESS",
      "P2W EQUAL_OR_MORE",
    ],
  ])("%s", expectDates);
});

describe("lengths in two units", () => {
  test.each([
    ["He was jailed for ⟦two years and six months⟧.", "P2Y6M"],
    ["The crossing takes ⟦two hours and 20 minutes⟧.", "PT2H20M"],
    ["She ran it in ⟦one minute 53 seconds⟧.", "PT1M53S"],
    ["The mill closed ⟦one year and eight months ago⟧.", "2024-06"],
    ["He waited ⟦two years⟧ and then ⟦six months⟧.", "P2Y", "P6M"],
    ["He got ⟦two years⟧ and she ⟦eighteen months⟧.", "P2Y", "P18M"],
    ["They got ⟦two years⟧ and ⟦18 months⟧.", "P2Y", "P18M"],
  ])("%s", expectDates);
});

describe("what has been, whatever is to come of it", () => {
  test.each([
    ["Ministers will discuss ⟦Friday⟧'s attack.", "2026-02-13"],
    ["He plans to appeal against ⟦Monday⟧'s surprise ruling.", "2026-02-16"],
    ["The coach hopes to forget ⟦Saturday⟧'s heavy defeat.", "2026-02-14"],
    ["Ministers will discuss ⟦Friday⟧'s vote.", "2026-02-20"],
    ["She is wary ahead of ⟦Friday⟧'s ruling.", "2026-02-20"],
    ["The two will meet in ⟦Friday⟧'s final.", "2026-02-20"],
    ["As of ⟦Friday⟧, the union is leading the count.", "2026-02-13"],
    ["The union is leading a march on ⟦Friday⟧.", "2026-02-20"],
    ["After ⟦Sunday⟧'s poll they vowed to fight on.", "2026-02-15"],
    ["They vowed to march on ⟦Sunday⟧.", "2026-02-22"],
    [
      "The panel will meet on ⟦25 January 2027⟧, with a vote held ⟦later that evening⟧.",
      "2027-01-25",
      "2027-01-25TEV END",
    ],
  ])("%s", expectDates);
});

describe("weeks of holidays", () => {
  test.each([
    ["Crowds waved palms as ⟦Easter week⟧ began.", "2026-W14"],
    ["Shops will open in ⟦Thanksgiving week⟧.", "2026-W48"],
  ])("%s", expectDates);
});
