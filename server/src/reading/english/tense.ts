import type { Span } from "../../text/span.ts";
import type { Sentence } from "../reading.ts";
import type { TaggedParagraph } from "./paragraph.ts";

/** The time that a sentence's main verb speaks of. */
export function tenseOf(_paragraph: TaggedParagraph, _sentence: Span): Sentence["tense"] {
  return "past";
}
