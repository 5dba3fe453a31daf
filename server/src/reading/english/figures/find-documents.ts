import type { DocumentMention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { documents, polls } from "./lexicon/passing.ts";

const DOCUMENT = signOf((lower) => documents.has(lower));

/** Finds the documents that numbers are read from: a poll, a study, official figures. */
export function findDocuments({ text, tokens, signs }: TaggedParagraph): DocumentMention[] {
  const found: DocumentMention[] = [];
  if ((signs & DOCUMENT) === 0) return found;
  for (const { pos, lower, start, end } of tokens) {
    if (pos !== "NOUN" || !documents.has(lower)) continue;
    found.push({ kind: "document", start, end, text: text.slice(start, end), poll: polls.has(lower) });
  }
  return found;
}
