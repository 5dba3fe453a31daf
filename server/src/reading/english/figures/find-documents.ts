import type { DocumentMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { documents, polls } from "./lexicon/passing.ts";

/** Finds the documents that numbers are read from: a poll, a study, official figures. */
export function findDocuments({ text, tokens }: TaggedParagraph): DocumentMention[] {
  const found: DocumentMention[] = [];
  for (const { pos, lower, start, end } of tokens) {
    if (pos !== "NOUN" || !documents.has(lower)) continue;
    found.push({ kind: "document", start, end, text: text.slice(start, end), poll: polls.has(lower) });
  }
  return found;
}
