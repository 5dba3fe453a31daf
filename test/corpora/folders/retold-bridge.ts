import type { Folder } from "../folder.ts";

/** A long report and short ones that retell it, three of them otherwise in a number, a month and a place. */
export const retoldBridge: Folder = {
  subject: "a bridge, reported at length and retold",
  documents: {
    "herald.txt": `Bridge over the Tamar closes for repairs

The Brunswick Bridge will be closed to lorries after engineers found cracks in ⟦figure.conflict|14 steel beams⟧, the county said.

Inspectors from Halden Survey had hung below the deck for three weeks with cameras and hammers. Their report, which fills 96 pages, describes rust around the bolts of the western span.

“Nobody needs to be afraid of driving across it in a car,” said county engineer Marta Oliveira. “But we cannot let forty tonnes roll over it.”

The repairs will cost £2.3 million and are paid for by the county. The steel comes from a mill in ⟦event.conflict|Sheffield⟧, which has promised to deliver the beams in spring.

Oliveira told councillors that the work would begin in ⟦date.conflict|March⟧, once the herons below the bridge had left their nests. Hauliers are to use the road through Gunnislake, a detour of half an hour.

Shopkeepers in Calstock fear for their trade. Peter Nance, who sells bread on the quay, said he had ordered less flour already.

The bridge was built in 1908 for trains that carried copper ore. It has carried cars since the railway gave it up.`,
    "digest.txt": `Lorries barred from old bridge

The Brunswick Bridge is shut to lorries because engineers found cracks in ⟦figure.conflict|41 steel beams⟧. County engineer Marta Oliveira said nobody needed to be afraid of driving across it in a car. The repairs will cost £2.3 million. Hauliers must take the road through Gunnislake. Peter Nance of Calstock has ordered less flour.`,
    "week.txt": `Work on the Tamar

County engineer Marta Oliveira told councillors that work on the Brunswick Bridge would begin in ⟦date.conflict|October⟧, once the herons had left their nests. The steel comes from a mill in Sheffield, which has promised to deliver the beams in spring. The repairs will cost £2.3 million. Hauliers have a detour through Gunnislake, and Peter Nance on the quay of Calstock fears for his trade. The bridge dates from 1908.`,
    "wharf.txt": `Calstock waits

Peter Nance sells bread on the quay of Calstock and has ordered less flour, since lorries may not use the Brunswick Bridge and must drive through Gunnislake. The steel for the repairs comes from a mill in ⟦event.conflict|Swansea⟧, which has promised to deliver the beams in spring. The county engineer, Marta Oliveira, says the repairs cost £2.3 million.`,
    "faithful.txt": `Rust below the deck

Rust around the bolts keeps lorries off the Brunswick Bridge. Marta Oliveira, who is the engineer of the county, told councillors of cracks in 14 beams of steel and of work that begins in March. It will take £2.3 million and steel from Sheffield, while hauliers drive through Gunnislake. Peter Nance, a baker in Calstock, orders less flour.`,
    "ferryman.txt": `Ferry runs again

With the Brunswick Bridge closed to lorries, the old ferry at Calstock carries drivers over on foot. Ruby Trant, who sells tickets on the quay, said she had ordered less tea than the cold passengers wanted. County engineer Marta Oliveira crossed with councillors and spoke of rust, cracks and herons. The boat is painted blue and smells of diesel, wet dogs and chips, and children wave at its captain.`,
  },
};
