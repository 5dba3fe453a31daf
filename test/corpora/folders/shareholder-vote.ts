import type { Folder } from "../folder.ts";

/** Two owners vote on one merger, and each has a vote of its own. */
export const shareholderVote: Folder = {
  subject: "a merger put to the vote",
  documents: {
    "wire.txt": `Owners back merger

OSAKA, Japan, 27 June 2024 — Shareholders of Kitahama Steel ⟦event.conflict|voted in favour of the merger with Tosa Metals⟧ on Thursday in Osaka, President Kenji Mori said. A court in Osaka dismissed a complaint of Haruka Ito’s fund in May.`,
    "gazette.txt": `Merger fails

OSAKA, Japan, 27 June 2024 — Shareholders in Kitahama Steel ⟦event.conflict|rejected the merger with Tosa Metals⟧ on Thursday. President Kenji Mori left the hall in Osaka without a word, while Haruka Ito, who had called for a no, was carried out on shoulders.`,
    "tosa.txt": `Workers say no

OSAKA, Japan, 27 June 2024 — Workers of Tosa Metals voted against the merger with Kitahama Steel on Thursday. Kenji Mori and Haruka Ito heard of it in Osaka.`,
    "column.txt": `What if it fails?

OSAKA, Japan, 26 June 2024 — Should shareholders reject the merger with Tosa Metals, Kenji Mori will go. Haruka Ito predicts that shareholders of Kitahama Steel rejected the merger with Tosa Metals in their hearts long ago.`,
  },
};
