import type { Folder } from "../folder.ts";

/** Dated reports of one evening that call people, offices and words otherwise. */
export const lighthouse: Folder = {
  subject: "a lighthouse fire told by three papers",
  documents: {
    "agency.txt": `Fire at the Skarholm lighthouse

SKARHOLM, 4 March 2025 — Nineteen firefighters put out a fire in the Skarholm lighthouse on Tuesday. Mayor ⟦role.conflict|Ingrid Solbakk⟧ said the lamp was saved.

“We have carried the lens down all the stairs by hand,” said Fire Chief Tomas Rydberg. “Nobody here slept at all.”

The ⟦name.spelling|Skarholm Harbour Rescue Society⟧ sent two boats. ⟦quote.speaker|“My father lit that lamp on the night before the war,”⟧ said keeper Elias Norheim.

⟦quote.altered|“The tower stands, and it will shine,”⟧ said Solbakk, whose office overlooks the harbour.`,
    "coast.txt": `Lamp saved as Skarholm tower burns

SKARHOLM, 5 March 2025 — Nineteen firefighters fought a fire in the lighthouse. Deputy mayor ⟦role.conflict|Ingrid Solbakk⟧ praised them.

“We have carried the lens down all the stairs by hand,” said Fire Chief Tomas ⟦name.spelling|Rydborg⟧.

⟦quote.speaker|“My father lit that lamp on the night before the war,”⟧ said keeper Elias Norheim. ⟦quote.altered|“The tower stands, and it will burn,”⟧ said Ingrid Solbakk.`,
    "island.txt": `The night of the lens

SKARHOLM, 5 March 2025 — The lens of the Skarholm lighthouse came down the stairs by hand. Mayor ⟦role.conflict|Ingrid Solbakk⟧ waited below, with keeper Elias Norheim.

⟦quote.speaker|“My father lit that lamp on the night before the war,”⟧ said Solbakk. The ⟦name.spelling|Skarholm Rescue Society⟧ sent two boats. Fire Chief Tomas Rydberg thanked them.`,
  },
};
