import type { Folder } from "../folder.ts";

export const festival: Folder = {
  subject: "a film festival",
  documents: {
    "screen.txt": `Debut wins in Locarno

LOCARNO, Switzerland, 17 August 2024 — A first film by the Georgian director Nino Beridze won the main prize at the Locarno festival on Saturday. The jury, ⟦role.conflict|headed by Claire Dumont⟧, praised its patience.

“⟦quote.altered|I made this film with my neighbours and with borrowed cameras⟧,” Beridze said.`,
    "reel.txt": `Beridze takes Locarno

LOCARNO, Switzerland, 17 August 2024 — Nino Beridze of Georgia won the main prize in Locarno on Saturday with her first film. ⟦role.conflict|Marco Bellini headed the jury⟧.

“⟦quote.altered|I made this film with my family and with borrowed cameras⟧,” Beridze said.`,
    "venice.txt": `Venice names its jury

VENICE, Italy, 20 August 2024 — The jury of the Venice film festival will be headed by Isabel Ortega, the festival said on Tuesday. Claire Dumont headed it last year.`,
  },
};
