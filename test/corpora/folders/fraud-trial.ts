import type { Folder } from "../folder.ts";

/** The prosecution's demand, an earlier sentence and another defendant's are no contradiction; two lengths of one are. */
export const fraudTrial: Folder = {
  subject: "a sentence for fraud, with what was asked for and what others got",
  documents: {
    "agency.txt": `Former Helmond treasurer jailed for fraud

EINDHOVEN, Netherlands, 14 May 2025 — A court in Eindhoven on Wednesday ⟦event.conflict|sentenced Joost Verhagen⟧, the former treasurer of the Helmond pension fund, to six years in prison for embezzling ⟦figure.conflict|8.4 million euros⟧.

Prosecutors had asked for nine years. His co-defendant, Anke de Wit, was given two years, one of them suspended.`,
    "regional.txt": `Nine years for man who emptied pension fund

EINDHOVEN, 14 May 2025 — ⟦event.conflict|Joost Verhagen, 58, was jailed⟧ for nine years by a court in Eindhoven on Wednesday. He showed no emotion as the judge spoke.

Verhagen took ⟦figure.conflict|4.8 million euros⟧ from the Helmond pension fund between 2015 and 2022, the court in Eindhoven found. He spent some of it on a yacht and two flats in Alicante.

Anke de Wit, a former secretary, received a sentence of two years.`,
    "profile.txt": `The treasurer with two lives

AMSTERDAM, 16 May 2025 — Neighbours in Helmond knew Joost Verhagen as the man who organised the street party. On Wednesday a court in Eindhoven sent him to prison for six years.

In 1998 he had been fined 5,000 guilders over a tax return. Anke de Wit worked for him for 11 years. Some 21,000 retired workers depend on the Helmond pension fund.`,
  },
};
