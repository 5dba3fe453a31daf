import type { Folder } from "../folder.ts";

export const obituary: Folder = {
  subject: "two obituaries",
  documents: {
    "north.txt": `Elsa Thorvald, who drew the sea, dies at 82

BERGEN, 4 December 2024 — The painter Elsa Thorvald has died in Bergen at 82, her family said on Wednesday.

Elsa Thorvald was born in Ålesund in ⟦date.conflict|1942⟧. Her first exhibition in Bergen, in 1968, made her known.

“The sea does not pose, so you have to be quicker than it is,” she liked to say.`,
    "south.txt": `Painter Elsa Thorvald

BERGEN, 4 December 2024 — Elsa Thorvald, whose seascapes hang in Bergen and Copenhagen, has died, her family said.

Elsa Thorvald was born in Ålesund in ⟦date.conflict|1944⟧, the daughter of a pilot. She moved to Bergen in 1961.`,
    "namesake.txt": `Anders Thorvald, ski jumper

OSLO, 9 December 2024 — The ski jumper Anders Thorvald has died. He was born in Ålesund in 1951 and won a bronze medal in 1976.`,
  },
};
