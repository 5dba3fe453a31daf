import { logisticModel } from "./logistic-model.ts";
import { FEATURES, type FigurePair, PAIRED } from "./question-features.ts";
import weights from "./question-weights.json";

/**
 * How likely two figures answer one question by the words around them, as the logarithm of the odds: a logistic regression
 * that `scripts/train-questions.mjs` writes.
 */
export const oddsOfOneQuestion: (pair: FigurePair) => number = logisticModel(FEATURES, PAIRED, weights);
