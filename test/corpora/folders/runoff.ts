import type { Folder } from "../folder.ts";

/** One runoff on the night and in a look back four months later; a first round and a poll are others. */
export const runoff: Folder = {
  subject: "a presidential runoff, on the night and months later",
  documents: {
    "night.txt": `Jovanovska wins presidency in North Macedonia

SKOPJE, North Macedonia, 9 November 2025 — ⟦event.conflict|Elena Jovanovska won the presidential election⟧ in North Macedonia on Sunday with ⟦figure.conflict|53.8 percent⟧ of the vote, the electoral commission said after counting almost all ballots.

Her rival in the runoff, former mayor Goran Stojkov, took 44.1 percent and conceded. Turnout was ⟦figure.conflict|51.7 percent⟧.

In the first round two weeks ago she had come second with 27.9 percent.`,
    "morning.txt": `Stojkov concedes as North Macedonia picks a woman president

SKOPJE, 10 November 2025 — A former judge will be North Macedonia’s next president. Elena Jovanovska got ⟦figure.conflict|58.3 percent⟧ of the votes in Sunday’s runoff, the electoral commission announced.

Goran Stojkov, once mayor of Bitola, congratulated her shortly before midnight. ⟦figure.conflict|Turnout stood at 57.1 percent⟧, enough for the result to be valid.`,
    "lookback.txt": `A hundred days of Elena Jovanovska

SKOPJE, 15 March 2026 — When ⟦event.conflict|Goran Stojkov won the runoff on 9 November 2025⟧, few expected such a quiet winter. Elena Jovanovska has appointed two judges and vetoed one law.

A poll puts her approval at 61 percent.`,
    "poll.txt": `Two candidates, one week to go

SKOPJE, 2 November 2025 — A week before the runoff, Elena Jovanovska leads Goran Stojkov by 49 to 43 percent in a poll by the institute Vox. Turnout in the first round was 44.6 percent.`,
  },
};
