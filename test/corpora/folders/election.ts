import type { Folder } from "../folder.ts";

export const election: Folder = {
  subject: "a mayoral election",
  documents: {
    "tribune.txt": `Okafor wins Bristol mayoralty

BRISTOL, 3 May 2024 — Labour’s Grace Okafor was elected mayor of Bristol on Thursday with ⟦figure.conflict|52.3 percent of the vote⟧, the returning officer said.

Her Conservative rival, Simon Hartley, won 31.4 percent. Turnout was 38.6 percent, the highest since 2012.

“Tonight belongs to the people who knocked on doors in the rain,” Okafor told supporters at City Hall.`,
    "evening-post.txt": `Bristol elects first woman mayor

BRISTOL, 3 May 2024 — Grace Okafor of Labour has won the Bristol mayoral election, taking ⟦figure.conflict|53.2 percent of the vote⟧ against 31.4 percent for the Conservative Simon Hartley, the returning officer announced.

Turnout was 38.6 percent. The last mayor, Tom Reilly, was elected in 2021 with 47 percent.

“Tonight belongs to the people who knocked on doors in the rain,” she said.`,
    "leeds.txt": `Labour holds Leeds

LEEDS, 3 May 2024 — Labour’s Peter Walsh was re-elected mayor of Leeds with 49.8 percent of the vote, the returning officer said. Turnout was 33.1 percent.

His Conservative rival, Jane Marsh, won 28 percent.`,
  },
  agreements: [
    { document: "tribune.txt", words: "Turnout was 38.6 percent", documents: 1 },
    { document: "evening-post.txt", words: "people who knocked on doors", documents: 1 },
  ],
};
