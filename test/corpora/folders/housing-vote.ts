import type { Folder } from "../folder.ts";

/** One vote told three ways over two days, and what a committee had voted before. */
export const housingVote: Folder = {
  subject: "a council’s vote on a housing scheme, told a day apart",
  documents: {
    "echo.txt": `Barton Fields homes get green light

HEXHAM, England, 11 February 2025 — Plans for 480 homes on Barton Fields were ⟦event.conflict|approved by councillors by 19 votes to 13⟧ on Monday night after a debate of almost four hours.

The developer, Corran Homes, says that a third of the houses will be affordable. Council leader Miriam Tait called it “the biggest decision of this council’s life”.

The planning committee had recommended the scheme by seven votes to four in December.`,
    "standard.txt": `Councillors throw out Barton Fields scheme

By Owen Pryce, local democracy reporter
12 February 2025

HEXHAM — Campaigners cheered from the gallery as Hexham’s councillors ⟦event.conflict|rejected the Barton Fields housing scheme by 19 votes to 13⟧.

Corran Homes had wanted to build 480 houses on the site. The company can appeal. Miriam Tait, the leader of the council, declined to comment after the vote.`,
    "weekly.txt": `After Barton Fields: what happens now?

HEXHAM, 13 February 2025 — On Monday ⟦event.conflict|the plan for housing on Barton Fields was rejected by 17 votes to 15⟧. Only 15 councillors backed the developer.

Miriam Tait’s council now has to find another site for Corran Homes. The district must build 9,200 houses by 2038.`,
    "other.txt": `Committee backs care home

HEXHAM, 12 February 2025 — A care home with 64 beds on Leazes Lane won the backing of Hexham’s planning committee on Tuesday, by eight votes to three. Miriam Tait does not sit on the committee.`,
  },
};
