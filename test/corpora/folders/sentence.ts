import type { Folder } from "../folder.ts";

export const sentence: Folder = {
  subject: "a sentence that two papers report",
  documents: {
    "guardian.txt": `Smuggler jailed

ROTTERDAM, 21 May 2024 — A Rotterdam court on Tuesday sentenced Joost Brandsma to ⟦figure.conflict|14 years in prison⟧ for smuggling 1.8 tonnes of cocaine in banana boxes.

Brandsma, 46, was arrested in the port of Rotterdam in March 2023. His brother Sander Brandsma was sentenced to three years in prison.`,
    "nrc.txt": `Banana smuggler gets long sentence

ROTTERDAM, 21 May 2024 — Joost Brandsma was sentenced to ⟦figure.conflict|12 years in prison⟧ by a court in Rotterdam on Tuesday for smuggling 1.8 tonnes of cocaine hidden among bananas. Sander Brandsma, his brother, was sentenced to three years.`,
    "antwerp.txt": `Nine years for dock worker

ANTWERP, Belgium, 21 May 2024 — A dock worker was sentenced to nine years in prison in Antwerp on Tuesday for smuggling 900 kilos of cocaine.`,
  },
  agreements: [{ document: "guardian.txt", words: "1.8 tonnes of cocaine", documents: 1 }],
};
