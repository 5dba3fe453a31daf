import { findDates } from "../../server/src/reading/english/dates/find-dates.ts";
import { findFigures } from "../../server/src/reading/english/figures/find-figures.ts";
import { loadTagger } from "../../server/src/reading/english/tagger.ts";
import type { FigureMention } from "../../server/src/reading/mention.ts";

const tag = await loadTagger();

/** The figures of one paragraph. */
export function figuresOf(text: string): FigureMention[] {
  const paragraph = tag(text);
  return findFigures(paragraph, findDates(paragraph));
}
