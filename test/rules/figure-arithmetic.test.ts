import { describe, expect, it } from "vitest";
import { figureArithmetic } from "../../server/src/rules/figure-arithmetic.ts";
import { checkRule } from "../support/check-rule.ts";
import { unmark } from "../support/marks.ts";

describe("figure.arithmetic", () => {
  it.each<[string, string]>([
    ["The bus carried ⟦12 people, seven men and six women⟧, to Leeds.", "7 + 6 is 13, not 12"],
    ["Rescuers found ⟦20 passengers: eight men, seven women and four children⟧.", "19, not 20"],
    ["The club won ⟦7 of its 20 matches, or 45%⟧, last season.", "35%, not 45%"],
    ["Inspectors failed ⟦12 of 48 kitchens (30 per cent⟧) in March.", "25%, not 30%"],
    ["Nine out of 12 judges agreed.", ""],
    ["⟦Nine out of 12 judges, or 80 percent⟧, agreed.", "75%, not 80%"],
    ["The fee ⟦doubled from £10 to £30⟧ in April.", "3 times, not 2"],
    ["Membership ⟦tripled to 60,000 from 30,000⟧.", "2 times, not 3"],
    ["The number of foxes ⟦halved from 400 to 100⟧.", "0.25 times, not 0.5"],
    ["Profits rose ⟦50% from $2m to $3.5m⟧.", "75%, not 50%"],
    ["Turnout fell by ⟦12 per cent, from 40,000 to 20,000⟧.", "a fall of 50%, not 12%"],
    ["Sales grew ⟦5% to £126m from £105m⟧.", "20%, not 5%"],
    ["The council reported a ⟦10 per cent increase from 200 to 260⟧ complaints.", "30%, not 10%"],
    ["Rents have climbed ⟦20 percent from $1,000 to $1,500⟧.", "50%, not 20%"],
    ["The herd shrank ⟦30% from 500 to 450⟧.", "a fall of 10%, not 30%"],
    ["The fair sold ⟦81,000 tickets, up from 72,000 last year, an increase of 15%⟧.", "12.5%, not 15%"],
    [
      "Repairs will cost ⟦£210,000, says the parish, against an estimate of £140,000 three years ago — an increase of 60%⟧.",
      "50%, not 60%",
    ],
    ["Sales were ⟦$40m, down from $50m in 2019, a drop of 30 per cent⟧.", "a fall of 20%, not 30%"],
    ["The mill stands ⟦about 5 miles (12 kilometers⟧) from the sea.", "8.05, not 12"],
    ["The boat is ⟦19 metres (50 feet⟧) long.", "62.3, not 50"],
    ["The sack weighed ⟦110 pounds (90 kg⟧).", "49.9, not 90"],
    ["It was ⟦45.8 degrees Celsius (104.4 degrees Fahrenheit⟧) in the shade.", "114.4, not 104.4"],
    ["It was ⟦98 degrees Fahrenheit (32 degrees Celsius⟧) in the shade.", "36.7, not 32"],
    [
      "It fell to ⟦minus 10 degrees Celsius (24 degrees Fahrenheit⟧) at dawn.",
      "“minus 10 degrees Celsius” is 14, not 24",
    ],
    ["Costs rose ⟦20% from 100 to 80⟧.", "a fall of 20%, not a rise of 20%"],
  ])("%s", (marked, message) => {
    const { text, spans } = unmark(marked);
    const findings = checkRule(figureArithmetic, text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    for (const finding of findings) expect(finding.message).toContain(message);
  });

  it.each([
    "Profits rose 75% from $2m to $3.5m.",
    "Profits rose 3 percent to $30.1 million from $29.2 million a year earlier.",
    "Sales grew 8% to £1.4bn from £1.3bn.",
    "The fair sold 81,000 tickets, up from 72,000 last year, an increase of 12.5%.",
    "The fair sold 81,000 tickets, up from 72,000 last year, an increase of about 13%.",
    "Sales were $40m, down from $50m in 2019, a fall of a fifth.",
    "Sales were $40m, down from $50m. Costs saw an increase of 60%.",
    "Sales were $40m, down from $50m; it was an increase of 60% on 2010.",
    "The club has 300 members, compared with 20 coaches, an increase of 60%.",
    "Sales were $40m, up from $30m, a fall of 3% in units.",
    "The mill stands about 5 miles (8 kilometers) from the sea.",
    "It is a mile (2km) off.",
    "The peak is 5,197 feet (1,584 metres) high and 100 miles (160km) away.",
    "It rose 10 miles (16 kilometers), 11 miles (18 kilometers) and 4.3 miles (7 kilometers).",
    "It was 40 degrees Celsius (104 degrees Fahrenheit), 8 degrees Celsius (14 degrees Fahrenheit) more than usual.",
    "It was about 98 degrees Fahrenheit (37 degrees Celsius) in the shade.",
    "It fell to minus 10C (14F) at dawn, to -2°C (28°F) at noon and to -40C (-40F) at night.",
    "It was 12 degrees below zero Celsius (10F), and 12C below zero (10F) in the valley.",
    "They ran 5 miles (12 of them in boots).",
    "They ran 5 miles (in 40 minutes).",
    "“It is 5 miles (12 kilometers) off,” she said.",
    "He ran 5km (12 minutes).",
    "Turnout fell by half, from 40,000 to 20,000.",
    "Shares rose 5% to $20 from a low of $12 in March.",
    "The rate rose 5% from 10% to 15%.",
    "Unemployment rose two percentage points, from 5% to 7%.",
    "Output rose 20% from 2010 to 2020.",
    "Visits rose about 30% from 1,000 to 1,320.",
    "Complaints rose 40% to more than 300 from 250.",
    "Prices rose 4% from January to March.",
    "“Profits rose 50% from $2m to $3.5m,” she said.",
    "Sales doubled in the year from 3 May to 30 April.",
  ])("is silent: %s", (text) => {
    expect(checkRule(figureArithmetic, text)).toEqual([]);
  });
});
