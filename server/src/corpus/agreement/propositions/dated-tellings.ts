import type { Passage } from "../../passage.ts";
import type { Section } from "../../section.ts";
import { relate } from "./items.ts";
import { REPORTED_DAY } from "./needed.ts";
import type { Telling } from "./telling.ts";
import { wordsOf } from "./telling-words.ts";
import { tellings } from "./tellings.ts";
import type { ToldArticle } from "./told-article.ts";

/** The tellings with a date, which alone tell whether an article need be held beside another report of its story. */
export const datedTellings: Section<Telling, Passage> = {
  compared: false,
  read: (analysis, facts) =>
    tellings.read(analysis, facts).filter(({ value }) => value.items.some(({ kind }) => kind === "time")),
  keys: () => [],
  isPacked: () => true,
};

/** Whether two reports may give one thing two days: two sentences with other dates have words enough in common. */
export function mayDateOtherwise({ tellings: own }: ToldArticle, { tellings: others }: ToldArticle): boolean {
  return own.some((telling) =>
    others.some((other) => haveOtherDates(telling, other) && areAlike(telling, other)),
  );
}

function haveOtherDates(a: Telling, b: Telling): boolean {
  return a.items.some(
    (item) => item.kind === "time" && b.items.some((instead) => relate(item, instead) === "other"),
  );
}

/** No word in common counts for more than one. */
function areAlike(a: Telling, b: Telling): boolean {
  const words = wordsOf(b);
  let common = 0;
  for (const word of wordsOf(a)) if (words.has(word)) common += 1;
  return common >= REPORTED_DAY.sentence;
}
