import { lastStartingAt } from "../../text/lookup.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { QuotationMention } from "../mention.ts";
import { REPORTING_VERBS } from "./attributions/reporting-verbs.ts";
import {
  claimWords,
  judgingAdverbs,
  opinionPhrases,
  opinionWords,
  ownWords,
  personal,
} from "./opinions/phrases.ts";
import type { TaggedParagraph, Token } from "./paragraph.ts";
import { signOf } from "./signs.ts";

const OPINION = signOf((lower) => opinionWords.has(lower));
const OWN = signOf((lower) => ownWords.has(lower));
const CLAIM = signOf((lower) => claimWords.has(lower));
const anyPhrase = new RegExp([...opinionPhrases, judgingAdverbs].map(({ source }) => source).join("|"), "i");

/**
 * Finds a reporter's own opinions and hopes. What stands inside a quotation, or in a sentence that says whose view
 * it gives, is somebody else's.
 */
export function findOpinions(paragraph: TaggedParagraph, quotations: readonly QuotationMention[]): Span[] {
  const { text, sentences } = paragraph;
  if (!mayHold(paragraph) || !anyPhrase.test(text)) return [];
  const phrases = [...opinionPhrases, judgingAdverbs]
    .flatMap((phrase) => [...text.matchAll(phrase)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((phrase) => !quotations.some((quotation) => overlaps(quotation, phrase)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (phrases.length === 0 || personal.test(outside(text, quotations))) return [];
  const own = phrases.filter((phrase) => {
    const sentence = sentences.find((one) => overlaps(one, phrase));
    return sentence === undefined || !isReported(paragraph, sentence, phrase);
  });
  return own.filter((phrase, index) => phrase.start >= (own[index - 1]?.end ?? 0));
}

function mayHold({ signs }: TaggedParagraph): boolean {
  return (signs & OPINION) !== 0 || ((signs & OWN) !== 0 && (signs & CLAIM) !== 0);
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

/** Whether somebody says or believes, or “according to” stands, in the sentence around the phrase. */
function isReported({ text, tokens }: TaggedParagraph, sentence: Span, phrase: Span): boolean {
  const around = `${text.slice(sentence.start, phrase.start)} | ${text.slice(phrase.end, sentence.end)}`;
  if (/\b(?:according to|in the (?:words|view|opinion|eyes) of|for (?:him|her|them)\b)/i.test(around))
    return true;
  const [first, behind] = [sentence.start, sentence.end].map((at) => lastStartingAt(tokens, at - 1) + 1);
  const words = tokens.slice(first, behind).filter((token) => !overlaps(token, phrase));
  return words.some((word, at) => word.pos === "VERB" && reports(word.lower) && isAsserted(words, at));
}

function reports(word: string): boolean {
  const frames = REPORTING_VERBS.get(word)?.frames;
  if (frames === undefined) return false;
  return frames.has("clause") || frames.has("hearer") || (frames.has("stance") && !word.endsWith("ing"));
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'ll|’ll)$/;

/** Whether the verb is said of somebody: “critics say”, “went on to say”; not “will never see”, “afraid to report”. */
function isAsserted(words: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.pos === "ADV" || /^(?:not|never|n't|n’t)$/.test(words[before]?.lower ?? ""))
    before -= 1;
  const helper = words[before]?.lower ?? "";
  if (helper === "to") return /^(?:on|continued?|quick)$/.test(words[before - 1]?.lower ?? "");
  const frames = REPORTING_VERBS.get(words[at]?.lower ?? "")?.frames;
  return !MODAL.test(helper) || frames?.has("clause") === true || frames?.has("hearer") === true;
}
