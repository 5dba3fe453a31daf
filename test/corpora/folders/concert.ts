import type { Folder } from "../folder.ts";

export const concert: Folder = {
  subject: "a concert",
  documents: {
    "music.txt": `Vega fills Wembley

LONDON, 29 June 2024 — Singer Lola Vega played to ⟦figure.conflict|an audience of 81,500⟧ at Wembley Stadium on Friday, the first of three nights. She sang 27 songs in two and a half hours.`,
    "evening.txt": `Three hours of Vega

LONDON, 29 June 2024 — ⟦figure.conflict|An audience of 85,100⟧ heard Lola Vega at Wembley Stadium on Friday. “I used to sell programmes outside this place,” she told them.`,
    "cardiff.txt": `Vega in Wales

CARDIFF, 22 June 2024 — Lola Vega opened her tour before an audience of 60,200 at the Principality Stadium on Friday.`,
  },
};
