import type { Folder } from "../folder.ts";

export const cargo: Folder = {
  subject: "a ship and its cargo",
  documents: {
    "lloyd.txt": `Freighter aground off Tarifa

TARIFA, Spain, 11 November 2024 — The freighter Halden Star ran aground near Tarifa on Monday with ⟦figure.conflict|27,400 tonnes of wheat⟧ on board, the Spanish coast guard said. Its crew of 19 was taken off by helicopter.

The ship, built in 2006, was on its way from Odesa to Casablanca.`,
    "pais.txt": `Wheat ship stuck on rocks

TARIFA, Spain, 11 November 2024 — Helicopters took the crew of 19 off the Halden Star on Monday after the freighter, with ⟦figure.conflict|24,700 tonnes of wheat⟧ on board, ran aground near Tarifa. The coast guard of Spain said no oil had leaked.`,
    "odesa.txt": `Grain leaves Odesa

ODESA, Ukraine, 11 November 2024 — Four ships with 96,000 tonnes of wheat on board left Odesa on Monday, port officials said.`,
  },
  agreements: [{ document: "lloyd.txt", words: "Its crew of 19", documents: 1, gap: true }],
};
