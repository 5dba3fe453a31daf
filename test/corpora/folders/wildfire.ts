import type { Folder } from "../folder.ts";

/** Figures that are less exact than others agree with them. */
export const wildfire: Folder = {
  subject: "a wildfire, counted more and less exactly",
  documents: {
    "noon.txt": `Fire near Patras forces thousands out

PATRAS, Greece, 12 July 2024 — A wildfire near Patras in Greece has burned more than 3,000 hectares, the fire service said on Friday. Thousands of people left their homes.

Some 240 firefighters were at work, helped by two planes from Italy.`,
    "evening.txt": `Patras fire out of control

PATRAS, Greece, 12 July 2024 — The wildfire near Patras has burned 3,200 hectares, Greece’s fire service said on Friday. About 2,500 people left their homes. Italy sent two planes.`,
    "saturday.txt": `Patras fire spreads

PATRAS, Greece, 13 July 2024 — The wildfire near Patras had burned 4,700 hectares by Saturday, the fire service of Greece said. Italy’s planes are to stay until Monday.`,
  },
  agreements: [{ document: "noon.txt", words: "more than 3,000 hectares", documents: 1 }],
};
