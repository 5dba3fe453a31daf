import type { Folder } from "../folder.ts";

export const strikeBallot: Folder = {
  subject: "a strike ballot",
  documents: {
    "morning.txt": `Ferry crews to walk out

GOTHENBURG, Sweden, 11 October 2024 — ⟦event.conflict|The union’s members voted to strike over night shifts⟧ on Friday, Lars Ek said. Talks with the owner, Vinga Line, ended in Gothenburg without a deal.`,
    "evening.txt": `Crews turn down walkout

GOTHENBURG, Sweden, 11 October 2024 — ⟦event.conflict|Members of the union voted not to strike over night shifts⟧ on Friday, Lars Ek and Vinga Line’s chief Maria Sund told a news conference in Gothenburg.`,
    "dockers.txt": `Dockers decide

GOTHENBURG, Sweden, 11 October 2024 — Dock workers in Gothenburg backed a strike over pensions on Friday. Lars Ek and Maria Sund of Vinga Line declined to comment.`,
  },
};
