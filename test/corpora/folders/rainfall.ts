import type { Folder } from "../folder.ts";

export const rainfall: Folder = {
  subject: "a day of rain",
  documents: {
    "met.txt": `Wettest day in Bergen

BERGEN, Norway, 3 October 2024 — Bergen had ⟦figure.conflict|156 millimetres of rain⟧ on Wednesday, more than in any October day before, the weather service said. In Stavanger, 71 millimetres of rain fell.

Two roads were closed near Voss.`,
    "tidende.txt": `Record rain floods streets

BERGEN, Norway, 3 October 2024 — The weather service said that ⟦figure.conflict|165 millimetres of rain⟧ fell in Bergen on Wednesday, the most for a day in October. Roads were closed near Voss.`,
    "september.txt": `A dry September

BERGEN, Norway, 1 October 2024 — Bergen had 98 millimetres of rain in September, the weather service said on Tuesday.`,
  },
};
