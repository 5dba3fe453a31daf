import type { Folder } from "../folder.ts";

export const science: Folder = {
  subject: "a medical study",
  documents: {
    "daily.txt": `Evening walks may lower blood pressure, study finds

UPPSALA, 9 October 2024 — People who walk for half an hour after dinner have lower blood pressure, according to a study by Uppsala University that ⟦figure.conflict|followed 24,000 adults⟧ for eight years.

The study, published in Heart Reports on Wednesday, found that systolic pressure fell by 4.1 points on average. “The effect is modest, but it costs nothing,” said lead author Karin Lindqvist.`,
    "weekly.txt": `A stroll a day

UPPSALA, 9 October 2024 — Researchers at Uppsala University ⟦figure.conflict|followed 2,400 adults⟧ for eight years and found that a walk after dinner lowers blood pressure. Systolic pressure fell by 4.1 points on average in the study, published in Heart Reports.

“The effect is modest, but it costs nothing,” said Karin Lindqvist, its lead author.`,
    "older.txt": `Coffee and the heart

UPPSALA, 12 March 2023 — Two cups of coffee a day do the heart no harm, according to a study by Uppsala University that followed 61,000 adults for twelve years.`,
  },
  agreements: [{ document: "daily.txt", words: "it costs nothing", documents: 1 }],
};
