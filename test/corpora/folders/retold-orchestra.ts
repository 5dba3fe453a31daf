import type { Folder } from "../folder.ts";

/** A long report, a short one that says no where it says yes, and two that only sound otherwise. */
export const retoldOrchestra: Folder = {
  subject: "an orchestra, reported at length and retold",
  documents: {
    "gazette.txt": `Orchestra of Lund goes on tour without its conductor

The Malmqvist Orchestra leaves on Friday for a tour of Japan without Ingrid Sandell, who has led it since 2009.

Sandell broke her wrist on the stairs of the concert hall in Lund. She ⟦?event.conflict|did not cancel⟧ the tour, though two of the ⟦?figure.conflict|11 concerts⟧ are to be played by a string quartet alone.

Her place is taken by Tomas Greve, who was her pupil in Copenhagen. He studied the scores on the night train and asked for one more rehearsal.

The tour opens in Osaka and ends in Sapporo. The programme has Sibelius, Nielsen and a new piece by Karin Ohlin, which was written for the orchestra's cellos.

The Swedish ministry of culture pays 4.6 million kronor of the costs. The rest comes from tickets, of which most have been sold.

Musicians said that they had rehearsed Ohlin's piece in a school because the hall was being painted. The audience there, aged six to nine, asked for the loud part again.

Sandell will watch the concerts at home. She has bought a larger screen.`,
    "ticker.txt": `No tour of Japan

Ingrid Sandell, who broke her wrist in Lund, ⟦?event.conflict|cancelled⟧ the tour of the Malmqvist Orchestra. Tomas Greve, once her pupil in Copenhagen, had studied the scores. The Swedish ministry of culture had promised 4.6 million kronor. The tour was to open in Osaka and end in Sapporo with Sibelius, Nielsen and a piece by Karin Ohlin.`,
    "culture-page.txt": `Greve for Sandell

Tomas Greve leads the Malmqvist Orchestra on its tour of Japan, of ⟦?figure.conflict|17 concerts⟧, as Ingrid Sandell broke her wrist on the stairs of the hall in Lund. He was her pupil in Copenhagen. The programme has Sibelius, Nielsen and a piece by Karin Ohlin for the cellos. The Swedish ministry of culture pays 4.6 million kronor of the costs. Osaka comes first, Sapporo last.`,
    "short.txt": `A pupil steps in

With Ingrid Sandell hurt, her former pupil Tomas Greve conducts the Malmqvist Orchestra in Japan, from Osaka to Sapporo. He has read the music of Sibelius, Nielsen and Karin Ohlin on a train from Copenhagen. The state gives 4.6 million kronor, and people in Lund sell tickets.`,
  },
};
