import type { ParagraphReader } from "./read-article.ts";
import type { Language, Reading } from "./reading.ts";

/** In UTF-16 units of text: some four hundred articles. A reading holds about fourteen bytes for each unit. */
const CAPACITY = 2_000_000;

interface Known {
  readonly paragraph: string;
  readonly reading: Reading;
}

/**
 * A reader that remembers the paragraphs read last by their text, `capacity` UTF-16 units of them, so that an edit
 * re-reads one paragraph and not the article.
 */
export function cachedReader(language: Language, capacity = CAPACITY): ParagraphReader {
  const readings = new Map<string, Known>();
  let size = 0;
  const remember = (known: Known): void => {
    readings.set(known.paragraph, known);
    size += known.paragraph.length;
  };
  const forget = (paragraph: string): void => {
    if (readings.delete(paragraph)) size -= paragraph.length;
  };
  return (text) => {
    const before = readings.get(text);
    const paragraph = before?.paragraph ?? detached(text);
    const known = before ?? { paragraph, reading: language.read(paragraph) };
    forget(paragraph);
    remember(known);
    for (const oldest of readings.keys()) {
      if (size <= capacity) break;
      forget(oldest);
    }
    return known.reading;
  };
}

/**
 * The same text in memory of its own. Engines keep a part of a string as a window on the whole, so that one
 * remembered paragraph would hold the article it was once in.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
