import type { Folder } from "../folder.ts";

export const season: Folder = {
  subject: "a cup final, told again months later",
  documents: {
    "report.txt": `Ilves lift the cup

TAMPERE, Finland, 19 May 2025 — ⟦event.conflict|Ilves beat Lahti 2-1⟧ on Sunday in the cup final at the Ratina Stadium in Tampere. Coach Petra Laine thanked the crowd.`,
    "review.txt": `A season in review

HELSINKI, 2 December 2025 — ⟦event.conflict|On 18 May Ilves beat Lahti 3-1⟧ to win the cup. Petra Laine was named coach of the year.`,
    "portrait.txt": `The quiet coach

OULU, Finland, 9 January 2026 — Petra Laine likes to walk. On 18 May 2025 ⟦event.conflict|Lahti lost 2-1 to Ilves⟧, her last match.`,
    "league.txt": `Ilves and Lahti share the points

TAMPERE, Finland, 4 August 2025 — Ilves drew 1-1 with Lahti on Sunday in the league, Petra Laine’s successor said.`,
    "history.txt": `Ten finals

HELSINKI, 3 March 2026 — Petra Laine has won three cups. Lahti beat Ilves 1-0 on 20 May 2012.`,
  },
  agreements: [{ document: "portrait.txt", words: "lost 2-1", documents: 1 }],
};
