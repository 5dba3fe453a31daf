import type { Span } from "../../../text/span.ts";
import type { Run } from "./runs.ts";
import type { NameTokens } from "./tokens.ts";

/** The words of a run, hyphens and clinging punctuation left out. */
export function wordsIn({ tokens }: NameTokens, { first, last }: Run): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const text = tokens[i]?.text ?? "";
    if (text.length !== 1 || !BETWEEN_WORDS.has(text))
      words.push(text.slice(0, text.length - clingingTo(text)));
  }
  return words;
}

const BETWEEN_WORDS = new Set([..."-()“”\"‘’'"]);

/** How many signs of punctuation the model leaves at the end of a word: “Scott:”. */
function clingingTo(text: string): number {
  let end = text.length;
  while (end > 0 && CLINGING.has(text.charAt(end - 1))) end--;
  return text.length - end;
}

const CLINGING = new Set([..."!,:;?"]);

/** Where a run stands in the paragraph. */
export function spanOf({ tokens }: NameTokens, { first, last }: Run): Span {
  const { end = 0, text = "" } = tokens[last] ?? {};
  return { start: tokens[first]?.start ?? 0, end: end - clingingTo(text) };
}

/** A run as the paragraph writes it. */
export function textOf(names: NameTokens, run: Run): string {
  const { start, end } = spanOf(names, run);
  return names.text.slice(start, end);
}
