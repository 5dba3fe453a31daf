import type { Folder } from "../folder.ts";

/** A drilling, in metres and feet, rounded and exact, of this year and of another: only the depth is told otherwise. */
export const borehole: Folder = {
  subject: "a drilling told in metres and in feet, with another year’s beside it",
  documents: {
    "agency.txt": `Drillers reach old ice under Halvard Dome

TROMSØ, Norway, 2 July 2024 — The drill stopped ⟦figure.conflict|1,380 metres below the surface⟧ of Halvard Dome on Monday, glaciologist Signe Aune said in Tromsø.

The camp of the Polar Survey lies 90 kilometres from the coast. In 2016 a first attempt had ended at a depth of 610 metres.`,
    "paper.txt": `Tromsø, 2 July 2024

Signe Aune’s long summer in the ice

For Signe Aune the season ended on Monday with a core from ⟦figure.conflict|1,830 metres under⟧ Halvard Dome. The tents of the Polar Survey stand some 56 miles from the shore, and the flight back to Tromsø takes four hours.`,
    "radio.txt": `Polar Radio, 3 July 2024

Halvard Dome: what the core may tell

Glaciologist Signe Aune is back in Tromsø. Her team of the Polar Survey drilled for 41 days. The next borehole, if there is money, could go as deep as 2,400 metres.`,
  },
};
