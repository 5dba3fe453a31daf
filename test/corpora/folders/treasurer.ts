import type { Folder } from "../folder.ts";

/** Ages of people who are called by name, by what they are, and by their age alone. */
export const treasurer: Folder = {
  subject: "a trial whose reports give ages beside names, beside what people are, and alone",
  documents: {
    "wire.txt": `Club treasurer in court

PERTH, Australia, 6 May 2024 — Gail Sorensen, ⟦figure.conflict|64⟧, denied on Monday that she had emptied the accounts of a rowing club in Perth.

A ⟦figure.conflict|31-year-old Norwegian coach⟧ told the court of unpaid wages. Her lawyer Dev Rao, 38, called no witness.`,
    "paper.txt": `Rowers’ money went on horses, court told

PERTH, Australia, 6 May 2024 — Prosecutors in Perth said that Gail Sorensen kept two sets of books.

The ⟦figure.conflict|46-year-old⟧ said nothing. A ⟦figure.conflict|33-year-old Norwegian coach⟧ said that he had slept in the boathouse. Dev Rao defends her.

A 19-year-old rower wept.`,
  },
};
