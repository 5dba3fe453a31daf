/** Articles on invented subjects, written so that one finding each is beyond doubt. */
export const articles = {
  /** 31 April does not exist. */
  "strike.txt": `Port strike ends after nine days

HAMBURG, 14 May 2025 — Dock workers in Hamburg went back to work on Wednesday.

The strike began on 31 April 2025, the port authority said.
`,
  /** Einarsson’s words differ from those in “ferries.txt”. */
  "storm.txt": `Storm warning for the islands

REYKJAVIK, 14 May 2025 — Heavy storms are expected on Thursday.

“We ask everybody on the islands to stay at home tonight, and we will close the old harbour at ten,” said Jon Einarsson.
`,
  "news/ferries.md": `# Islands wait for the storm

REYKJAVIK, 14 May 2025 — Ferries stay in port.

“We ask everybody on the islands to stay at home tonight, and we will guard the old harbour at ten,” said Jon Einarsson.
`,
  "README.md": "# Notes\n\nThe strike began on 31 April 2025.\n",
} as const;

export const DATE = "date.impossible";
export const QUOTE = "quote.altered";
