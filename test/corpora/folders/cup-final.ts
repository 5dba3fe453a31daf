import type { Folder } from "../folder.ts";

/** A final that was drawn was won all the same, on penalties. */
export const cupFinal: Folder = {
  subject: "a cup final with a shoot-out",
  documents: {
    "herald.txt": `Rangers lift the cup

WELLINGTON, 8 September 2024 — Taieri Rangers won the cup on penalties in Wellington on Sunday after they had drawn 2-2 with Hutt City. Mere Tamati and Josh Pike scored.

In the women’s final ⟦event.conflict|Petone beat Nelson 3-1⟧, with two goals by Ana Ferris.`,
    "post.txt": `Cup goes south

WELLINGTON, 8 September 2024 — Rangers drew 2-2 with Hutt City and took the cup with a shoot-out in Wellington. Mere Tamati put away the last penalty after Josh Pike had missed his.

⟦event.conflict|Nelson beat Petone 3-1⟧ in the women’s final on Sunday. Ana Ferris scored twice.`,
    "semi.txt": `Rangers through

WELLINGTON, 1 September 2024 — Nelson beat Petone 2-0 in the league on Sunday in Wellington. Ana Ferris scored twice, Mere Tamati watched.`,
    "preview.txt": `Who will win?

WELLINGTON, 7 September 2024 — Pundits expect that Nelson will beat Petone on Sunday. Ana Ferris said that Petone would have beaten Nelson if Mere Tamati had played for them. Josh Pike agreed.`,
  },
};
