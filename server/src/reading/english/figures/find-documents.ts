import type { DocumentMention } from "../../mention.ts";
import { isPublished } from "../attributions/publishers.ts";
import { STUDIES } from "../attributions/unnamed-nouns.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { signOf } from "../signs.ts";
import { documents, polls } from "./lexicon/passing.ts";

const DOCUMENT = signOf((lower) => documents.has(lower) || TRIAL.test(lower));

/** “a Phase III trial”, not a trial in court. */
const TRIAL = /^trials?$/;
const CLINICAL =
  /^(?:clinical|medical|drug|vaccine|phase|i{1,3}|iv|[1-4]|controlled|randomi[sz]ed|blind|blinded|human)$/;

/** Finds the documents that numbers are read from: a poll, a study, official figures. */
export function findDocuments({ text, tokens, signs }: TaggedParagraph): DocumentMention[] {
  const found: DocumentMention[] = [];
  if ((signs & DOCUMENT) === 0) return found;
  for (const [at, { pos, lower, start, end }] of tokens.entries()) {
    const isStudy = TRIAL.test(lower) && CLINICAL.test(tokens[at - 1]?.lower ?? "");
    if (pos !== "NOUN" || !(documents.has(lower) || isStudy)) continue;
    const noun = isStudy ? "study" : (STUDIES.get(lower) ?? null);
    const published = noun !== null && isPublished(tokens, at);
    const poll = polls.has(lower);
    found.push({ kind: "document", start, end, text: text.slice(start, end), poll, noun, published });
  }
  return found;
}
