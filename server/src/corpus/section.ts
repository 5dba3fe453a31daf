import type { Analysis } from "../claims/analysis.ts";
import type { Facts } from "../facts/facts.ts";
import type { Passage } from "./passage.ts";
import type { Profile } from "./profile.ts";

/** What articles are found by. */
export type Key = string | number;

/**
 * One thing that an article says. The value tells what, apart from where, so that all articles that say the same have
 * one value. Both are plain JSON.
 */
export interface Saying<Value, Place = Passage> {
  readonly value: Value;
  readonly place: Place;
}

/** One kind of thing that articles say and are compared by. */
export interface Section<Value, Place = Passage> {
  /** Whether a rule compares by it, so that what one article says may change the findings of others. */
  readonly compared: boolean;
  /** What an article says of this kind, in the order of its text. */
  read(analysis: Analysis, facts: Facts): readonly Saying<Value, Place>[];
  /** What a value is looked up by. A rule asks only for the keys of what its own article says. */
  readonly keys: (value: Value) => Iterable<Key>;
  /**
   * Whether a value says nothing to those of articles that share no event and no subject with its own
   * (`CorpusView.related`): then they need no look.
   */
  readonly needsRelation?: (value: Value) => boolean;
  /**
   * Of what is not looked up value by value, but held as a whole beside all that another article says: which articles are
   * compared so, by what they are about, whom any edit concerns. It stays in the digest, and has no keys.
   */
  readonly besides?: (a: Profile, b: Profile) => boolean;
  /**
   * Whether a value that meets another's tells that all that both articles say is held beside each other: then any edit of one
   * concerns the other.
   */
  readonly tellsOfAll?: true;
  /** Whether what comes of comparing depends on what the articles are about and when they are from, too. */
  readonly heedsSubject?: true;
  /**
   * Whether two values under one key may matter to each other: then those who say either are concerned where an article
   * begins or ceases to say the other, and where there is only one value, nobody is. Else all under the key are.
   */
  readonly concern?: (a: Value, b: Value) => boolean;
  /** Values are compared with those of their kind alone. */
  readonly kindOf?: (value: Value) => string;
  /**
   * Whether values like this one are so many that they are kept packed. Those are looked for among some articles alone,
   * by keys that are numbers, so they are what needs a relation, or what no rule compares.
   */
  readonly isPacked?: (value: Value) => boolean;
}
