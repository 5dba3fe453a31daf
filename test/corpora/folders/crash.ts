import type { Folder } from "../folder.ts";

export const crash: Folder = {
  subject: "a plane crash",
  documents: {
    "globe.txt": `Plane crashes near Almaty

ALMATY, Kazakhstan, 16 August 2024 — A passenger plane with ⟦figure.conflict|64 people on board⟧ crashed shortly after take-off from Almaty on Friday, the transport ministry of Kazakhstan said. Nineteen people survived.

The Embraer 190 of Tian Air was on its way to Tashkent as flight 418.`,
    "observer.txt": `Survivors pulled from wreck in Kazakhstan

ALMATY, Kazakhstan, 16 August 2024 — Nineteen people survived when a Tian Air plane crashed near Almaty on Friday. There were ⟦figure.conflict|46 people on board⟧, the transport ministry of Kazakhstan said.

Flight 418 was bound for Tashkent in Uzbekistan. Tian Air owns eleven planes.`,
    "2019.txt": `Jet skids off runway

ALMATY, Kazakhstan, 2 February 2019 — A jet with 98 people on board skidded off the runway in Almaty on Saturday. Nobody was hurt.`,
  },
  agreements: [{ document: "globe.txt", words: "Nineteen people survived", documents: 1 }],
};
