/** Weights as a script writes them: of each feature, “value weight | value weight”. */
export interface WeightList {
  readonly bias: number;
  readonly features: Readonly<Record<string, string>>;
  readonly pairs: Readonly<Record<string, string>>;
}

type Weights = ReadonlyMap<string, number>;

/**
 * Prepares a logistic regression: the logarithm of the odds by features that are read one by one, some of which also weigh
 * together in pairs.
 */
export function logisticModel<Case>(
  features: Readonly<Record<string, (of: Case) => string>>,
  paired: readonly (readonly [string, string])[],
  weights: WeightList,
): (of: Case) => number {
  const reading = Object.entries(features);
  const names = Object.keys(features);
  const own: readonly Weights[] = names.map((name) => weightsOf(weights.features, name));
  const pairs = paired.map(
    ([one, other]) =>
      [names.indexOf(one), names.indexOf(other), weightsOf(weights.pairs, `${one} ${other}`)] as const,
  );
  return (of) => {
    const values = reading.map(([, read]) => read(of));
    let sum = weights.bias;
    for (const [nth, value] of values.entries()) sum += own[nth]?.get(value) ?? 0;
    for (const [one, other, weighed] of pairs) sum += weighed.get(`${values[one]} + ${values[other]}`) ?? 0;
    return sum;
  };
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
