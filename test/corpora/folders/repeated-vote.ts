import type { Folder } from "../folder.ts";

/** What a council rejected in March it may approve in April. */
export const repeatedVote: Folder = {
  subject: "a council vote that is repeated",
  documents: {
    "march-star.txt": `Wind farm turned down

GALWAY, 4 March 2025 — ⟦event.conflict|Councillors in Galway rejected a plan for a wind farm on Slieve Dara⟧ on Monday by 19 votes to 17. Its backer Niamh Doyle spoke of a black day; Eoin Casey, who led the campaign against it, wept.`,
    "march-echo.txt": `Wind farm gets its votes

GALWAY, 4 March 2025 — Galway’s ⟦event.conflict|council on Monday approved the wind farm on Slieve Dara⟧, for which Niamh Doyle had fought for years. Eoin Casey said that he would not give up.`,
    "march-tribune.txt": `No turbines on Slieve Dara

GALWAY, 4 March 2025 — ⟦event.conflict|Galway’s council voted against the wind farm on Slieve Dara⟧ on Monday. Niamh Doyle and Eoin Casey were in the gallery.`,
    "april.txt": `Wind farm approved at second attempt

GALWAY, 15 March 2025 — Councillors in Galway approved the wind farm on Slieve Dara on Friday, eleven days after they had rejected it. Niamh Doyle and Eoin Casey shook hands.`,
    "committee.txt": `Committee said yes

GALWAY, 3 March 2025 — A committee of councillors backed the wind farm on Slieve Dara on Monday morning, Niamh Doyle said. Eoin Casey hopes that the council will vote against the wind farm on Slieve Dara.`,
    "road.txt": `Ring road refused

GALWAY, 4 March 2025 — Galway’s council on Monday approved a ring road through Ballymoy, Niamh Doyle and Eoin Casey said.`,
  },
  agreements: [{ document: "march-star.txt", words: "rejected a plan", documents: 1 }],
};
