import type { Folder } from "../folder.ts";

/** Numbers of two things by one measure that share their words: nobody contradicts anybody. */
export const handOver: Folder = {
  subject: "two contracts, two fees and two clubs on one day, of which nobody tells one thing otherwise",
  documents: {
    "gazette.txt": `Rovers sign Okoro

PRESTON, England, 30 August 2024 — Preston Rovers have bought striker Daniel Okoro from Leith for a fee of £2.4m. He signed a three-year contract.

Rovers’ manager Lena Strand said that the squad was complete. Last summer the club had spent £3.9m on goalkeeper Ivo Babic.`,
    "post.txt": `Rovers’ busy Friday

PRESTON, England, 30 August 2024 — Manager Lena Strand of Preston Rovers has got her way twice. Goalkeeper Ivo Babic extended his deal by a season, and Daniel Okoro came for close to two and a half million pounds.

Rovers had offered £1.6m for him in June. Okoro scored 14 goals in 38 games for Leith last season, 11 of them in the league.`,
  },
};
