import type { Folder } from "../folder.ts";

export const companyResults: Folder = {
  subject: "a company’s quarterly results",
  documents: {
    "wire.txt": `Halvorsen profit beats forecasts

OSLO, 24 April 2025 — Norwegian shipbuilder Halvorsen reported ⟦figure.conflict|first-quarter revenue of $4.2 billion⟧ on Thursday, up 6 percent from a year earlier. Net profit rose to $310 million from $274 million.

Chief executive Ingrid Dahl said the order book was the fullest in a decade. The company employs 18,400 people.`,
    "financial.txt": `Halvorsen shares jump on strong quarter

OSLO, 24 April 2025 — Shares in Halvorsen rose 8 percent on Thursday after the shipbuilder posted ⟦figure.conflict|first-quarter revenue of $4.5 billion⟧ and net profit of $310 million.

Chief executive Ingrid Dahl said the order book was the fullest in a decade. For the full year, Halvorsen expects revenue of about $17 billion.`,
    "rival.txt": `Brenner revenue slips

HAMBURG, 24 April 2025 — German shipbuilder Brenner reported first-quarter revenue of $2.9 billion on Thursday, down 3 percent. Net profit fell to $95 million.`,
    "february.txt": `Halvorsen ends year on a high

OSLO, 6 February 2025 — Halvorsen reported fourth-quarter revenue of $4.4 billion and net profit of $298 million on Thursday.`,
  },
  agreements: [{ document: "wire.txt", words: "Net profit rose to $310 million", documents: 1 }],
};
