import type { Folder } from "../folder.ts";

export const boxOffice: Folder = {
  subject: "a film’s first weekend",
  documents: {
    "variety-a.txt": `“Salt Road” opens on top

LOS ANGELES, 9 June 2024 — The thriller “Salt Road” earned ⟦figure.conflict|$41.6 million⟧ in its first weekend in North American cinemas, its distributor Lumen said on Sunday. It opened in 3,412 cinemas.

Directed by Ines Quiroga, it cost $28 million to make. The comedy “Plan C” came second with $17.3 million.`,
    "daily-b.txt": `Quiroga thriller leads weekend

LOS ANGELES, 9 June 2024 — Ines Quiroga’s thriller “Salt Road” earned ⟦figure.conflict|$46.1 million⟧ in its first weekend in North America, Lumen said on Sunday, well ahead of “Plan C” with $17.3 million. It was shown in 3,412 cinemas.`,
    "paris.txt": `French cinemas fill up

PARIS, 9 June 2024 — “Salt Road” drew 410,000 people to French cinemas in its first weekend, the Lumen office in Paris said on Sunday.`,
  },
  agreements: [{ document: "variety-a.txt", words: "“Plan C” came second with $17.3 million", documents: 1 }],
};
