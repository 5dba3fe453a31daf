import type { Folder } from "../folder.ts";

/** Both articles know both numbers, and whose each is. */
export const tennis: Folder = {
  subject: "a tennis match with two players’ numbers",
  documents: {
    "report.txt": `Lowe beats Kos at Wimbledon

LONDON, 8 July 2024 — Anna Lowe beat Petra Kos 6-4 6-3 in 64 minutes at Wimbledon on Monday. Lowe hit 31 winners; Kos hit 13 winners. The court was half empty.`,
    "other.txt": `Kos out at Wimbledon

LONDON, 8 July 2024 — Petra Kos lost to Anna Lowe at Wimbledon on Monday. Kos hit 13 winners and Lowe 31 winners in an hour.`,
  },
};
