import type { Folder } from "../folder.ts";

export const budget: Folder = {
  subject: "a state’s budget",
  documents: {
    "globo.txt": `Deficit wider than planned

LISBON, 15 October 2024 — Portugal’s budget deficit will be ⟦figure.conflict|0.4 percent of gross domestic product⟧ next year, Finance Minister Rui Tavira said on Tuesday. The government will spend €3.6 billion on health.

Growth is forecast at 2.1 percent.`,
    "diario.txt": `Health spending up in Portugal’s budget

LISBON, 15 October 2024 — Finance Minister Rui Tavira said on Tuesday that Portugal’s budget deficit will be ⟦figure.conflict|0.8 percent of gross domestic product⟧ next year, with growth of 2.1 percent and €3.6 billion for health.`,
    "madrid.txt": `Spain trims deficit

MADRID, 15 October 2024 — Spain’s budget deficit will be 2.5 percent of gross domestic product next year, the government in Madrid said on Tuesday. Growth is forecast at 2.4 percent.`,
  },
  agreements: [{ document: "globo.txt", words: "€3.6 billion on health", documents: 1 }],
};
