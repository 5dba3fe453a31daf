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
 * Words that tell what became of a part of those told of, by classes that leave each other out; of results, as which they
 * stand before their number, with “result ” before the word.
 */
export const classesOfOutcome: ReadonlyMap<string, string> = new Map([
  ...entriesOf(classes, ""),
  ...entriesOf(results, "result "),
]);

/** What is won, drawn or lost, in the singular. */
export const contests: ReadonlySet<string> = new Set(
  "match game fixture test bout fight contest final".split(" "),
);
