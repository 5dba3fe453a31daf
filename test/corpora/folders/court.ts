import type { Folder } from "../folder.ts";

export const court: Folder = {
  subject: "a court case",
  documents: {
    "herald.txt": `Accountant jailed for charity fraud

DUBLIN, 12 November 2024 — A former accountant who stole €1.3 million from a children’s charity was ⟦figure.conflict|sentenced to eight years⟧ in prison at Dublin Circuit Court on Tuesday.

Declan Moran, 51, pleaded guilty in June to 14 counts of theft. Judge Orla Brennan called it “a ⟦quote.altered|cold and patient betrayal of people who trusted him with their last savings⟧”.

Moran worked for the Harbour Trust from 2011 to 2021.`,
    "chronicle.txt": `Eight counts, one betrayal: charity thief is jailed

DUBLIN, 12 November 2024 — Declan Moran, who took €1.3 million from the Harbour Trust, was ⟦figure.conflict|sentenced to nine years⟧ in prison at Dublin Circuit Court on Tuesday.

“It was a ⟦quote.altered|cold and calculated betrayal of people who trusted him with their last savings⟧,” Judge Orla Brennan said.

Moran, 51, had pleaded guilty in June.`,
    "other-case.txt": `Solicitor spared prison

DUBLIN, 13 November 2024 — A solicitor who took €40,000 from clients was sentenced to two years in prison, suspended, at Dublin Circuit Court on Wednesday. Judge Orla Brennan said that Fiona Daly had repaid every cent.`,
  },
  agreements: [{ document: "herald.txt", words: "€1.3 million", documents: 1 }],
};
