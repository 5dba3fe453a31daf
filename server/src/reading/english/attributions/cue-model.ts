import { type CueFeatures, PAIRED, WITH_WORD } from "./cue-features.ts";
import weights from "./cue-weights.json";

type Weights = ReadonlyMap<string, number>;

/** A logistic regression as `scripts/train-cues.mjs` writes it. */
interface Regression {
  readonly bias: number;
  readonly features: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

const attitudes = modelOf(weights.attitudes);
const reports = modelOf(weights.reports);

const LEMMAS: ReadonlySet<string> = new Set(
  [...attitudes.words.keys()].map((word) => word.split(" ", 1)[0] ?? ""),
);

/** Whether the model has met a word as a cue, by its dictionary form. */
export function isCueLemma(lemma: string): boolean {
  return LEMMAS.has(lemma);
}

/** How likely the frame that the features describe is a cue of an attitude, from 0 to 1. */
export function attitudeLikelihood(features: CueFeatures): number {
  return likelihood(attitudes, features);
}

/** How likely a report that the rules found is one, from 0 to 1. */
export function reportLikelihood(features: CueFeatures): number {
  return likelihood(reports, features);
}

function likelihood(model: ReturnType<typeof modelOf>, features: CueFeatures): number {
  let sum = model.bias;
  for (const [name, values] of model.features) sum += values.get(features[name]) ?? 0;
  for (const [one, other, values] of model.pairs)
    sum += values.get(`${features[one]} + ${features[other]}`) ?? 0;
  const own = model.words.get(features.word);
  if (own !== undefined) {
    sum += own.get("") ?? 0;
    for (const name of WITH_WORD) sum += own.get(`${name} ${features[name]}`) ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

function modelOf({ bias, features, pairs, words }: Regression) {
  return {
    bias,
    features: Object.entries(features).map(
      ([name, list]) => [name as keyof CueFeatures, weightsOf(list)] as const,
    ),
    pairs: PAIRED.map(([one, other]) => [one, other, weightsOf(pairs[`${one} ${other}`] ?? "")] as const),
    words: new Map(Object.entries(words).map(([word, list]): [string, Weights] => [word, weightsOf(list)])),
  };
}

/** “that 0.5 | to do -1.2” → its weights by value; a word's own weight comes first, by itself. */
function weightsOf(list: string): Weights {
  return new Map(
    list.split(" | ").map((entry): [string, number] => {
      const space = entry.lastIndexOf(" ");
      return [entry.slice(0, Math.max(0, space)), Number(entry.slice(space + 1))];
    }),
  );
}
