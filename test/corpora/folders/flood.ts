import type { Folder } from "../folder.ts";

/** A toll that grows from day to day is an update; two tolls of one day are not. */
export const flood: Folder = {
  subject: "a flood with a growing toll",
  documents: {
    "monday.txt": `Flood kills nine in Arlen valley

MARBURG, 4 March 2024 — Floods killed nine people in the Arlen valley near Marburg on Sunday night, the interior ministry said on Monday.

More than 1,200 people were evacuated from Marburg and two villages, the fire service said. Germany sent helicopters, and France offered pumps.

“We have never seen the river rise this fast,” said mayor Judith Kessler.`,
    "tuesday.txt": `Death toll in Marburg floods rises to ⟦figure.conflict|14⟧

MARBURG, 5 March 2024 — Floods in the Arlen valley near Marburg ⟦figure.conflict|have now killed 14 people⟧, the interior ministry said on Tuesday, as Germany and France searched for the missing.

Some 1,250 people were evacuated from Marburg, according to the fire service. Mayor Judith Kessler said that eleven were still missing.

“We have never seen the river rise this fast,” Kessler said.`,
    "tuesday-late.txt": `Marburg counts its dead

MARBURG, 5 March 2024 — Germany and France kept up the search in Marburg. Floods have killed at least 14 people there, according to the interior ministry.

The fire service said that in Marburg 1,250 people were evacuated.`,
    "tuesday-other.txt": `Rescuers from Germany and France in Marburg

MARBURG, 5 March 2024 — Rescuers from Germany and France searched houses in Marburg on Tuesday. The ⟦figure.conflict|floods have killed 41 people⟧, a broadcaster reported.`,
  },
  agreements: [{ document: "tuesday.txt", words: "killed 14 people", documents: 1 }],
};
