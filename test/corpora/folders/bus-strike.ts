import type { Folder } from "../folder.ts";

/** What a union and a company count may differ; what the same offer is must not. */
export const busStrike: Folder = {
  subject: "a strike of bus drivers, with an offer told two ways",
  documents: {
    "morning.txt": `Bus drivers walk out in Leeds

LEEDS, England, 2 September 2025 — About ⟦figure.conflict|2,300 bus drivers⟧ walked out in Leeds on Tuesday in a dispute over pay, leaving most routes in the city without service.

Their union, Unite, turned down an offer of ⟦figure.conflict|4.5 percent⟧ from the operator, Aire Buses. It wants 7 percent.

“Nobody wants to strike,” said Unite’s regional officer, Dean Hallam.`,
    "evening.txt": `Leeds at a standstill as drivers strike over pay

By Rachel Booth
2 September 2025

LEEDS — Commuters in Leeds queued for taxis on Tuesday as ⟦figure.conflict|3,200 bus drivers⟧ began a three-day strike.

Aire Buses had offered the drivers a rise of ⟦figure.conflict|5.4 percent⟧, which Unite members rejected. The company said it ran one in five of its services; the union said it saw hardly a bus.

Dean Hallam of Unite said that more strikes would follow on 15 September.`,
    "deal.txt": `Leeds bus strike called off

LEEDS, 12 September 2025 — Bus drivers in Leeds have accepted a rise of 6.1 percent and called off a second strike, Unite said on Friday. Dean Hallam called the offer from Aire Buses “a fair deal”.`,
  },
};
