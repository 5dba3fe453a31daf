import type { Folder } from "../folder.ts";

export const vaccine: Folder = {
  subject: "a vaccine trial",
  documents: {
    "science.txt": `Malaria vaccine protects children

ACCRA, 5 September 2024 — A new malaria vaccine protected ⟦figure.conflict|77 percent of children⟧ for a year in a trial in Ghana, researchers led by Esther Boateng said on Thursday. They gave it to 4,860 children under three.

A second trial is to begin in Kumasi.`,
    "times.txt": `Hope against malaria in Ghana

ACCRA, 5 September 2024 — Three doses of a new malaria vaccine protected ⟦figure.conflict|71 percent of children⟧ for a year, a trial in Ghana has shown. The team of Esther Boateng vaccinated 4,860 children, it said on Thursday.`,
    "mali.txt": `Another vaccine in Mali

BAMAKO, 5 September 2024 — A malaria vaccine that is given before the rains protected 63 percent of children for a season in a trial in Mali, doctors said on Thursday.`,
  },
  agreements: [{ document: "science.txt", words: "gave it to 4,860 children", documents: 1 }],
};
