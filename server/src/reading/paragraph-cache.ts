import { detached } from "../text/detached.ts";
import type { ParagraphReader } from "./read-article.ts";
import { type Language, NOTHING, type Reading } from "./reading.ts";

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
  /** Those asked for longest ago stand first. */
  const known = new Map<string, Known>();
  let size = 0;
  const isKnown = (text: string): boolean => {
    const one = known.get(text);
    if (one === undefined) return false;
    known.delete(one.paragraph);
    known.set(one.paragraph, one);
    return true;
  };
  return (paragraphs) => {
    const unknown = [...new Set(paragraphs)].filter((paragraph) => !isKnown(paragraph)).map(detached);
    for (const [nth, reading] of language.readAll(unknown).entries()) {
      const paragraph = unknown[nth] ?? "";
      known.set(paragraph, { paragraph, reading });
      size += paragraph.length;
    }
    const readings = paragraphs.map((paragraph) => known.get(paragraph)?.reading ?? NOTHING);
    for (const oldest of known.keys()) {
      if (size <= capacity) break;
      known.delete(oldest);
      size -= oldest.length;
    }
    return readings;
  };
}
