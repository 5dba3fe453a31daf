import type { Passage } from "../../passage.ts";
import type { Section } from "../../section.ts";
import type { Telling } from "./telling.ts";
import { tellings } from "./tellings.ts";

/** The tellings with a date, which alone tell whether an article need be held beside another report of its story. */
export const datedTellings: Section<Telling, Passage> = {
  compared: false,
  read: (analysis, facts) =>
    tellings.read(analysis, facts).filter(({ value }) => value.items.some(({ kind }) => kind === "time")),
  keys: () => [],
  isPacked: () => true,
};
