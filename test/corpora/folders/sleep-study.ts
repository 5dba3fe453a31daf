import type { Folder } from "../folder.ts";

/** A press release's numbers, as three newsrooms took them over. */
export const sleepStudy: Folder = {
  subject: "a study on night shifts, taken from one press release",
  documents: {
    "health.txt": `Night shifts raise heart risk, study finds

LEUVEN, Belgium, 18 March 2025 — People who work nights for more than ten years are ⟦?figure.conflict|28 percent⟧ more likely to suffer a heart attack, according to a study of ⟦figure.conflict|12,740 nurses⟧ published on Tuesday by researchers at the University of Leuven.

“The body never really gets used to it,” said lead author Griet Maes. The team followed the nurses for 14 years.`,
    "daily.txt": `Working nights ‘bad for the heart’

BRUSSELS, 19 March 2025 — Nurses who work night shifts for over a decade run an ⟦?figure.conflict|18 percent⟧ higher risk of a heart attack, scientists in Leuven have found.

Griet Maes and her colleagues at the University of Leuven looked at the records of ⟦figure.conflict|17,240 nurses⟧ over 14 years. Smokers were left out.

Earlier studies put the added risk at 5 to 10 percent.`,
    "comment.txt": `What to make of the night-shift study

LEUVEN, 20 March 2025 — The study by Griet Maes of the University of Leuven shows a link, not a cause. Of the ⟦figure.conflict|12,740 nurses⟧, 611 had a heart attack in 14 years. About one in six Belgians works at night at least once a month.`,
  },
};
