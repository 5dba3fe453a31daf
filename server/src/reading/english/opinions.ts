import { overlaps, type Span } from "../../text/span.ts";
import type { QuotationMention } from "../mention.ts";
import { REPORTING_VERBS } from "./attributions/reporting-verbs.ts";
import { judgingAdverbs, opinionPhrases, personal } from "./opinions/phrases.ts";
import type { TaggedParagraph } from "./paragraph.ts";

/** Nearly every paragraph has none of the phrases, and one pass tells so. */
const anyPhrase = new RegExp([...opinionPhrases, judgingAdverbs].map(({ source }) => source).join("|"), "i");

/**
 * Finds a reporter's own opinions and hopes. What stands inside a quotation, or in a sentence that says whose view
 * it gives, is somebody else's.
 */
export function findOpinions(
  { text, sentences }: TaggedParagraph,
  quotations: readonly QuotationMention[],
): Span[] {
  if (!anyPhrase.test(text)) return [];
  const phrases = [...opinionPhrases, judgingAdverbs]
    .flatMap((phrase) => [...text.matchAll(phrase)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((phrase) => !quotations.some((quotation) => overlaps(quotation, phrase)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (phrases.length === 0 || personal.test(outside(text, quotations))) return [];
  const own = phrases.filter((phrase) => {
    const sentence = sentences.find((one) => overlaps(one, phrase));
    return sentence === undefined || !isReported(text, sentence, phrase);
  });
  return own.filter((phrase, index) => phrase.start >= (own[index - 1]?.end ?? 0));
}

function outside(text: string, quotations: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of quotations) {
    if (start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** Whether a verb of saying or believing, or “according to”, stands in the sentence around the phrase. */
function isReported(text: string, sentence: Span, phrase: Span): boolean {
  const around = `${text.slice(sentence.start, phrase.start)} | ${text.slice(phrase.end, sentence.end)}`;
  if (/\b(?:according to|in the (?:words|view|opinion|eyes) of|for (?:him|her|them)\b)/i.test(around))
    return true;
  return (around.toLowerCase().match(/[a-z]+/g) ?? []).some(reports);
}

function reports(word: string): boolean {
  const frames = REPORTING_VERBS.get(word)?.frames;
  if (frames === undefined) return false;
  return frames.has("clause") || frames.has("hearer") || (frames.has("stance") && !word.endsWith("ing"));
}
