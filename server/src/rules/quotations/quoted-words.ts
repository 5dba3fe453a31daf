import type { Analysis } from "../../claims/analysis.ts";
import type { CorpusView } from "../../corpus/corpus.ts";
import type { QuotationMention } from "../../reading/mention.ts";
import { contains, type Span } from "../../text/span.ts";

/** A quotation long enough to be compared with others, with its words and who is known to speak. */
export interface QuotedWords {
  readonly analysis: Analysis;
  readonly quotation: QuotationMention;
  readonly words: readonly string[];
  /** The last word of the speaker's full name in lower case; `null` for a pronoun or nobody. */
  readonly speaker: string | null;
}

/** Shorter quotations are alike by chance, longer ones are compared by their beginning. */
const FEWEST = 6;
const MOST = 120;
const SHINGLE = 3;

const known = new WeakMap<Analysis, readonly QuotedWords[]>();
const indices = new WeakMap<CorpusView, ReadonlyMap<string, readonly QuotedWords[]>>();

/** The comparable quotations of an article. */
export function quotedWordsOf(analysis: Analysis): readonly QuotedWords[] {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const found = analysis.mentions.flatMap((quotation) => {
    if (quotation.kind !== "quotation" || quotation.scare || !quotation.opened) return [];
    const words = quotation.spoken.slice(0, MOST);
    return words.length < FEWEST
      ? []
      : { analysis, quotation, words, speaker: speakerOf(analysis, quotation) };
  });
  known.set(analysis, found);
  return found;
}

/** The quotations of all articles that share three words in a row with `quoted`. */
export function similarIn(corpus: CorpusView, quoted: QuotedWords): ReadonlySet<QuotedWords> {
  const index = indexOf(corpus);
  return new Set(shingles(quoted.words).flatMap((shingle) => index.get(shingle) ?? []));
}

function indexOf(corpus: CorpusView): ReadonlyMap<string, readonly QuotedWords[]> {
  const before = indices.get(corpus);
  if (before !== undefined) return before;
  const index = new Map<string, QuotedWords[]>();
  for (const quoted of corpus.articles.flatMap(quotedWordsOf)) {
    for (const shingle of new Set(shingles(quoted.words))) {
      const list = index.get(shingle);
      if (list === undefined) index.set(shingle, [quoted]);
      else list.push(quoted);
    }
  }
  indices.set(corpus, index);
  return index;
}

function shingles(words: readonly string[]): string[] {
  return words.slice(0, 1 - SHINGLE).map((_, nth) => words.slice(nth, nth + SHINGLE).join(" "));
}

function speakerOf({ people }: Analysis, { speakerSpan }: QuotationMention): string | null {
  if (speakerSpan === null) return null;
  const inside = (mention: Span): boolean => contains(speakerSpan, mention);
  const person = people.find(({ mentions }) => mentions.some(inside));
  return person?.name.split(" ").at(-1)?.toLowerCase() ?? null;
}
