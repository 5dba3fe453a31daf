import type { CueFeatures } from "./cue-features.ts";
import model from "./cue-weights.json";

type Weights = ReadonlyMap<string, number>;

/** “that 0.5 | to do -1.2” → its weights by value; a word's own weight comes first, by itself. */
const weightsOf = (list: string): Weights =>
  new Map(
    list.split(" | ").map((entry): [string, number] => {
      const space = entry.lastIndexOf(" ");
      return [entry.slice(0, Math.max(0, space)), Number(entry.slice(space + 1))];
    }),
  );

const FEATURES = Object.entries<string>(model.features).map(
  ([name, list]) => [name as keyof CueFeatures, weightsOf(list)] as const,
);
const WORDS: ReadonlyMap<string, Weights> = new Map(
  Object.entries<string>(model.words).map(([word, list]) => [word, weightsOf(list)]),
);

const LEMMAS: ReadonlySet<string> = new Set([...WORDS.keys()].map((word) => word.split(" ", 1)[0] ?? ""));

/** Whether the model has met a word as a cue, by its dictionary form. */
export function isCueLemma(lemma: string): boolean {
  return LEMMAS.has(lemma);
}

/**
 * How likely the frame that the features describe is a cue of an attitude, from 0 to 1: a logistic regression whose
 * weights `scripts/train-attitude-cues.mjs` writes.
 */
export function cueLikelihood(features: CueFeatures): number {
  let sum = model.bias;
  for (const [name, weights] of FEATURES) sum += weights.get(features[name]) ?? 0;
  const own = WORDS.get(features.word);
  if (own !== undefined) sum += (own.get("") ?? 0) + (own.get(features.follows) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
