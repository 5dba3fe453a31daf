export const BE: ReadonlySet<string> = new Set("is are was were be been being am 's ’s 're ’re".split(" "));

/** “The two have both argued”: they belong to the subject and stand with the verb. */
export const FLOATING: ReadonlySet<string> = new Set("both all each".split(" "));

/** Parts of speech that a floating word stands behind. */
export const BEFORE_FLOATING: ReadonlySet<string> = new Set("NOUN PROPN PRON AUX".split(" "));

/** Parts of speech that a contracted auxiliary hangs on. */
export const BEFORE_CONTRACTION: ReadonlySet<string> = new Set("VERB AUX PRON".split(" "));

/** Adverbs that open a clause of their own. */
export const LINKING_ADVERBS: ReadonlySet<string> = new Set(
  "as so when where how why however meanwhile ago".split(" "),
);

export const POSSESSIVES: ReadonlySet<string> = new Set("his her its their our my your".split(" "));
