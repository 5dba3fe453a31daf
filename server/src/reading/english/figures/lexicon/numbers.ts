/** The words of English cardinal numbers below a hundred. */
export const ones: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
    "sixteen seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
  ["trln", 1e12],
]);

/** Words that are a number of times by themselves. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["hundredfold", 100],
]);

/** Words before “twice” that make it an idiom: “think twice”, “once or twice”. */
export const beforeIdiomaticTwice: ReadonlySet<string> = new Set(
  "think thinks thought thinking look looked or".split(" "),
);

/** Letters that multiply a number they are glued to; the second group only in an amount of money. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
export const gluedMoneyScales: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Denominators, singular; “second” is left to ordinals and to time. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 0.2],
  ["⅖", 0.4],
  ["⅗", 0.6],
  ["⅘", 0.8],
  ["⅛", 0.125],
  ["⅜", 0.375],
  ["⅝", 0.625],
  ["⅞", 0.875],
]);

/** An indefinite number and the interval that readers take it for; `null` is open. */
export interface Magnitude {
  readonly low: number;
  readonly high: number | null;
}

/** Plural magnitudes: “dozens”, “thousands (of people)”. */
export const pluralMagnitudes: ReadonlyMap<string, Magnitude> = new Map([
  ["dozens", { low: 24, high: 199 }],
  ["scores", { low: 40, high: 199 }],
  ["hundreds", { low: 200, high: 1_999 }],
  ["thousands", { low: 2_000, high: 99_999 }],
  ["lakhs", { low: 200_000, high: 9_999_999 }],
  ["millions", { low: 2e6, high: 999_999_999 }],
  ["crores", { low: 2e7, high: 9_999_999_999 }],
  ["billions", { low: 2e9, high: 999_999_999_999 }],
  ["trillions", { low: 2e12, high: null }],
]);

/** “tens of thousands”, “hundreds of millions”: how many of the scale that follows. */
export const pluralMultipliers: ReadonlyMap<string, Magnitude> = new Map([
  ["tens", { low: 20, high: 99 }],
  ["dozens", { low: 24, high: 99 }],
  ["hundreds", { low: 200, high: 999 }],
  ["thousands", { low: 2_000, high: 99_999 }],
]);

/** Indefinite numbers, each with what a following scale multiplies: “several hundred”. */
export const indefinite: ReadonlyMap<string, Magnitude> = new Map([
  ["several", { low: 3, high: 20 }],
  ["many", { low: 3, high: null }],
  ["numerous", { low: 3, high: null }],
  ["countless", { low: 3, high: null }],
  ["a few", { low: 2, high: 20 }],
  ["a handful of", { low: 2, high: 12 }],
  ["a number of", { low: 2, high: null }],
]);
