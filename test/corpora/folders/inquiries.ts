import type { Folder } from "../folder.ts";

/** A separate inquiry has a head of its own. */
export const inquiries: Folder = {
  subject: "a trial with two inquiries",
  documents: {
    "freed.txt": `Court frees driver

GLASGOW, 11 March 2025 — A jury in Glasgow on Tuesday acquitted Ian Wylie, who was fined £400 in 2019 for speeding. The judge, Mary Keane, said the case had cost £1.2 million.

The Clyde Tunnel, opened in 1963, was closed for nine hours after the crash. The inquiry is headed by Lady Anne Ross.`,
    "cleared.txt": `Driver cleared

GLASGOW, 11 March 2025 — Ian Wylie was cleared by a jury in Glasgow on Tuesday after a trial that lasted nine days. He was fined £600 in 2021 for using a phone at the wheel.

The Erskine Bridge, opened in 1971, was closed for six hours after the crash. A separate inquiry, headed by Colin Baird, looks at road signs in Glasgow.`,
  },
};
