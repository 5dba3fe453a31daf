import type { Span } from "../../text/span.ts";
import type { TaggedParagraph, Token } from "./paragraph.ts";

/** A sentence with its own tokens. */
export interface SentenceTokens {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
}

/** The sentences of a paragraph, each with its tokens, in one pass. */
export function sentenceTokens({ sentences, tokens }: TaggedParagraph): SentenceTokens[] {
  let next = 0;
  return sentences.map((sentence) => {
    while ((tokens[next]?.start ?? sentence.start) < sentence.start) next++;
    const first = next;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= sentence.end) next++;
    return { sentence, tokens: tokens.slice(first, next) };
  });
}
