import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { EVERY_SIGN } from "../../server/src/reading/english/paragraph.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import { resolveDate } from "../../server/src/time/resolve-date.ts";
import { expectLinear, repeated } from "../support/growth.ts";
import { unmark } from "../support/marks.ts";

const tag = await loadTagger();

/** The dates of a text with their values in an article of Wednesday, 18 February 2026, in the past tense. */
function valuesIn(text: string): [string, string | null][] {
  return findDates(tag(text)).map(({ text: words, expression, tense }) => [
    words,
    resolveDate(expression, {
      article: "2026-02-18",
      spoken: null,
      quarter: null,
      period: null,
      reportedQuarter: null,
      year: null,
      tense: tense ?? "past",
      eventDate: () => null,
    }),
  ]);
}

describe("dates of the calendar", () => {
  test.each([
    ["The bridge opened on ⟦24 February 2022⟧.", "2022-02-24"],
    ["It was signed on ⟦Feb. 24, 2022⟧, in Oslo.", "2022-02-24"],
    ["The court sat on ⟦Tuesday, 17 February 2026⟧.", "2026-02-17"],
    ["The match was played on ⟦the 24th of March 2019⟧.", "2019-03-24"],
    ["Results came on ⟦2022-02-24⟧ at last.", "2022-02-24"],
    ["He was born on ⟦24/02/1982⟧.", "1982-02-24"],
    ["Rain fell in ⟦February 2022⟧ across the region.", "2022-02"],
    ["The fair ran on ⟦17–18 January⟧.", "2026-01-17/2026-01-18"],
    ["Prices fell in ⟦October⟧.", "2025-10"],
    ["The vote was held in ⟦June of last year⟧.", "2025-06"],
    ["Shares rose in ⟦the third quarter of 2024⟧.", "2024-Q3"],
    ["The drought of ⟦summer 2022⟧ ruined the harvest.", "2022-SU"],
    ["Jazz flourished in ⟦the 1920s⟧.", "192"],
    ["Fashions of ⟦the '90s⟧ are back.", "199"],
    ["The chapel dates from ⟦the 12th century⟧.", "11"],
    ["The season of ⟦1998-99⟧ was his best.", "1998/1999"],
    ["The shop opened at ⟦the end of 2019⟧.", "2019"],
    ["Stores closed on ⟦Christmas Eve⟧.", "2025-12-24"],
    ["They met over ⟦Christmas⟧ and talked.", "2025-12-25"],
  ])("%s", (marked, value) => {
    const { text, spans } = unmark(marked);
    const [span] = spans;
    expect(valuesIn(text)).toEqual([[text.slice(span?.start, span?.end), value]]);
  });
});

describe("bare years", () => {
  test.each([
    ["The club was founded in ⟦1884⟧.", ["1884"]],
    ["The ⟦2022⟧ invasion changed that.", ["2022"]],
    ["The firm has lost money since ⟦2014⟧.", ["2014"]],
    ["She led the union from ⟦2014⟧ to ⟦2016⟧.", ["2014", "2016"]],
    ["⟦2014⟧ was a poor year for olives.", ["2014"]],
    ["Floods came in ⟦2012⟧, ⟦2013⟧ and ⟦2014⟧.", ["2012", "2013", "2014"]],
    ["The mayor (⟦1996-2004⟧) has died.", ["1996/2004"]],
  ])("%s", (marked, values) => {
    const { text, spans } = unmark(marked);
    const found = valuesIn(text);
    expect(found.map(([words]) => words).slice(0, spans.length)).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(([, value]) => value)).toEqual(values);
  });
});

describe("relative dates", () => {
  test.each([
    ["She resigned ⟦yesterday⟧.", "2026-02-17"],
    ["The talks ended on ⟦Tuesday⟧.", "2026-02-17"],
    ["The council will meet on ⟦Friday⟧.", "2026-02-20"],
    ["On ⟦Friday⟧, the council will vote.", "2026-02-20"],
    ["⟦Earlier this week⟧ the bank failed.", "2026-W08"],
    ["He retired ⟦last year⟧.", "2025"],
    ["The harvest failed ⟦two years ago⟧.", "2024"],
    ["The war began ⟦nearly four years ago⟧.", "2022"],
    ["It snowed over ⟦the weekend⟧.", "2026-W07-WE"],
    ["The storm hit ⟦last month⟧.", "2026-01"],
    ["The plant will close ⟦next year⟧.", "2027"],
    ["The thieves came ⟦overnight⟧.", "2026-02-18TNI"],
    ["He won it ⟦last March⟧.", "2025-03"],
    ["A deal is possible in ⟦the coming days⟧.", "FUTURE_REF"],
    ["The bank is ⟦currently⟧ closed.", "PRESENT_REF"],
  ])("%s", (marked, value) => {
    const { text, spans } = unmark(marked);
    const [span] = spans;
    expect(valuesIn(text)).toEqual([[text.slice(span?.start, span?.end), value]]);
  });
});

describe("lengths, sets and times of day", () => {
  test.each([
    ["The ⟦two-day⟧ talks failed.", "P2D"],
    ["Rain fell for ⟦four days⟧.", "P4D"],
    ["After ⟦almost four years⟧ of drought it rained.", "P4Y"],
    ["A ⟦34-year-old⟧ man was held.", "P34Y"],
    ["The driver, ⟦aged 34⟧, was unhurt.", "P34Y"],
    ["Help should arrive within ⟦days⟧.", "PXD"],
    ["Sales fell for ⟦the past five years⟧.", "P5Y"],
    ["The choir meets ⟦every Tuesday⟧.", "XXXX-WXX-2"],
    ["Bins are emptied ⟦daily⟧.", "P1D"],
    ["Polls closed at ⟦8 p.m. local time⟧.", "2026-02-18T20:00"],
    ["Sales were more than double those of ⟦the previous year⟧.", null],
    ["His promises do not last ⟦a week⟧.", "P1W"],
    ["The siren sounded at ⟦14:00 GMT⟧.", "2026-02-18T14:00"],
  ])("%s", (marked, value) => {
    const { text, spans } = unmark(marked);
    const [span] = spans;
    expect(valuesIn(text)).toEqual([[text.slice(span?.start, span?.end), value]]);
  });
});

describe("what only looks like a date", () => {
  test.each([
    "You may go or you may march on.",
    "Theresa May lost the vote, and confidence in May fell.",
    "April Jones and June Carter sang.",
    "The minister told Channel Six's Today programme that it rained.",
    "The story was in the Kansas Today and the Tonight magazine.",
    "The charity gave each child a Christmas present and a Halloween costume.",
    "The choir sang Merry Christmas to Father Christmas.",
    "An august body of judges sat.",
    "She taught at Centenary College.",
    "He spoke at one of several weekend rallies.",
    "Joseph Heller wrote Catch-22.",
    "Leeds won 2-1 and then 30-28.",
    "A Boeing 737 and an Airbus A320 collided.",
    "Article 5 of the treaty was invoked.",
    "It was the second most important port.",
    "The spring in the mattress broke.",
    "Prices fall and rise.",
    "It costs $2,014 or 1,984 pounds.",
    "Call 020 7946 0018 for tickets.",
    "The army lost 2014 people and 1900 vehicles.",
    "The Sun and the Sunday Times reported it.",
    "Sheffield Wednesday drew.",
    "The index rose to 1987 points.",
    "The ratio was 16/9 on the screen.",
  ])("%s", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe("impossible dates", () => {
  test.each([
    ["The lease ends on ⟦31 April⟧.", { reason: "day", day: 31, month: 4, year: null }],
    ["She was born on ⟦29 February 2023⟧.", { reason: "day", day: 29, month: 2, year: 2023 }],
    ["It expires on ⟦2023-13-01⟧.", { reason: "month", month: 13 }],
    ["The shop shuts at ⟦25:00⟧.", { reason: "clock", clock: "25:00" }],
  ])("%s", (marked, why) => {
    const { text, spans } = unmark(marked);
    const found = findDates(tag(text));
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    expect(found[0]?.expression).toMatchObject({ kind: "impossible", why });
  });

  test.each(["In April 31 people died.", "They met on 29 February 2024.", "Open until 24:00 GMT."])(
    "%s",
    (text) => {
      expect(findDates(tag(text)).filter(({ expression }) => expression.kind === "impossible")).toEqual([]);
    },
  );
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "May",
    "the",
    "24",
    "-",
    "2022",
    ",",
    "’",
    "days",
    "of",
    "last",
    "first",
    "a",
    "quarter",
    ".",
    "’90s",
    "\u0000",
    "second",
    "Sunday",
    "every",
    "half",
    "to",
    ":",
    "00",
    "p.m.",
    "anniversary",
    "year",
    "ago",
    "\ud800",
    "é",
  );
  test("gives mentions in order that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        let end = 0;
        for (const mention of findDates({
          text,
          tokens: [],
          signs: EVERY_SIGN,
          sentences: [{ start: 0, end: text.length }],
        })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
    );
  });

  test.each([
    "May ",
    "1 2 - ",
    "the last ",
    "first of the ",
    "’",
    "a couple of ",
    "anniversary of the ",
    "10:",
    "twice a ",
    "1930 GMT ",
    "in March ",
    "early the ",
    "New Year's ",
  ])("takes linear time on repetitions of “%s”", (word) => {
    const find = (text: string) =>
      findDates({ text, tokens: [], signs: EVERY_SIGN, sentences: [{ start: 0, end: text.length }] });
    expectLinear(find, repeated(word), 12_000);
  });
});
