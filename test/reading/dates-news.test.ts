import { describe, expect, test } from "vitest";
import { datesIn, expectDates } from "../support/dates.ts";

describe("years that say so by what stands beside them", () => {
  test.each([
    ["Prices stayed above ⟦2004⟧'s average, and ⟦2019⟧'s films were poor.", "2004", "2019"],
    ["She raised more than any ⟦2016⟧ candidate.", "2016"],
    ["The Greens' ⟦2000⟧ presidential nominee lost.", "2000"],
    ["Some letters are from as far back as ⟦1809⟧.", "1809"],
    ["The register, covering ⟦2003-2016⟧, is long.", "2003/2016"],
    ["Rates rose in ⟦June⟧, ⟦August⟧ and ⟦May⟧.", "2025-06", "2025-08", "2025-05"],
  ])("%s", expectDates);
  test.each([
    "Any 2000 people may come, and the parents' 2000 dollars are gone.",
    "Call 555 2003-2016.",
    "He met Theresa, May and Jill.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("lengths with a hyphen", () => {
  test.each([
    ["The ⟦decades-long⟧ feud and the ⟦hours-long⟧ queues ended.", "PXE", "PTXH"],
    ["A ⟦three-decades-long⟧ war ruined the port.", "P30Y"],
    ["He signed a ⟦three-and-a-half year⟧ contract after ⟦two-and-a-half years⟧ away.", "P3Y6M", "P2Y6M"],
    ["⟦A quarter-century ago⟧ the mine closed, after ⟦nearly a quarter-century⟧.", "2001", "P25Y LESS_THAN"],
    ["⟦A half-century ago⟧ the dam was built.", "1976"],
    ["The ferry sank ⟦last year⟧ - a wet year - and ⟦last month⟧ - again.", "2025", "2026-01"],
  ])("%s", expectDates);
  test.each(["The opener hit a half-century.", "A half-century off 53 balls won it."])("%s", (text) =>
    expect(datesIn(text)).toEqual([]),
  );
});

describe("ends of what now runs", () => {
  test.each([
    ["The report is due by ⟦week's end⟧.", "2026-W08 END"],
    ["The keeper will leave at ⟦the end of the season⟧.", "PRESENT_REF END"],
  ])("%s", expectDates);
  test("the season alone", () => expect(datesIn("The season ended.")).toEqual([]));
});

describe("what may yet be", () => {
  test.each([
    ["She thinks she can win ⟦Friday⟧'s race.", "2026-02-20"],
    ["The storm could reach the coast ⟦Saturday⟧.", "2026-02-21"],
    ["The rain will bring the water needed for ⟦Sunday⟧.", "2026-02-22"],
    ["He could not be reached on ⟦Friday⟧.", "2026-02-13"],
    ["The ship could have sunk on ⟦Friday⟧.", "2026-02-13"],
    ["They hope ⟦one day⟧ to return.", "FUTURE_REF"],
  ])("%s", expectDates);
  test.each(["One day she met a fox."])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("years behind what describes their noun", () => {
  test.each([
    [
      "He spoke of the deadly ⟦2009⟧ floods, her landmark ⟦2012⟧ tour and a failed ⟦2011⟧ bid.",
      "2009",
      "2012",
      "2011",
    ],
    ["Output is a third below ⟦2005⟧ levels and worth more at ⟦2010⟧ prices.", "2005", "2010"],
    ["She said ⟦2019⟧ was the driest year, but ⟦2021⟧ has been wetter.", "2019", "2021"],
    ["Fares will rise come ⟦2031⟧. He may stay beyond ⟦2030⟧.", "2031", "2030"],
  ])("%s", expectDates);
  test.each([
    "The empty 2000 seats and some noisy 1500 fans were heard.",
    "Of the tickets, 1998 were sold and the happy 2000 winners came.",
    "People below 2005 Mill Road heard it.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("lengths told by what follows", () => {
  test.each([
    ["They met ⟦a week⟧ into the tour, and he gave her ⟦a month⟧ to decide.", "P1W", "P1M"],
    [
      "It lasted ⟦up to a week⟧, exactly ⟦an hour⟧ or ⟦90-plus minutes⟧.",
      "P1W EQUAL_OR_LESS",
      "PT1H",
      "PT90M",
    ],
    ["The bakery lost a fortune in ⟦a single year⟧.", "P1Y"],
    ["In ⟦the first hours⟧ and ⟦the final weeks⟧ it rained.", "PTXH", "PXW"],
    [
      "The bridge opened in ⟦2014⟧. It was sold ⟦two years later⟧ and valued ⟦a year prior⟧.",
      "2014",
      "2016",
      "2015",
    ],
    ["Queues formed in the ⟦weeks⟧ leading up to the fair.", "PXW"],
  ])("%s", expectDates);
  test.each([
    "It was a year to remember and a day to forget.",
    "The three-quarter Jones hit one second-half try.",
  ])("%s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("days, seasons and zones", () => {
  test.each([
    ["In ⟦December⟧ ⟦14-year-old⟧ Mia sang, and on ⟦May 3⟧ she danced.", "2025-12", "P14Y", "2025-05-03"],
    [
      "The play opens just before ⟦the fall season⟧; much of ⟦the summer⟧ is for rehearsals.",
      "2026-FA",
      "2025-SU",
    ],
    ["She saw him on ⟦Thanksgiving in 2012⟧.", "2012-11-22"],
    ["It starts at ⟦9 a.m. Eastern⟧ on ⟦Friday⟧.", "2026-02-20T09:00", "2026-02-20"],
    ["It is at ⟦10:00 AM Pacific Time⟧ on ⟦Friday⟧.", "2026-02-20T10:00", "2026-02-20"],
    ["⟦Decades later⟧ the barn stands.", "PAST_REF"],
    ["It was built in ⟦the late 30s⟧.", "193 END"],
  ])("%s", expectDates);
  test.each(["The over thirties meet every now and again.", "They come now and then."])("%s", (text) =>
    expect(datesIn(text)).toEqual([]),
  );
});

describe("what else news says of time", () => {
  test.each([
    [
      "It ran for ⟦nearly quarter of a century⟧ and ⟦two hundred and fifty years⟧.",
      "P25Y LESS_THAN",
      "P250Y",
    ],
    ["He sang on a ⟦1999⟧ children's album in a circa-⟦1997⟧ coat.", "1999", "1997"],
    ["They may meet again in ⟦the future⟧.", "FUTURE_REF"],
  ])("%s", expectDates);
  test.each(["They spoke of the future of the mill.", "The 2014 RC asteroid and the rock 2013 QW45 passed."])(
    "%s",
    (text) => expect(datesIn(text)).toEqual([]),
  );
});
