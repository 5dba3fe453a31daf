import type { Folder } from "../folder.ts";

/** A toll that grows by the hour is no contradiction; a magnitude, a depth, a quarter of the houses are. */
export const quakeNight: Folder = {
  subject: "an earthquake with a growing toll, a magnitude told two ways and an earlier quake",
  documents: {
    "first.txt": `Strong quake hits eastern Turkey

MALATYA, Turkey, 3 April 2025 — A ⟦figure.conflict|magnitude 6.3 earthquake⟧ struck eastern Turkey early on Thursday, killing at least four people in the town of Arapgir, officials said.

Governor Selim Aydin said that 62 buildings had collapsed. The tremor, at a depth of 11 kilometres, was felt as far as Elazig.`,
    "second.txt": `Turkey quake toll rises to 19

MALATYA, Turkey, 4 April 2025 — The number of people killed by Thursday’s earthquake in eastern Turkey rose to 19 on Friday, the disaster agency AFAD said, as rescuers dug through the rubble of Arapgir.

The quake had a ⟦figure.conflict|magnitude of 6.9⟧. Selim Aydin, the governor of Malatya, said 118 buildings had collapsed.`,
    "third.txt": `Rescuers find girl alive under rubble

MALATYA, 5 April 2025 — A girl of six was pulled alive from the rubble in Arapgir on Saturday, 51 hours after the earthquake. The death toll stood at 27.

“She asked for water and her cat,” said rescuer Murat Tekin. Governor Selim Aydin visited her in hospital in Malatya. The quake on Thursday, of magnitude 6.3, was followed by more than 200 aftershocks, the strongest of them of magnitude 5.1.

An earthquake in the region killed 41 people in January 2020.`,
  },
};
