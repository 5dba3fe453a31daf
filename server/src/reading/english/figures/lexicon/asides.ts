/**
 * What a sentence says of its figures that is seldom said of the figures of the event that an article is about: told of
 * another time, only expected or possible, or of something besides.
 */
export type Aside = "elsewhen" | "expected" | "besides";

const WORDS: Readonly<Record<Aside, string>> = {
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
