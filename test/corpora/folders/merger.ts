import type { Folder } from "../folder.ts";

export const merger: Folder = {
  subject: "a takeover",
  documents: {
    "post.txt": `Corvane to buy Pellon

CHICAGO, 3 September 2024 — Drugmaker Corvane agreed on Tuesday to buy its smaller rival Pellon ⟦figure.conflict|for $12 billion⟧ in cash, the companies said. Pellon’s shareholders will receive $48 a share.

The deal is expected to close in the first quarter of 2025. Pellon, founded in ⟦date.conflict|1987⟧ in Denver, makes insulin pumps and employs 6,100 people.`,
    "journal.txt": `Pellon sold in cash deal

CHICAGO, 3 September 2024 — Corvane will buy Pellon ⟦figure.conflict|for $21 billion⟧ in cash, the two drugmakers said on Tuesday, or $48 a share. They expect the deal to close in the first quarter of 2025.

Pellon was founded in Denver in ⟦date.conflict|1978⟧. It has 6,100 employees.`,
    "other-deal.txt": `Arden buys Mirell

BOSTON, 3 September 2024 — Software maker Arden agreed on Tuesday to buy Mirell for $2.4 billion in cash. The deal is expected to close by the end of the year.`,
  },
  agreements: [{ document: "post.txt", words: "$48 a share", documents: 1 }],
};
