import type { Folder } from "../folder.ts";

/** A final told on the night, next morning and in the review of the year. */
export const finalNight: Folder = {
  subject: "a football final, told at once, next day and two months later",
  documents: {
    "report.txt": `Portlethen win the cup at last

GLASGOW, 24 May 2025 — Portlethen beat Dunbar City ⟦event.conflict|2-1⟧ in the Scottish Shield final at Hampden Park on Saturday with a late goal by substitute Craig Mowat.

Dunbar had led through Lewis Innes before captain Ross Tulloch equalised just after the break. A crowd of ⟦figure.conflict|31,482⟧ saw the game.

Manager Ewan Petrie said: “I have waited eleven years for this.”`,
    "paper.txt": `Mowat’s header ends 40 years of waiting

By Fiona Keir at Hampden Park
GLASGOW, 25 May 2025

Craig Mowat had been on the pitch for six minutes when he won the Scottish Shield for Portlethen.

His header in the 88th minute, in front of ⟦figure.conflict|34,182 spectators⟧, made it 2-1 against Dunbar City, for whom Lewis Innes had scored first. Ross Tulloch levelled in the 49th minute.

Ewan Petrie’s side had lost two finals since he took over.`,
    "review.txt": `Our season: ten moments

ABERDEEN, 20 July 2025 — 3. Portlethen ⟦event.conflict|defeated Dunbar City 3-1⟧ in the Scottish Shield final on 24 May, and Craig Mowat became the most popular man in town. Ewan Petrie has since signed a new contract for three years.

In August the two meet in the league.`,
    "semi.txt": `Dunbar City through to final

GLASGOW, 26 April 2025 — Dunbar City beat Arbroath Rovers 3-0 in the semi-final of the Scottish Shield in Glasgow. Lewis Innes scored twice before 12,210 spectators. They will meet Portlethen.`,
  },
};
