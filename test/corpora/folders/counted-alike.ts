import type { Folder } from "../folder.ts";

/** One town, one day, the same words, and numbers that look like slips of each other: yet of two things. */
export const countedAlike: Folder = {
  subject: "things of one town that are counted alike",
  documents: {
    "museum.txt": `City museum counts its year

OSLO, 14 January 2025 — The Maritime Museum in Oslo had 124,000 visitors in 2024, director Kari Moen said on Tuesday. Tickets cost 180 kroner, and 23 percent of the visitors were children.

The council of Oslo gave the museum 32 million kroner last year. Some 48 guards work there.`,
    "library.txt": `A good year for the National Library

OSLO, 14 January 2025 — The National Library in Oslo had 142,000 visitors in 2024, director Kari Moen’s colleague Lars Bakke said on Tuesday. Of the visitors, 32 percent were children. Tickets are free.

The council of Oslo gave the library 23 million kroner last year. Some 84 librarians work there.`,
    "ferries.txt": `Harbour ferries

OSLO, 14 January 2025 — Ferries in Oslo carried 2.31 million passengers in the first half of 2024 and 2.13 million passengers in the second half, the harbour said on Tuesday. Kari Moen, who runs the Maritime Museum, said half of its visitors come by ferry.`,
  },
};
