import type { Folder } from "../folder.ts";

/** Two figures of one quarter that cannot both be; last year's, the forecast's and a competitor's are others. */
export const quarter: Folder = {
  subject: "quarterly results, by wire, paper and analyst, and a competitor’s",
  documents: {
    "wire.txt": `Norrvik profit rises on strong pump sales

STOCKHOLM, 24 October 2025 — Swedish engineering group Norrvik reported a ⟦figure.conflict|net profit of 412 million kronor⟧ for the third quarter, up from 365 million a year earlier, helped by demand for its industrial pumps.

Revenue climbed 7 percent to ⟦figure.conflict|5.93 billion kronor⟧. Analysts polled by the company had on average expected a net profit of 398 million kronor.

Chief executive Karin Ahlberg said orders from North America had picked up. The group will cut 240 jobs in Västerås.`,
    "paper.txt": `Pump maker Norrvik beats forecasts but cuts jobs

By Nils Berg
STOCKHOLM, 24 October 2025

Norrvik is to shed 240 jobs in Västerås even though it made more money than expected in the third quarter.

⟦figure.conflict|Net profit came in at 421 million kronor⟧, against 365 million in the same period of last year, the engineering company said on Friday. Sales were ⟦figure.conflict|5.39 billion kronor⟧.

“We see better demand in North America,” said Karin Ahlberg, its chief executive.`,
    "analyst.txt": `Norrvik: after the numbers

STOCKHOLM, 27 October 2025 — Norrvik’s shares have gained 6 percent since Friday’s report. We raise our target price to 310 kronor from 285.

For the full year we expect a net profit of 1.55 billion kronor on sales of 23.1 billion. Karin Ahlberg told us that prices for steel had eased.`,
    "rival.txt": `Tunafors slips into the red

STOCKHOLM, 24 October 2025 — Pump maker Tunafors posted a net loss of 37 million kronor for the third quarter. Sales fell to 2.14 billion kronor from 2.31 billion. Tunafors blamed North America, where larger rival Norrvik has gained ground.`,
  },
};
