import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureMention } from "../../server/src/reading/mention.ts";
import { figuresOf } from "../support/figures.ts";
import { unmark } from "../support/marks.ts";

type Expected = Partial<FigureMention>;

/** Each figure of the text is marked; what it says stands beside it, in order. */
function read(marked: string, ...expected: Expected[]) {
  const { text, spans } = unmark(marked);
  const figures = figuresOf(text);
  expect(figures.map(({ text }) => text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
  expected.forEach((properties, index) => {
    expect(figures[index]).toMatchObject({ ...spans[index], ...properties });
  });
}

describe("counts", () => {
  it.each<[string, ...Expected[]]>([
    [
      "Police arrested ⟦29 fans⟧ and seized ⟦396 flares⟧.",
      { value: 29, of: "fans" },
      { value: 396, of: "flares" },
    ],
    ["The ship carried ⟦28 additional containers⟧ to Lagos.", { value: 28, of: "containers" }],
    ["They fired ⟦109 guided aerial bombs⟧ at the port.", { value: 109, of: "guided aerial bombs" }],
    ["The storm tore the roofs off ⟦five newly built homes⟧.", { value: 5, of: "newly built homes" }],
    ["The museum bought ⟦twenty-one early sketches⟧.", { value: 21, of: "early sketches" }],
    ["The herd has ⟦three hundred and fifty-two goats⟧.", { value: 352, of: "goats" }],
    ["⟦Four people⟧ died when the bridge fell.", { value: 4, low: 4, high: 4, of: "people" }],
    ["The bank handed over ⟦$2 million⟧.", { value: 2_000_000, modifier: null }],
    ["The bank lent ⟦over $2 million⟧ to him.", { value: 2_000_000, modifier: "more-than" }],
    ["The strike hit ⟦20 aircraft⟧ overnight.", { value: 20, of: "aircraft" }],
    ["The blast wounded ⟦one person⟧.", { value: 1, of: "person" }],
    [
      "A jury of ⟦seven women⟧ and ⟦five men⟧ was sworn in.",
      { value: 7, of: "women" },
      { value: 5, of: "men" },
    ],
    ["The ⟦27-nation⟧ bloc met in June.", { value: 27, of: "nation" }],
    ["A ⟦20,000-strong crowd⟧ filled the square.", { value: 20000, of: "crowd" }],
  ])("%s", (text, ...expected) => read(text, ...expected));
});

describe("numbers in words, digits and both", () => {
  it.each<[string, number]>([
    ["⟦3.2 million viewers⟧ watched the final.", 3_200_000],
    ["⟦Half a million homes⟧ lost power.", 500_000],
    ["⟦A dozen eggs⟧ broke.", 12],
    ["⟦Two and a half million pilgrims⟧ came.", 2_500_000],
    ["⟦One and a half million birds⟧ nest here.", 1_500_000],
    ["The town has ⟦two thousand five hundred residents⟧.", 2_500],
    ["⟦20m viewers⟧ saw the match.", 20_000_000],
    ["⟦1,250,000 ballots⟧ were counted.", 1_250_000],
    ["⟦A couple of tourists⟧ took photographs.", 2],
    ["⟦A hundred soldiers⟧ marched.", 100],
  ])("%s", (text, value) => read(text, { value, vague: false }));
});

describe("modifiers and intervals", () => {
  it.each<[string, Expected]>([
    ["It lost ⟦more than 150 lambs⟧.", { modifier: "more-than", low: 150, high: null, value: 150 }],
    ["⟦Over 60,000 fans⟧ sang.", { modifier: "more-than", low: 60000, high: null }],
    ["⟦At least 12 people⟧ were hurt.", { modifier: "at-least", low: 12, high: null }],
    ["⟦At least another 20 miners⟧ are trapped.", { modifier: "at-least", value: 20, of: "miners" }],
    ["⟦No fewer than nine clubs⟧ bid.", { modifier: "at-least", low: 9 }],
    ["⟦Up to 50 jobs⟧ will go.", { modifier: "up-to", low: null, high: 50 }],
    ["⟦As many as 40 whales⟧ stranded.", { modifier: "up-to", high: 40 }],
    ["⟦Fewer than 300 tigers⟧ survive.", { modifier: "less-than", low: null, high: 300 }],
    ["⟦No more than six guests⟧ may enter.", { modifier: "at-most", high: 6 }],
    ["⟦Nearly 4,000 pupils⟧ stayed at home.", { modifier: "nearly", low: 3600, high: 4000 }],
    ["⟦About 200 workers⟧ walked out.", { modifier: "about", low: 180, high: 220 }],
    ["⟦Some 70 boats⟧ took part.", { modifier: "some", value: 70 }],
    ["⟦Between 20 and 30 cows⟧ escaped.", { modifier: "between", low: 20, high: 30, value: null }],
    ["⟦20-30 cows⟧ escaped.", { modifier: "between", low: 20, high: 30, of: "cows" }],
    ["⟦20 to 30 cows⟧ escaped.", { modifier: "between", low: 20, high: 30 }],
    ["⟦Two or three wolves⟧ were seen.", { modifier: "between", low: 2, high: 3 }],
    ["⟦2-3 million votes⟧ are uncounted.", { low: 2_000_000, high: 3_000_000 }],
    ["⟦150 or more ships⟧ wait.", { modifier: "at-least", low: 150 }],
    ["⟦100+ recipes⟧ were tested.", { modifier: "at-least", low: 100 }],
  ])("%s", (text, expected) => read(text, expected));

  it("takes “about” after a verb of speech for a topic", () => {
    read("She talked about ⟦two novels⟧.", { modifier: null });
  });
});

describe("money", () => {
  it.each<[string, Expected]>([
    ["The firm paid ⟦$1.5bn in damages⟧.", { unit: "USD", value: 1_500_000_000, of: "damages" }],
    ["The club spent ⟦£20m⟧ on him.", { unit: "GBP", value: 20_000_000, of: null }],
    ["The loan is ⟦€3 billion⟧.", { unit: "EUR", value: 3_000_000_000 }],
    ["It cost ⟦US$ 4 million⟧.", { unit: "USD", value: 4_000_000 }],
    ["A ticket costs ⟦1,000 rubles⟧.", { unit: "RUB", value: 1000 }],
    ["The scheme got ⟦Rs 5 crore⟧.", { unit: "INR", value: 50_000_000 }],
    ["Farmers owe ⟦2 lakh rupees⟧.", { unit: "INR", value: 200_000 }],
    ["He was fined ⟦200 pounds⟧.", { unit: "GBP", value: 200 }],
    ["The boat landed ⟦200 pounds of fish⟧.", { unit: "pound", of: "fish" }],
    ["Prices range ⟦between $1bn and $2bn⟧.", { unit: "USD", low: 1e9, high: 2e9 }],
    ["She won ⟦300 Swiss francs⟧.", { unit: "CHF", value: 300 }],
    ["The ⟦$20 million contract⟧ was signed.", { unit: "USD", of: "contract" }],
  ])("%s", (text, expected) => read(text, expected));
});

describe("shares and units", () => {
  it.each<[string, Expected]>([
    [
      "⟦Roughly one-fifth of Kenyan farmland⟧ is dry.",
      { low: 0.18, high: 0.22, value: 0.2, of: "Kenyan farmland" },
    ],
    ["⟦Two-thirds of members⟧ agreed.", { value: 2 / 3, of: "members" }],
    ["⟦Half of the seats⟧ are empty.", { value: 0.5, of: "seats" }],
    ["⟦A third of pupils⟧ walk.", { value: 1 / 3, of: "pupils" }],
    ["⟦40% of the city’s voters⟧ stayed away.", { value: 40, unit: "percent" }],
    ["Turnout was ⟦61.3 per cent⟧.", { value: 61.3, unit: "percent" }],
    ["Support fell by ⟦0.5 percentage points⟧.", { unit: "percentage-point" }],
    ["The bank cut rates by ⟦25 basis points⟧.", { unit: "basis-point" }],
    ["They shipped ⟦3,000 tonnes of wheat⟧.", { unit: "tonne", of: "wheat" }],
    ["The reserve covers ⟦30 square miles⟧.", { unit: "square-mile" }],
    ["Gusts reached ⟦60mph⟧.", { unit: "mile-per-hour", value: 60 }],
    ["It was ⟦30°C⟧ in the shade.", { unit: "degree-celsius", value: 30 }],
    ["The hearing lasted ⟦six hours⟧.", { unit: "hour", value: 6 }],
    ["A ⟦30-mile tailback⟧ formed.", { unit: "mile", of: "tailback" }],
  ])("%s", (text, expected) => read(text, expected));
});

describe("ages", () => {
  it.each<[string, number]>([
    ["A ⟦42-year-old⟧ man was charged.", 42],
    ["The victim, ⟦aged 17⟧, was taken to hospital.", 17],
    ["Maria Lopez, ⟦35⟧, teaches in Leeds.", 35],
    ["The oak is ⟦900 years old⟧.", 900],
  ])("%s", (text, value) => read(text, { unit: "year", value }));
});

describe("vague magnitudes", () => {
  it.each<[string, Expected]>([
    [
      "The famine cost ⟦hundreds of thousands of lives⟧.",
      { low: 200_000, high: 999_999, value: null, of: "lives" },
    ],
    ["The outage hit ⟦tens of thousands⟧ in the north.", { low: 20_000, of: null }],
    ["⟦Dozens of trees⟧ fell.", { of: "trees" }],
    ["⟦Millions⟧ have fled.", { low: 2_000_000, of: null }],
    ["⟦Several hundred nurses⟧ marched.", { low: 300, high: 999, of: "nurses" }],
    ["Guards shot ⟦several dogs⟧.", { of: "dogs" }],
    ["⟦Many citizens⟧ object.", { of: "citizens" }],
    ["⟦A handful of protesters⟧ stayed.", { of: "protesters" }],
  ])("%s", (text, expected) => read(text, { vague: true, value: null, ...expected }));
});

describe("what is no figure", () => {
  it.each([
    "Article 5 was invoked and Resolution 2803 passed.",
    "A Boeing 737 and an F-16 stood beside the Su-35.",
    "The G7 met after COVID-19 and before Brexit.",
    "World War II and the Minsk II deal are history.",
    "He left No. 10 on 9/11.",
    "City won 3-1 and then lost 2-4.",
    "On the one hand, no one came; one day they will.",
    "Formula One returns to Channel Four.",
    "It was a Catch-22 in a 24/7 culture.",
    "The Big Four accountants met at 10:30.",
    "The shop opens at 9am and closes at 5 p.m. sharp.",
    "A second round follows the third quarter.",
    "The 2022 floods were the worst since 2014.",
    "In the 1990s and the 21st century it grew.",
    "Ring +44 20 7946 0958 for details.",
    "She lives at 10 Downing Street.",
    "Flight 370 left gate 12 for room 14.",
    "See http://example.com/12 or www.channel5.example.",
    "The two met again.",
    "A two-state solution is a three-way bet.",
    "The Group of 20 agreed.",
    "1. Wash the rice.",
  ])("%s", (text) => read(text));
});

describe("any text at all", () => {
  it("gives figures whose words stand at their offsets, in the order of their beginnings", () => {
    const piece = fc.constantFrom(
      "two",
      "-",
      "half",
      "a",
      "and",
      "million",
      "of",
      "the",
      "$",
      "£3",
      "1.5",
      "bn",
      "%",
      "3,200",
      "people",
      "to",
      "between",
      "several",
      "hundreds",
      "–",
      "½",
      "1/2",
      "year-old",
      ",",
      "12",
      "\ud800",
      "é",
      "°",
      "no more than",
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(" ", "", "\n")))
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (paragraph) => {
        let before = -1;
        for (const figure of figuresOf(paragraph)) {
          expect(figure.start).toBeGreaterThan(before);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(paragraph.slice(figure.start, figure.end)).toBe(figure.text);
          if (figure.low !== null && figure.high !== null)
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          before = figure.start;
        }
      }),
    );
  });
});
