import type { DocumentMention } from "../../mention.ts";
import { isPublished } from "../attributions/publishers.ts";
import { STUDIES } from "../attributions/unnamed-nouns.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { documents, polls } from "./lexicon/passing.ts";

const DOCUMENT = signOf((lower) => documents.has(lower));

/** Finds the documents that numbers are read from: a poll, a study, official figures. */
export function findDocuments({ text, tokens, signs }: TaggedParagraph): DocumentMention[] {
  const found: DocumentMention[] = [];
  if ((signs & DOCUMENT) === 0) return found;
  for (const [at, { pos, lower, start, end }] of tokens.entries()) {
    if (pos !== "NOUN" || !documents.has(lower)) continue;
    const noun = STUDIES.get(lower) ?? null;
    const published = noun !== null && isPublished(tokens, at);
    const poll = polls.has(lower);
    found.push({ kind: "document", start, end, text: text.slice(start, end), poll, noun, published });
  }
  return found;
}
