import { within } from "../../../text/lookup.ts";
import type { Span } from "../../../text/span.ts";
import type { Mention } from "../../mention.ts";
import type { TaggedParagraph } from "../paragraph.ts";
import { featureNames, featuresOf, isWord } from "./check-worthiness-features.ts";
import model from "./check-worthiness-weights.json";

const ofFeature: Readonly<Record<string, number>> = model.weights;
const WEIGHTS: readonly number[] = featureNames.map((name) => ofFeature[name] ?? 0);
const WORDS: ReadonlyMap<string, number> = new Map(Object.entries(model.words));

/**
 * How much a fact-checker would want to check a sentence, from 0 to 1: a logistic regression over a few dozen readable
 * features and some hundred words. Specific numbers, named actors and public acts raise it; questions, opinions,
 * predictions and personal experience lower it.
 */
export function checkWorthinessOf(
  paragraph: TaggedParagraph,
  sentence: Span,
  mentions: readonly Mention[],
): number {
  const values = featuresOf(paragraph, sentence, mentions);
  let sum = model.bias;
  for (let nth = 0; nth < WEIGHTS.length; nth++) sum += (WEIGHTS[nth] ?? 0) * (values[nth] ?? 0);
  const counted = new Set<string>();
  for (const token of within(paragraph.tokens, sentence)) {
    const weight = isWord(token) ? WORDS.get(token.lemma) : undefined;
    if (weight === undefined || counted.has(token.lemma)) continue;
    counted.add(token.lemma);
    sum += weight;
  }
  return 1 / (1 + Math.exp(-sum));
}
