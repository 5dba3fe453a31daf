import type { ParagraphReader } from "./read-article.ts";
import type { Language, Reading } from "./reading.ts";

/**
 * A reader that remembers the last `capacity` different paragraphs by their text, so that an edit re-reads
 * one paragraph and not the article.
 */
export function cachedReader(language: Language, capacity = 20_000): ParagraphReader {
  const readings = new Map<string, Reading>();
  return (paragraph) => {
    const known = readings.get(paragraph);
    if (known !== undefined) {
      readings.delete(paragraph);
      readings.set(paragraph, known);
      return known;
    }
    const reading = language.read(paragraph);
    readings.set(paragraph, reading);
    if (readings.size > capacity) {
      const oldest = readings.keys().next().value;
      if (oldest !== undefined) readings.delete(oldest);
    }
    return reading;
  };
}
