import type { Folder } from "../folder.ts";

export const summit: Folder = {
  subject: "talks between two countries",
  documents: {
    "courier.txt": `Chile and Peru resume border talks

LIMA, 7 May 2024 — Chile and Peru opened the ⟦event.conflict|third round of talks in Lima⟧ on Tuesday about their maritime border. The Chilean delegation is ⟦role.conflict|led by Juan Soto⟧, the deputy foreign minister.

Peru’s delegation is led by Rosa Quispe. The talks, hosted by Brazil’s ambassador, are to last two days.`,
    "diario.txt": `Border talks in Lima

LIMA, 7 May 2024 — The ⟦event.conflict|fourth round of talks in Lima⟧ between Chile and Peru began on Tuesday. ⟦role.conflict|Ana Rojas leads the Chilean delegation⟧; Rosa Quispe leads Peru’s delegation.

A first round in Santiago last year ended without result.`,
    "after.txt": `Chile and Peru part without a deal

LIMA, 9 May 2024 — Two days of talks between Chile and Peru ended in Lima on Wednesday without an agreement. Peru’s delegation was led by Rosa Quispe.`,
  },
  agreements: [{ document: "courier.txt", words: "led by Rosa Quispe", documents: 2 }],
};
