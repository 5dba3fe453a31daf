import type { Folder } from "../folder.ts";

/** Newsrooms that count the same passengers otherwise, a toll that grows, and another ferry of the same owner. */
export const capsizing: Folder = {
  subject: "a ferry that capsized, told by wire, daily, follow-up and business page",
  documents: {
    "wire.txt": `At least seven dead as ferry capsizes off Romblon

ROMBLON, Philippines, 8 July 2025 — A ferry carrying ⟦figure.conflict|146 passengers⟧ and 11 crew capsized in rough seas off Romblon island late on Monday, killing at least seven people, the Philippine Coast Guard said.

The MV Santa Clara had left Batangas port at 6 p.m. and went down about two hours later, coast guard spokesman Ramil Ocampo told reporters. Fishing boats picked up many of those who had jumped into the water.

“We heard a bang and then everyone was running,” said Liza Manalo, 31, a teacher who was travelling with her son.`,
    "daily.txt": `‘We held on to a cooler’: survivors tell of night at sea

By Jun Reyes
ROMBLON, 8 July 2025

For three hours Liza Manalo kept her son above the waves with a plastic cooler.

The schoolteacher was among ⟦figure.conflict|164 passengers⟧ aboard the MV Santa Clara when it overturned off Romblon on Monday night. Seven people are confirmed dead.

The coast guard, whose spokesman is Ramil Ocampo, says the vessel was licensed to carry 250 people and was not overloaded. Its manifest is being checked against the survivors’ list.`,
    "followup.txt": `Ferry toll climbs to 12

MANILA, 9 July 2025 — Divers recovered five more bodies on Tuesday from the wreck of the MV Santa Clara, bringing to 12 the number of people known to have died when the ferry sank off Romblon, the coast guard said.

Rescuers have accounted for 139 of the 157 people who were on the ship. Ramil Ocampo, the coast guard’s spokesman, said the search would go on.`,
    "business.txt": `Shares in ferry owner tumble

MANILA, 9 July 2025 — Shares in Visayan Lines fell 14 percent on Tuesday after one of its ships, the MV Santa Clara, went down off Romblon.

The company runs 14 ferries. In 2019 its MV Santa Rosa ran aground near Romblon with 98 passengers aboard; nobody was hurt.`,
  },
};
