import type { Analysis } from "../claims/analysis.ts";
import type { NameMention } from "../reading/mention.ts";
import { coverOf } from "../text/lookup.ts";
import { type Passage, passageAt } from "./passage.ts";

/** A place where somebody or something is named. */
export interface NamedPassage extends Passage {
  /** Present inside a quotation: somebody else's words. */
  readonly quoted?: true;
}

/** Gives the passages of an article's names. */
export function namedPassages(analysis: Analysis): (mention: NameMention) => NamedPassage {
  const quotations = analysis.mentions.filter((mention) => mention.kind === "quotation" && !mention.scare);
  const isQuoted = coverOf(
    quotations.map((mention) => (mention.kind === "quotation" ? mention.words : mention)),
  );
  return (mention) => {
    const passage = passageAt(analysis, mention);
    return isQuoted(mention) ? { ...passage, quoted: true } : passage;
  };
}
