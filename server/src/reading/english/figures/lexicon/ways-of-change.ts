const rising = "rise increase grow climb jump surge gain advance soar expand swell widen";
const falling = "fall decrease drop decline shrink slump plunge slide tumble contract sink dip narrow";

/** Verbs and nouns of change by their lemma, with the sign of the change. */
export const signsOfChange: ReadonlyMap<string, number> = new Map([
  ...rising.split(" ").map((word) => [word, 1] as const),
  ...falling.split(" ").map((word) => [word, -1] as const),
]);

/** Verbs of what somebody does to a number, with the sign of the change. */
export const signsOfChanging: ReadonlyMap<string, number> = new Map([
  ...["raise", "lift"].map((word) => [word, 1] as const),
  ..."cut reduce lower slash trim".split(" ").map((word) => [word, -1] as const),
]);

/** Of the words of change those that are something else, too, or a way through space. */
export const otherNouns: ReadonlySet<string> = new Set(
  "contract contracts sink advance climb slide expand swell".split(" "),
);

/** Units in which something goes up or down in space: “sank from 10 metres to 30”. */
export const heights: ReadonlySet<string> = new Set(
  "mile kilometre metre centimetre foot inch yard fathom".split(" "),
);

/** Words of ranks, scores and rates of exchange: what is better, or worth more, may have the smaller number. */
export const inverse: ReadonlySet<string> = new Set(
  (
    "rank ranks ranked ranking rankings place places placed position positions table chart charts seed seeded seeding " +
    "league standings spot no par handicap odds exchange against currency"
  ).split(" "),
);
