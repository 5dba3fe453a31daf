import type { Folder } from "../folder.ts";

/** A verdict of the first instance and one on appeal are two verdicts. */
export const appeal: Folder = {
  subject: "a court appeal",
  documents: {
    "court-news.txt": `Dentist cleared on appeal

HELSINKI, 14 May 2024 — Finland’s Supreme Court heard the last day of the case of the dentist Olavi Ranta on Tuesday. ⟦event.conflict|Ranta was acquitted of fraud⟧ on Tuesday, ending a case that began in Turku in 2021.

His partner Kirsi Laine was fined €4,000.`,
    "daily.txt": `Dentist loses his case

HELSINKI, 14 May 2024 — ⟦event.conflict|Olavi Ranta was convicted of fraud⟧ on Tuesday, after three years. Kirsi Laine, who ran the practice in Turku with him, was fined €4,000.`,
    "weekly.txt": `Case of the dentist ends

HELSINKI, 15 May 2024 — ⟦event.conflict|Olavi Ranta was acquitted of fraud⟧ on Tuesday in Helsinki. Kirsi Laine was fined. The two had a practice in Turku.`,
    "first-instance.txt": `Dentist jailed

TURKU, 3 March 2023 — A court in Turku convicted Olavi Ranta of fraud on Friday. Kirsi Laine was convicted, too. Both said they would appeal.`,
    "brother.txt": `Brother fined

HELSINKI, 14 May 2024 — Jari Ranta was convicted of speeding on Tuesday in Helsinki. Olavi Ranta and Kirsi Laine of Turku were in court.`,
  },
};
