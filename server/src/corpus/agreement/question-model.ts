import { FEATURES, type FeatureName, type FigurePair, PAIRED } from "./question-features.ts";
import weights from "./question-weights.json";

type Weights = ReadonlyMap<string, number>;

const NAMES = Object.keys(FEATURES) as FeatureName[];
const own: readonly Weights[] = NAMES.map((name) => weightsOf(weights.features, name));
const pairs = PAIRED.map(
  ([one, other]) =>
    [NAMES.indexOf(one), NAMES.indexOf(other), weightsOf(weights.pairs, `${one} ${other}`)] as const,
);

/**
 * How likely two figures answer one question by the words around them, as the logarithm of the odds: a logistic regression
 * that `scripts/train-questions.mjs` writes.
 */
export function oddsOfOneQuestion(pair: FigurePair): number {
  const values = NAMES.map((name) => FEATURES[name](pair));
  let sum = weights.bias;
  for (const [nth, value] of values.entries()) sum += own[nth]?.get(value) ?? 0;
  for (const [one, other, weighed] of pairs) sum += weighed.get(`${values[one]} + ${values[other]}`) ?? 0;
  return sum;
}

/** “same 0.5 | open -1.2” → each value with its weight. */
function weightsOf(lists: Readonly<Record<string, string>>, name: string): Weights {
  const list = lists[name] ?? "";
  return new Map(
    list.split(" | ").map((entry): [string, number] => {
      const space = entry.lastIndexOf(" ");
      return [entry.slice(0, Math.max(0, space)), Number(entry.slice(space + 1))];
    }),
  );
}
