import type { Span } from "../../../text/span.ts";
import type { Token } from "../paragraph.ts";

/** The nouns and adjectives at the head of some tokens, over “the”; `proper` where a name is among them. */
export function nounPhrase(tokens: readonly Token[]): (Span & { text: string; proper: boolean }) | null {
  const first = tokens[0]?.lower === "the" ? 1 : 0;
  let last = first;
  while (NOMINAL.has(tokens[last]?.pos ?? "")) last++;
  const words = tokens.slice(first, last);
  const start = words[0]?.start;
  const end = words.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  return {
    start,
    end,
    text: words.map(({ text }) => text).join(" "),
    proper: words.some(({ pos }) => pos === "PROPN"),
  };
}

const NOMINAL: ReadonlySet<string> = new Set(["PROPN", "NOUN", "ADJ"]);
