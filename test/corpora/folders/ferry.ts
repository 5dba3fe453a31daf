import type { Folder } from "../folder.ts";

export const ferry: Folder = {
  subject: "a ferry that ran aground, and the trial months later",
  documents: {
    "agency.txt": `Ferry runs aground in Kettle Sound

PORT ELLEN, Scotland, 4 March 2025 — The ferry Morag Ban ran aground in Kettle Sound on Monday night, ⟦figure.conflict|killing four people⟧, the coastguard said. Captain Hamish Brodie was flown to hospital in Glasgow.

“The wind came round the headland and ⟦quote.altered|the ship would not answer the helm⟧,” Brodie told rescuers.

Transport minister Fiona Strang said that the ship had been inspected in January.`,
    "herald.txt": `Ferry hits rocks

PORT ELLEN, Scotland, 4 March 2025 — ⟦figure.conflict|Six people⟧ died when the ferry Morag Ban ran aground in Kettle Sound on Monday night, police said.

“The wind came round the headland and ⟦quote.altered|the ship did not answer the helm⟧,” Captain Hamish Brodie told rescuers. Transport minister Fiona Strang is to visit Port Ellen.`,
    "island.txt": `Islanders wait for news

PORT ELLEN, Scotland, 5 March 2025 — Islanders in Port Ellen lit candles for the dead of the Morag Ban. The captain, ⟦name.spelling|Hamish Brody⟧, left hospital in Glasgow on Tuesday. Fiona Strang, the transport minister, met families.`,
    "courier.txt": `Ferry captain cleared

GLASGOW, 20 November 2025 — ⟦event.conflict|Hamish Brodie, the captain of the Morag Ban, was acquitted of culpable homicide⟧ by a jury in Glasgow on Wednesday. Fiona Strang, the transport minister, welcomed the verdict.`,
    "evening.txt": `Ferry captain found guilty

GLASGOW, 20 November 2025 — ⟦event.conflict|Captain Hamish Brodie of the Morag Ban was convicted of culpable homicide⟧ in Glasgow on Wednesday. Transport minister Fiona Strang did not comment.`,
    "yearbook.txt": `The year in the isles

OBAN, Scotland, 20 December 2025 — Fiona Strang left office in December. The captain of the Morag Ban, ⟦event.conflict|Hamish Brodie, was acquitted of culpable homicide⟧ on 19 November.`,
  },
  agreements: [{ document: "yearbook.txt", words: "was acquitted", documents: 1 }],
};
