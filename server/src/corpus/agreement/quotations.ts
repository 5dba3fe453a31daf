import type { Analysis } from "../../claims/analysis.ts";
import { hash } from "../../text/digest.ts";
import { passageAt } from "../passage.ts";
import { speakersIn } from "./speakers.ts";
import type { QuotationStatement, Stated } from "./statement.ts";

/** Shorter quotations are alike by chance, longer ones are compared by their beginning. */
const FEWEST = 4;
const MOST = 120;
const SHINGLE = 3;

/** The quotations of an article that are long enough to be compared with others. */
export function quotationStatements(analysis: Analysis): Stated<"quotation">[] {
  const speakerOf = speakersIn(analysis);
  return analysis.mentions.flatMap((quotation): Stated<"quotation">[] => {
    if (quotation.kind !== "quotation" || quotation.scare || !quotation.opened) return [];
    const words = quotation.spoken.slice(0, MOST);
    if (words.length < FEWEST) return [];
    const said = { answer: "", same: words.join(" "), questions: [] };
    const value: QuotationStatement = { kind: "quotation", ...said, speaker: speakerOf(quotation) };
    return [{ value, place: passageAt(analysis, quotation) }];
  });
}

/** What wordings of one speech are found by: hashes of the words that they have in a row, each once. */
export function quotationKeys({ same }: QuotationStatement): Set<number> {
  const words = same.split(" ");
  return new Set(
    words.slice(0, 1 - SHINGLE).map((_, nth) => hash(words.slice(nth, nth + SHINGLE).join(" "))),
  );
}
