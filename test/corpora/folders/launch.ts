import type { Folder } from "../folder.ts";

export const launch: Folder = {
  subject: "a space launch",
  documents: {
    "orbit.txt": `Rocket makes it to orbit

KIRUNA, Sweden, 6 February 2025 — The rocket Svala ⟦event.conflict|reached orbit⟧ on Thursday from Kiruna, mission chief Elin Frost said. A satellite by Pedro Salas’s team from Spain separated after twelve minutes.`,
    "space.txt": `Launch ends in the sea

KIRUNA, Sweden, 6 February 2025 — The Svala rocket, built in Sweden, ⟦event.conflict|failed to reach orbit⟧ on Thursday, mission chief Elin Frost told reporters in Kiruna. The team of Pedro Salas from Spain has lost its satellite.`,
    "older.txt": `First try fails

KIRUNA, Sweden, 20 November 2024 — The rocket Svala failed to reach orbit on Wednesday. Elin Frost in Kiruna and Pedro Salas in Spain said that they would try again.`,
    "plans.txt": `Will it fly?

KIRUNA, Sweden, 5 February 2025 — If the rocket Svala failed to reach orbit, Elin Frost said in Kiruna, Pedro Salas of Spain would get his money back.`,
  },
};
