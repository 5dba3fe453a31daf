import type { Folder } from "../folder.ts";

const STORY = `The dam above Kelso was inspected in May and found safe, the water board said on Thursday, two days after cracks were seen in its eastern wall.

“The wall is sound, and it was sound in May,” chief engineer Robert Laing told reporters in Kelso. The reservoir holds 14 million cubic metres of water.

The board has lowered the level by two metres as a precaution. About 900 people live below the dam, which was built in 1931.

Residents said they had not been told of the cracks until a walker photographed them. A public meeting is planned for Monday.`;

/** Copies of one agency text are one source. */
export const copies: Folder = {
  subject: "an agency’s text in three papers",
  documents: {
    "herald.txt": `Cracked dam is safe, board says\n\nKELSO, Scotland, 6 June 2024 — ${STORY}`,
    "echo.txt": `“The wall is sound”\n\nKELSO, Scotland, 6 June 2024 — ${STORY}\n\nThe Echo will report from the meeting.`,
    "star.txt": `Dam cracks: engineer speaks\n\nKELSO, Scotland, 6 June 2024 — ${STORY.slice(0, STORY.lastIndexOf("\n\n"))}`,
    "own.txt": `Why Kelso looks up at its dam

KELSO, Scotland, 6 June 2024 — About 900 people live below the dam at Kelso, whose eastern wall has cracked. Its reservoir holds 14 million cubic metres of water.

Chief engineer Robert Laing has walked it every week for eleven years. He lets the level fall slowly, he says, because the fish need time.`,
  },
  agreements: [
    { document: "own.txt", words: "holds 14 million cubic metres", documents: 1 },
    { document: "herald.txt", words: "holds 14 million cubic metres", documents: 1 },
  ],
};
