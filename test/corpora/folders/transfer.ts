import type { Folder } from "../folder.ts";

export const transfer: Folder = {
  subject: "a transfer",
  documents: {
    "kicker.txt": `Okonjo joins Dortmund

DORTMUND, 30 July 2024 — Borussia Dortmund have signed the striker Emeka Okonjo from Lille for ⟦figure.conflict|€38 million⟧, the club said on Tuesday. The 23-year-old signed a contract until 2029 and scored 19 goals last season.`,
    "equipe.txt": `Lille sell their striker

DORTMUND, 30 July 2024 — Emeka Okonjo leaves Lille for Borussia Dortmund, who signed the striker for ⟦figure.conflict|€83 million⟧ on Tuesday. He scored 19 goals last season.`,
    "bremen.txt": `Bremen sign goalkeeper

BREMEN, 30 July 2024 — Werder Bremen have signed the goalkeeper Pavel Hruska from Brno for €6 million, the club said on Tuesday.`,
  },
  agreements: [{ document: "kicker.txt", words: "scored 19 goals last season", documents: 1 }],
};
