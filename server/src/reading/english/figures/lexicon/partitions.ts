const classes: Readonly<Record<string, string>> = {
  saved: "escaped survived rescued saved",
  unhurt: "unhurt unharmed uninjured unscathed",
  hurt: "injured wounded hurt",
  dead: "died killed dead perished drowned",
  missing: "missing unaccounted trapped",
  for: "favour favor approved approve backed back supported support agreed agree yes",
  against: "against opposed oppose rejected reject disapproved disapprove disagreed disagree no",
  abstaining: "abstained abstaining abstentions undecided unsure know",
};

const results: Readonly<Record<string, string>> = {
  won: "win wins won winning",
  drawn: "draw draws drew drawn drawing tied tying",
  lost: "lose loses lost losing",
};

const entriesOf = (words: Readonly<Record<string, string>>, before: string): [string, string][] =>
  Object.entries(words).flatMap(([name, forms]) =>
    forms.split(" ").map((form): [string, string] => [`${before}${form}`, name]),
  );

/**
 * Words that tell what became of a part of those told of, by classes that leave each other out; of results, as which
 * they stand before their number, with “result ” before the word.
 */
export const classesOfOutcome: ReadonlyMap<string, string> = new Map([
  ...entriesOf(classes, ""),
  ...entriesOf(results, "result "),
]);

/**
 * Verbs whose sum of money is all that is listed behind it; prices (“from £20: £15 for members”) are listed otherwise.
 */
export const totals: ReadonlySet<string> = new Set(
  `raise raised raises total totals totalled totaled spend spent collect collected award awarded donate donated invest
   invested receive received earn earned owe owed owes`.split(/\s+/),
);

/** Words before a price, behind which others pay other prices. */
export const priced: ReadonlySet<string> = new Set(
  "from price prices ticket tickets fee fees charge charges fare fares".split(" "),
);

/** What is won, drawn or lost, in the singular. */
export const contests: ReadonlySet<string> = new Set(
  "match game fixture test bout fight contest final".split(" "),
);
