import type { Analysis } from "../claims/analysis.ts";
import { hash } from "../text/digest.ts";
import { contains, type Span } from "../text/span.ts";
import { type Passage, passageAt } from "./passage.ts";
import type { Section } from "./section.ts";

/** A quotation long enough to be compared with others, with its words and who is known to speak. */
export interface QuotedWords {
  /** Its words in one spelling (`QuotationMention.spoken`), with a blank between them. */
  readonly words: string;
  /** The last word of the speaker's full name in lower case; `null` for a pronoun or nobody. */
  readonly speaker: string | null;
}

/** The quotation with its marks. */
export interface QuotationPlace extends Passage {
  /** Who speaks, as the text names them. */
  readonly speaker: string | null;
}

/** What is shorter is said by many; what is longer is compared by its beginning. */
const FEWEST = 4;
const MOST = 120;
const SHINGLE = 3;

/** The comparable quotations of an article, by every three words in a row. */
export const quotedWords: Section<QuotedWords, QuotationPlace> = {
  compared: true,
  read: (analysis) =>
    analysis.mentions.flatMap((quotation) => {
      if (quotation.kind !== "quotation" || quotation.scare || !quotation.opened) return [];
      const words = quotation.spoken.slice(0, MOST);
      if (words.length < FEWEST) return [];
      const value = { words: words.join(" "), speaker: speakerOf(analysis, quotation.speakerSpan) };
      return [{ value, place: { ...passageAt(analysis, quotation), speaker: quotation.speaker } }];
    }),
  keys: ({ words }) => shinglesOf(words.split(" ")),
};

/** Every three words in a row, each as a number. */
function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(
    words.slice(0, 1 - SHINGLE).map((_, nth) => hash(words.slice(nth, nth + SHINGLE).join(" "))),
  );
}

function speakerOf({ people }: Analysis, speakerSpan: Span | null): string | null {
  if (speakerSpan === null) return null;
  const inside = (mention: Span): boolean => contains(speakerSpan, mention);
  const person = people.find(({ mentions }) => mentions.some(inside));
  return person?.name.split(" ").at(-1)?.toLowerCase() ?? null;
}
