import type { Folder } from "../folder.ts";

/** Reports without dates: what they quote and whom they name tells that they tell one story. */
export const undatedRescue: Folder = {
  subject: "a rescue told without dates",
  documents: {
    "harbour-post.txt": `Fisherman pulls three from the sea

A fisherman from Nazaré pulled three swimmers out of the surf. Duarte Falcao, ⟦figure.conflict|46⟧, heard cries from his boat.

“I heard somebody call and I turned the boat round without a second thought,” he told Radio Mondego.

Falcao rowed ⟦figure.conflict|the last 300 metres⟧ through breaking waves to the swimmers.`,
    "coast-mail.txt": `Hero of Nazaré

Duarte Falcao, a ⟦figure.conflict|41-year-old⟧ from Nazaré, saved three swimmers.

“I heard somebody call and I turned the boat round without a second thought,” Falcao said to Radio Mondego. He rowed ⟦figure.conflict|the last 800 metres⟧ through breaking waves to the swimmers. His brother Rui Falcao, 52, keeps a shop.`,
    "island-news.txt": `Three saved off Nazaré

Duarte Falcao, ⟦figure.conflict|46⟧, who fishes alone, got a medal. “I heard somebody call and I turned the boat round without a second thought,” said Falcao, who had two more people in his boat an hour later.`,
    "slip.txt": `A medal in Nazaré

⟦name.spelling|Duarte Falcaro⟧ got a medal. “I heard somebody call and I turned the boat round without a second thought,” he said.`,
    "shop.txt": `Shops of the old town

“I open at six,” said Duarte Falcaro, who sells bait and rope.`,
    "birthday.txt": `Mayor thanks a fisherman

The mayor of Nazaré gave Duarte Falcao, ⟦figure.conflict|47⟧, a lamp. “I heard somebody call and I turned the boat round without a second thought,” he said once more on Radio Mondego.`,
    "namesake.txt": `New signing for Braga

Duarte Falcao, 19, joined the club from Porto for €300,000. “He is quick and he is not afraid of anybody,” the coach said.`,
  },
};
