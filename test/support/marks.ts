import type { Span } from "../../server/src/text/span.ts";

/** A marked text: `⟦…⟧` stands around each expected span. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text and gives the spans that they stood around, in order of their start. */
export function unmark(marked: string): Marked {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  for (const character of marked) {
    if (character === "⟦") open.push(text.length);
    else if (character === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new Error(`A mark closes without opening in: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`A mark stays open in: ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}
