import type { Folder } from "../folder.ts";

/** Pledges and signatories of one summit, counted otherwise by two newsrooms; a draft and a former summit are others. */
export const waterSummit: Folder = {
  subject: "a summit on water with its pledges and signatories",
  documents: {
    "agency.txt": `Nations pledge ⟦figure.conflict|$2.1 billion⟧ for clean water

DAKAR, Senegal, 6 June 2025 — Donors pledged ⟦figure.conflict|2.1 billion dollars⟧ for clean water in Africa at the end of a two-day summit in Dakar on Friday, and ⟦figure.conflict|38 countries⟧ signed a declaration to protect shared rivers.

Kenya’s water minister Alice Chege, who led the final session, called it “a turning point”. Egypt and Ethiopia did not sign.`,
    "online.txt": `Dakar water summit: what was agreed

DAKAR, 7 June 2025 — Two days of talks in the Senegalese capital ended on Friday with a declaration on shared rivers that ⟦figure.conflict|83 countries⟧ have put their names to.

Donors promised ⟦figure.conflict|1.2 billion dollars⟧ for clean water projects in Africa. Germany is to give 300 million euros, the largest single contribution.

Alice Chege of Kenya praised the result. Ethiopia refused to sign, and so did Egypt.`,
    "preview.txt": `Water ministers gather in Dakar

DAKAR, 5 June 2025 — Ministers from more than 50 countries are expected in Dakar on Thursday for a summit on water. A draft declaration seen by this paper runs to 14 pages. The last such meeting, in Lima in 2022, raised 900 million dollars for clean water.

Kenya is sending Alice Chege. Egypt and Ethiopia disagree about the Nile.`,
  },
};
