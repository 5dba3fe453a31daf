import type { Analysis } from "../claims/analysis.ts";
import type { Passage } from "../corpus/passage.ts";
import type { Provenance } from "../facts/fact.ts";
import type { Known } from "../facts/facts.ts";
import type { Span } from "../text/span.ts";
import type { DocumentEvidence, FactEvidence } from "./finding.ts";

/** A passage of an article as evidence; `answer` is what it says to the finding's question. */
export function passage(
  analysis: Analysis,
  { start, end }: Span,
  message: string,
  answer?: string,
): DocumentEvidence {
  const text = analysis.article.text.slice(start, end);
  return { uri: analysis.uri, start, end, text, message, ...(answer === undefined ? {} : { answer }) };
}

/** A passage of another article as evidence. */
export function elsewhere(
  uri: string,
  { start, end, text }: Passage,
  message: string,
  answer?: string,
): DocumentEvidence {
  return { uri, start, end, text, message, ...(answer === undefined ? {} : { answer }) };
}

/** A fact as evidence; its id names the pack, too: “ukraine/minsk-ii”. */
export function knownFact({ fact, pack }: Known<Provenance & { id: string }>, message: string): FactEvidence {
  return { fact: `${pack.id}/${fact.id}`, source: fact.source, message };
}
