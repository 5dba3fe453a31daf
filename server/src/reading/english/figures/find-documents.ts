import type { DocumentMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { documents, polls } from "./lexicon/passing.ts";

/** Finds the documents that numbers are read from: a poll, a study, official figures. */
export function findDocuments({ text, tokens }: TaggedParagraph): DocumentMention[] {
  return tokens
    .filter(({ pos, lower }) => pos === "NOUN" && documents.has(lower))
    .map(({ start, end, lower }) => ({
      kind: "document",
      start,
      end,
      text: text.slice(start, end),
      poll: polls.has(lower),
    }));
}
