import type { Folder } from "../folder.ts";

export const exams: Folder = {
  subject: "exam results",
  documents: {
    "herald.txt": `Pass rate falls

EDINBURGH, 6 August 2024 — The Higher pass rate in Scotland fell to ⟦figure.conflict|74.9 percent⟧ this year, the exam board SQA said on Tuesday. Some 141,000 pupils sat exams.

The gap between richest and poorest grew to 17.2 percentage points.`,
    "courier.txt": `Fewer pass Highers

EDINBURGH, 6 August 2024 — The pass rate for Highers fell to ⟦figure.conflict|79.4 percent⟧ this year, Scotland’s exam board SQA said on Tuesday, and the gap between rich and poor pupils grew to 17.2 percentage points.`,
    "england.txt": `A-level results steady

LONDON, 6 August 2024 — The A-level pass rate in England is expected to fall to 97.2 percent this year, the regulator Ofqual said on Tuesday.`,
  },
  agreements: [{ document: "herald.txt", words: "grew to 17.2 percentage points", documents: 1 }],
};
