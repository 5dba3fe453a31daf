import type { FigureMention } from "../../mention.ts";
import type { SentenceTokens } from "../sentence-tokens.ts";
import { signOf } from "../signs.ts";
import { featureNames, featuresOf, isWord } from "./check-worthiness-features.ts";
import model from "./check-worthiness-weights.json";

const ofFeature: Readonly<Record<string, number>> = model.weights;
const WEIGHTS: readonly number[] = featureNames.map((name) => ofFeature[name] ?? 0);
const WORDS: ReadonlyMap<string, number> = new Map(Object.entries(model.words));
const WEIGHED = signOf((_, lemma) => WORDS.has(lemma));

/**
 * How much a fact-checker would want to check a sentence, from 0 to 1: a logistic regression over a few dozen readable
 * features and some hundred words. Specific numbers, named actors and public acts raise it; questions, opinions,
 * predictions and personal experience lower it. `text` and `figures` are the paragraph’s.
 */
export function checkWorthinessOf(
  text: string,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
): number {
  const values = featuresOf(text, sentence, figures);
  let sum = model.bias;
  for (let nth = 0; nth < WEIGHTS.length; nth++) sum += (WEIGHTS[nth] ?? 0) * (values[nth] ?? 0);
  const counted = new Set<string>();
  for (const token of sentence.tokens) {
    if ((token.signs & WEIGHED) === 0 || !isWord(token) || counted.has(token.lemma)) continue;
    counted.add(token.lemma);
    sum += WORDS.get(token.lemma) ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
