import type { Analysis, ResolvedDate } from "../claims/analysis.ts";
import type { Mention } from "../reading/mention.ts";
import type { Sentence } from "../reading/reading.ts";
import { lastStartingAt } from "../text/lookup.ts";
import { memoize } from "../text/memoize.ts";
import type { Span } from "../text/span.ts";

/** A sentence with the dates and mentions that begin in it. */
export interface SentenceParts {
  readonly sentence: Sentence;
  readonly dates: readonly ResolvedDate[];
  readonly mentions: readonly Mention[];
}

/** No sentence of news is longer, in code units; in what is, nobody's words can be told apart. */
const LONGEST = 2000;

/** The sentences of an article with what begins in them; none for sentences that are longer than any of news. */
export const sentenceParts = memoize(({ sentences, dates, mentions }: Analysis): readonly SentenceParts[] => {
  const read = sentences.map((sentence) => ({
    sentence,
    dates: [] as ResolvedDate[],
    mentions: [] as Mention[],
  }));
  const at = ({ start }: Span) => read[sentenceIndex(sentences, start)];
  for (const date of dates) at(date.mention)?.dates.push(date);
  for (const mention of mentions) at(mention)?.mentions.push(mention);
  return read;
});

/** The sentence that a span begins in, with its parts; `null` outside sentences and in ones that are too long. */
export function partsAt(analysis: Analysis, span: Span): SentenceParts | null {
  return sentenceParts(analysis)[sentenceIndex(analysis.sentences, span.start)] ?? null;
}

/** The index of the sentence at an offset; -1 outside sentences and in ones that are too long. */
function sentenceIndex(sentences: readonly Sentence[], offset: number): number {
  const index = lastStartingAt(sentences, offset);
  const found = sentences[index];
  if (found === undefined || offset >= found.end) return -1;
  return found.end - found.start > LONGEST ? -1 : index;
}
