import type { Folder } from "../folder.ts";

export const rents: Folder = {
  subject: "rents in a city",
  documents: {
    "standard.txt": `Rents in Leeds climb again

LEEDS, 14 March 2025 — The average rent in Leeds rose to ⟦figure.conflict|£1,147 a month⟧ in February, the housing charity Hearth said on Friday. Rents in York were £1,203 a month.

“Young people are being priced out of the streets they grew up in,” said Hearth’s director, Naomi Clegg.`,
    "post.txt": `Priced out of Leeds

LEEDS, 14 March 2025 — Rents rose again in Leeds in February, to ⟦figure.conflict|£1,174 a month⟧ on average, according to the housing charity Hearth. Naomi Clegg, its director, called for more council houses.

In York, rents were £1,203 a month.`,
    "january.txt": `Rents hit record

LEEDS, 14 February 2025 — The average rent in Leeds was £1,131 a month in January, the charity Hearth said on Friday.`,
  },
};
