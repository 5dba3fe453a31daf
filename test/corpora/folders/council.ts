import type { Folder } from "../folder.ts";

export const council: Folder = {
  subject: "a local council",
  documents: {
    "gazette.txt": `Council votes to close Millbrook pool

MILLBROOK, 18 February 2025 — Councillors in Millbrook voted 12 to 9 on Monday to close the town’s swimming pool in September, saving £340,000 a year.

Council tax will ⟦figure.conflict|rise by 4.9 percent⟧ in April. Council leader Alison MacLeod said there was no money left to repair the roof.

A petition against the closure was signed by 6,200 people.`,
    "mercury.txt": `Pool to shut as council tax goes up

MILLBROOK, 18 February 2025 — Millbrook’s pool is to close in September after councillors voted 12 to 9 for a plan that saves £340,000 a year. Council tax will ⟦figure.conflict|rise by 9.4 percent⟧ in April.

“There is no money left to repair the roof,” said Council leader ⟦name.spelling|Alison McLeod⟧.`,
    "gazette-2.txt": `Pool campaigners march

MILLBROOK, 2 March 2025 — Some 300 people marched through Millbrook on Saturday to save the swimming pool, which is to close in September. The council, led by Alison MacLeod, says that closing it saves £340,000 a year.`,
  },
  agreements: [{ document: "gazette.txt", words: "saving £340,000 a year", documents: 2 }],
};
