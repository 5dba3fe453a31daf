import type { Folder } from "../folder.ts";

export const football: Folder = {
  subject: "a football match",
  documents: {
    "report.txt": `Porto 2-1 Benfica: Late winner sends Porto top

PORTO, 20 January 2025 — Porto beat Benfica 2-1 at the Estádio do Dragão on Sunday, Luis Fonseca scoring the winner in the 88th minute in front of ⟦figure.conflict|a crowd of 49,800⟧.

Porto, captained by Rui Matias, have won five of their last six games. Benfica finished with ten men after Paulo Serra was sent off.

“We deserved this, every one of us ran until the end,” coach Jorge Antunes said.`,
    "agency.txt": `Porto leave it late

PORTO, 20 January 2025 — Luis Fonseca scored two minutes from time as Porto beat Benfica 2-1 on Sunday. ⟦figure.conflict|A crowd of 39,800⟧ watched at the Estádio do Dragão.

Rui Matias, the Porto captain, called it the best win of the season. Benfica had Paulo Serra sent off.

“We deserved this, every one of us ran until the end,” said coach Jorge Antunes.`,
    "last-season.txt": `Benfica 3-0 Porto

LISBON, 14 April 2024 — Benfica beat Porto 3-0 at the Estádio da Luz in front of a crowd of 61,200 on Saturday. Paulo Serra scored twice.`,
  },
  agreements: [{ document: "report.txt", words: "every one of us ran until the end", documents: 1 }],
};
