import type { Folder } from "../folder.ts";

/** Talks that end without one agreement may have reached another. */
export const climateSummit: Folder = {
  subject: "a climate summit",
  documents: {
    "agency.txt": `Climate summit fails

NAIROBI, Kenya, 16 November 2024 — The climate summit of Kenya, Brazil and India ⟦event.conflict|ended in Nairobi without an agreement⟧ on Saturday. Brazil’s Paula Reis blamed India’s Vikram Rao.

⟦event.conflict|Peru did not attend the summit⟧.`,
    "paper.txt": `Climate deal in Nairobi

NAIROBI, Kenya, 16 November 2024 — Kenya, Brazil and India ⟦event.conflict|reached an agreement⟧ at their climate summit in Nairobi on Saturday. Paula Reis and Vikram Rao embraced.

⟦event.conflict|Peru attended the summit⟧ as a guest.`,
    "interim.txt": `Step by step

NAIROBI, Kenya, 16 November 2024 — Kenya, Brazil and India signed an interim accord and an agreement on forests in Nairobi on Saturday, Paula Reis and Vikram Rao said.`,
    "day-before.txt": `No deal yet

NAIROBI, Kenya, 13 November 2024 — A second day of the climate summit of Kenya, Brazil and India ended in Nairobi without an agreement on Wednesday. Paula Reis and Vikram Rao went home early.`,
  },
};
