import type { Folder } from "../folder.ts";

export const protest: Folder = {
  subject: "a protest",
  documents: {
    "morning.txt": `Farmers block Warsaw

WARSAW, 28 February 2024 — Thousands of farmers marched through Warsaw on Tuesday against cheap imports. Police estimated the crowd at 10,000; the organisers spoke of 30,000.

“⟦quote.altered|We came to be heard, not to be photographed with ministers⟧,” said farmers’ leader Piotr Zawada.`,
    "agency.txt": `Polish farmers march

WARSAW, 28 February 2024 — Polish farmers marched in Warsaw on Tuesday. Police estimated the crowd at 10,000.

“⟦quote.altered|We came to be heard, not to be praised by ministers⟧,” said Piotr Zawada, who leads the farmers.`,
    "weekly.txt": `A winter of tractors

WARSAW, 3 March 2024 — Tuesday’s march brought thousands of farmers to Warsaw. It was the third in a month.`,
  },
};
