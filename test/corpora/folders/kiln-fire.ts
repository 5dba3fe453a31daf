import type { Folder } from "../folder.ts";

/** A fire at a works, its trial and its repair, in three newsrooms’ own words. */
export const kilnFire: Folder = {
  subject: "a fire at a tile works that three newsrooms tell in words of their own",
  documents: {
    "wire.txt": `Arsonist of Alden tile works sentenced

SWINDLE, England, 9 April 2024 — A former foreman who set fire to the Alden tile works was ⟦figure.conflict|jailed for seven years⟧ on Tuesday.

Neil Corder, 51, had been dismissed a week before the blaze, Swindle Crown Court heard. The works employs ⟦figure.conflict|240 people⟧.

A reward of ⟦figure.conflict|£20,000⟧ had led to his arrest. In 2011 another fire had closed the kilns for nine weeks.`,
    "mirror.txt": `FIREBUG BOSS SENT DOWN

By Tess Hallam | Published: 9 April 2024, 18:20 BST

Fired foreman Neil Corder will spend the next ⟦figure.conflict|nine years behind bars⟧ for torching the Alden works in Swindle.

It was his neighbours who shopped him for the ⟦figure.conflict|£50,000 reward⟧. His barrister Jane Osei had asked for no more than five years.`,
    "local.txt": `Swindle Echo, Wednesday 10 April 2024

Alden staff hear of Corder’s sentence over breakfast

The payroll of the Alden tile works runs to ⟦figure.conflict|420 names⟧, and most of them knew Neil Corder, whom a judge in Swindle sent to prison for ⟦figure.conflict|seven years⟧ on Tuesday.

Jane Osei, who defended him, said that there would be an appeal.`,
  },
};
