import type { Modifier } from "../../../mention.ts";

/** The hedges that stand before a number. Longer phrases are tried before shorter ones. */
export const modifiersBefore: ReadonlyMap<string, Modifier> = new Map([
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["at most", "at-most"],
  ["at the most", "at-most"],
  ["a maximum of", "at-most"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["not fewer than", "at-least"],
  ["at least", "at-least"],
  ["at the very least", "at-least"],
  ["a minimum of", "at-least"],
  ["more than", "more-than"],
  ["greater than", "more-than"],
  ["well over", "more-than"],
  ["just over", "more-than"],
  ["a little over", "more-than"],
  ["slightly over", "more-than"],
  ["slightly more than", "more-than"],
  ["just more than", "more-than"],
  ["well above", "more-than"],
  ["just above", "more-than"],
  ["upwards of", "more-than"],
  ["upward of", "more-than"],
  ["in excess of", "more-than"],
  ["exceeding", "more-than"],
  ["over", "more-than"],
  ["above", "more-than"],
  ["less than", "less-than"],
  ["fewer than", "less-than"],
  ["well under", "less-than"],
  ["well below", "less-than"],
  ["a little below", "less-than"],
  ["slightly below", "less-than"],
  ["a little under", "less-than"],
  ["a little more than", "more-than"],
  ["a little less than", "less-than"],
  ["a little above", "more-than"],
  ["slightly above", "more-than"],
  ["far more than", "more-than"],
  ["far fewer than", "less-than"],
  ["far less than", "less-than"],
  ["well in excess of", "more-than"],
  ["anything up to", "up-to"],
  ["somewhere around", "about"],
  ["in the region of", "about"],
  ["something like", "about"],
  ["in the order of", "about"],
  ["on the order of", "about"],
  ["virtually", "nearly"],
  ["just below", "less-than"],
  ["under", "less-than"],
  ["below", "less-than"],
  ["up to", "up-to"],
  ["as many as", "up-to"],
  ["as much as", "up-to"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["close to", "nearly"],
  ["just under", "nearly"],
  ["slightly less than", "nearly"],
  ["just short of", "nearly"],
  ["just shy of", "nearly"],
  ["not quite", "nearly"],
  ["approaching", "nearly"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["~", "about"],
  ["circa", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["some", "some"],
]);

/** The hedges that stand after a number: “150 or more”. */
export const modifiersAfter: ReadonlyMap<string, Modifier> = new Map([
  ["or more", "at-least"],
  ["or so", "about"],
  ["or less", "at-most"],
  ["or fewer", "at-most"],
  ["plus", "at-least"],
]);

/** Words that may stand between a hedge and its number: “at least another 20”. */
export const betweenModifierAndNumber: readonly string[] = [
  "a total of",
  "a further",
  "an additional",
  "an estimated",
  "another",
  "the",
  "its",
  "their",
];

/** Words after which “about” and “over” introduce a topic, not a number. */
export const beforeTopic: ReadonlySet<string> = new Set(
  (
    "talk talks talked talking speak spoke spoken speaking ask asked know knew think thought hear heard " +
    "question questions worry worries worried concern concerns concerned complain complained story " +
    "stories book film documentary dispute disputes row argue argued debate"
  ).split(" "),
);

/** Verbs that “over” belongs to: “handed over $2 million”, “turned over £3m”. */
export const beforeOver: ReadonlySet<string> = new Set(
  "hand hands handed handing turn turns turned turning fork forks forked forking".split(" "),
);

/** Nouns that make the number before them a place on a scale: “around the 95% mark”. */
export const marks: ReadonlySet<string> = new Set(
  "mark threshold level limit barrier ceiling line".split(" "),
);
