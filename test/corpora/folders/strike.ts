import type { Folder } from "../folder.ts";

/** Two sides count differently, and say so: each document gives both, and nothing is wrong with either. */
export const strike: Folder = {
  subject: "a strike that two sides count",
  documents: {
    "times.txt": `Rail strike halts trains

BRUSSELS, 14 January 2025 — A rail strike brought trains in Belgium to a halt on Tuesday. The union CSR said 30,000 workers had joined; the railway company put the number at 12,000.

Only one train in five ran, the company said.`,
    "standard.txt": `Commuters stranded

BRUSSELS, 14 January 2025 — Belgium’s railway said 12,000 workers took part in Tuesday’s rail strike, less than half of the 30,000 that the union CSR claimed. One train in five ran.

“We are striking because nobody has listened for two years,” union leader Bart Claes said.`,
    "march.txt": `Second rail strike called

BRUSSELS, 3 March 2025 — The union CSR has called a second rail strike for 11 March. In January, 30,000 workers took part, it says.`,
  },
  agreements: [{ document: "times.txt", words: "put the number at 12,000", documents: 1 }],
};
