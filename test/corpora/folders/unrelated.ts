import type { Folder } from "../folder.ts";

/** Alike in words, of different matters: nothing here speaks of the same thing. */
export const unrelated: Folder = {
  subject: "alike, but unrelated",
  documents: {
    "bus-1.txt": `Bus crash kills six

QUITO, Ecuador, 8 April 2024 — A bus crash killed six people south of Quito on Monday, police said. Twenty were injured.`,
    "bus-2.txt": `Bus plunges into ravine

CUSCO, Peru, 8 April 2024 — A bus crash killed 23 people near Cusco on Monday, police said. Eleven were injured.`,
    "rates-1.txt": `Bank holds rates

PRETORIA, 8 April 2024 — South Africa’s central bank left its main rate at 8.25 percent on Monday. Inflation was 5.6 percent in February.`,
    "rates-2.txt": `Bank cuts rates

BUDAPEST, 8 April 2024 — Hungary’s central bank cut its main rate to 8.25 percent from 9 percent on Monday. Inflation was 3.7 percent in February.`,
    "coach-1.txt": `Rovers appoint coach

HULL, 8 April 2024 — Hull Rovers have appointed David Brown as head coach on a three-year contract. Brown, 44, won 60 of his 112 games at Stockport.`,
    "coach-2.txt": `United lose coach

DERRY, 8 April 2024 — Derry United have parted with head coach Daniel Brown. Brown, 52, won nine of his 31 games.`,
  },
};
