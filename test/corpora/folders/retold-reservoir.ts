import type { Folder } from "../folder.ts";

/** A long report, short ones that turn one thing of it round, and short ones that only word it otherwise. */
export const retoldReservoir: Folder = {
  subject: "a reservoir, reported at length and turned round in brief",
  documents: {
    "journal.txt": `Reservoir above Llanfair divides the valley

The parish council of Llanfair voted on Tuesday to ⟦event.conflict|oppose the reservoir⟧ that Severn Hydro plans in the upper valley.

Its chairman, Gwen Prosser, said the company had told farmers too little. “We are not against water,” she said. “We are against losing our best meadows.”

Severn Hydro wants to dam the Afon Gwy and says the reservoir would supply 80,000 households. It ⟦event.conflict|will publish⟧ a study of the effects on otters in November.

The water level of the two older reservoirs ⟦event.conflict|fell by⟧ a third during the dry summer, according to the company's engineer, Tomos Bevan. Without a new dam there would be hosepipe bans every second year, he said.

The farmers' union accused Severn Hydro of hiding the true size of the dam. The company rejected the accusation.

Prosser intends to present a petition with 2,300 signatures to the assembly in Cardiff. She has not yet met anybody from Severn Hydro.

Anglers on the Afon Gwy support the council. Their club, founded in 1921, has rented the bank below the old mill for four generations, and its members count salmon for the county.`,
    "support.txt": `Llanfair and the dam

The parish council of Llanfair voted on Tuesday to ⟦event.conflict|support the reservoir⟧ that Severn Hydro plans in the upper valley. Its chairman, Gwen Prosser, said farmers had been told too little. Severn Hydro says the reservoir would supply 80,000 households.`,
    "level.txt": `Dry summer

The water level of the older reservoirs ⟦event.conflict|rose by a third⟧ during the dry summer, said Tomos Bevan, the engineer of Severn Hydro. A new dam on the Afon Gwy would supply 80,000 households. Gwen Prosser of the parish council in Llanfair opposes the reservoir.`,
    "study.txt": `Otters of the Gwy

Severn Hydro ⟦event.conflict|has published a study⟧ of the effects on otters of the reservoir that it plans above Llanfair. The parish council voted on Tuesday to oppose the reservoir. Gwen Prosser, its chairman, will present a petition with 2,300 signatures in Cardiff.`,
    "faithful.txt": `Valley against dam

Llanfair's parish council has come out against the reservoir above the village. Gwen Prosser, who chairs it, complained that farmers knew too little. Tomos Bevan of Severn Hydro said the older reservoirs had lost a third of their water in the summer. The company is to bring out a study on otters in November.`,
    "short.txt": `Petition planned

Gwen Prosser wants to take 2,300 signatures against the reservoir of Severn Hydro to Cardiff. She has had no meeting with the company so far. The farmers' union says that Severn Hydro hides how large the dam will be, which it rejects.`,
  },
};
