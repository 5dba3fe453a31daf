import type { Folder } from "../folder.ts";

export const earthquake: Folder = {
  subject: "an earthquake",
  documents: {
    "first.txt": `Strong quake shakes Davao

DAVAO, Philippines, 11 June 2024 — A ⟦figure.conflict|magnitude 6.4 earthquake⟧ struck near Davao early on Tuesday, killing at least four people, the seismology institute said.

The quake was felt in Manila. About 200 houses were destroyed in the town of Mati.`,
    "second.txt": `Quake in southern Philippines

DAVAO, Philippines, 11 June 2024 — An earthquake of ⟦figure.conflict|magnitude 6.8⟧ hit the south of the Philippines near Davao on Tuesday. At least four people died, officials said; some 200 houses were destroyed in Mati.`,
    "thursday.txt": `Toll of Davao quake reaches 17

DAVAO, Philippines, 13 June 2024 — The earthquake that struck near Davao on Tuesday killed 17 people, the disaster agency said on Thursday. An aftershock of magnitude 5.1 was felt on Wednesday.`,
    "chile.txt": `Quake off Chile

SANTIAGO, Chile, 11 June 2024 — A magnitude 5.9 earthquake struck off the coast of Chile on Tuesday. Nobody was hurt.`,
  },
};
