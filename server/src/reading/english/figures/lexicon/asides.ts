/**
 * What a sentence says of its figures that is seldom said of the figures of the event that an article is about: told of
 * another time, only expected or possible, or of something besides; or that it was put in the place of another.
 */
export type Aside = "elsewhen" | "expected" | "besides" | "changed";

const WORDS: Readonly<Record<Exclude<Aside, "changed">, string>> = {
  elsewhen:
    "previous previously earlier former formerly ago since last compared yearly annual annually predecessor " +
    "history historic decade decades century centuries ever average usually typically normally",
  expected:
    "expect expects expected expecting forecast forecasts predict predicts predicted could would might may if likely target " +
    "hope hopes hoped poll polls option potential potentially possible possibly",
  besides:
    "another other others separate separately elsewhere similar meanwhile including include includes included among rest",
};

/** Word, in lower case → what it says. */
export const asides: ReadonlyMap<string, Aside> = new Map(
  Object.entries(WORDS).flatMap(([aside, words]) =>
    words.split(" ").map((word): [string, Aside] => [word, aside as Aside]),
  ),
);

/** What is done to an amount that is another from then on: “raised the reward to £20,000”. */
export const changes: ReadonlySet<string> = new Set(
  (
    "raise raises raised raising increase increases increased increasing double doubles doubled doubling lower lowers lowered " +
    "lowering reduce reduces reduced reducing cut cuts cutting revise revises revised revising lift lifts lifted lifting " +
    "extend extends extended extending"
  ).split(" "),
);
