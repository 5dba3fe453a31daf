import { FEATURES, type FeatureName, PAIRED, WITH_WORD } from "./cue-features.ts";
import type { CueFrame } from "./cue-frame.ts";
import type { DescribedFrame } from "./cue-setting.ts";
import weights from "./cue-weights.json";

type Weights = ReadonlyMap<string, number>;

/** A logistic regression as `scripts/train-cues.mjs` writes it: lists of values with their weights. */
interface Regression {
  readonly bias: number;
  /** By the name of the feature; by two names; by “word kind”, in which each value follows its feature's name. */
  readonly features: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** What a word weighs by itself and with each feature of `WITH_WORD`. */
interface WordWeights {
  readonly own: number;
  readonly withFeature: readonly Weights[];
}

const NAMES = Object.keys(FEATURES) as FeatureName[];
const NONE: Weights = new Map();

const attitudes = modelOf(weights.attitudes);
const reports = modelOf(weights.reports);

/**
 * Whether the model of attitudes has met a word, by its dictionary form, as a cue of a kind: `false` where it has met
 * the word and never takes it, `undefined` where it has not met it.
 */
export function isCueLemma(lemma: string, kind: CueFrame["kind"]): boolean | undefined {
  const weights = attitudes.words.get(lemma)?.[kind];
  return weights === undefined ? undefined : weights !== null;
}

/** How likely a frame is a cue of an attitude, from 0 to 1. */
export function attitudeLikelihood(described: DescribedFrame): number {
  return likelihood(attitudes, described);
}

/** How likely a report that the rules found is one, from 0 to 1. */
export function reportLikelihood(described: DescribedFrame): number {
  return likelihood(reports, described);
}

/** The models look values up one by one and join none, since they are asked for every other verb of a text. */
function likelihood(model: ReturnType<typeof modelOf>, described: DescribedFrame): number {
  const values: string[] = [];
  let sum = model.bias;
  for (const [read, weights] of model.features) {
    const value = read(described);
    values.push(value);
    sum += weights.get(value) ?? 0;
  }
  for (const [one, other, weights] of model.pairs)
    sum += weights.get(values[one] ?? "")?.get(values[other] ?? "") ?? 0;
  const { parts, frame } = described;
  const word = model.words.get(parts[frame.word]?.lemma ?? "")?.[frame.kind];
  if (word !== undefined && word !== null) {
    sum += word.own;
    for (const [nth, at] of WITH_WORD_AT.entries()) sum += word.withFeature[nth]?.get(values[at] ?? "") ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

const WITH_WORD_AT: readonly number[] = WITH_WORD.map((name) => NAMES.indexOf(name));

function modelOf({ bias, features, pairs, words }: Regression) {
  return {
    bias,
    features: NAMES.map((name) => [FEATURES[name], new Map(entriesOf(features[name]))] as const),
    pairs: PAIRED.map(
      ([one, other]) =>
        [NAMES.indexOf(one), NAMES.indexOf(other), pairWeights(pairs[`${one} ${other}`])] as const,
    ),
    words: wordsOf(words),
  };
}

/** The words' weights by dictionary form and kind; `null` for a word that is never taken. */
function wordsOf(words: Regression["words"]) {
  const byLemma = new Map<string, { [kind in CueFrame["kind"]]?: WordWeights | null }>();
  for (const [word, list] of Object.entries(words)) {
    const [lemma = "", kind = ""] = word.split(" ");
    byLemma.set(lemma, { ...byLemma.get(lemma), [kind]: list === "never" ? null : wordWeights(list) });
  }
  return byLemma;
}

function wordWeights(list: string): WordWeights {
  const entries = entriesOf(list);
  const withFeature = WITH_WORD.map((name) => {
    const own = entries.filter(([value]) => value.startsWith(`${name} `));
    return own.length === 0
      ? NONE
      : new Map(own.map(([value, weight]) => [value.slice(name.length + 1), weight]));
  });
  return { own: new Map(entries).get("") ?? 0, withFeature };
}

/** “that + owner 0.5” → the weights of the second value by the first. */
function pairWeights(list: string | undefined): ReadonlyMap<string, Weights> {
  const byFirst = new Map<string, Map<string, number>>();
  for (const [value, weight] of entriesOf(list)) {
    const [one = "", other = ""] = value.split(" + ");
    byFirst.set(one, (byFirst.get(one) ?? new Map()).set(other, weight));
  }
  return byFirst;
}

/** “that 0.5 | to do -1.2” → each value with its weight; a word's own weight has no value. */
function entriesOf(list = ""): [string, number][] {
  if (list === "") return [];
  return list.split(" | ").map((entry) => {
    const space = entry.lastIndexOf(" ");
    return [entry.slice(0, Math.max(0, space)), Number(entry.slice(space + 1))];
  });
}
