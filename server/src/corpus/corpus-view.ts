import type { ArticleDigest } from "./digest.ts";
import type { Group } from "./group.ts";
import type { Profile } from "./profile.ts";
import type { Related } from "./related-articles.ts";
import type { Key } from "./section.ts";
import type { PlaceOf, SectionName, ValueOf } from "./sections.ts";

/** What a rule sees of all articles. */
export interface CorpusView {
  /** What an article is about; `undefined` for one that is not in the folder. */
  profile(uri: string): Profile | undefined;
  digest(uri: string): ArticleDigest | undefined;
  /** The other articles that may tell of an event or a subject of this one. */
  related(uri: string): Related;
  /** What the articles say under a key, those that say the same together; in no order. */
  under<S extends SectionName>(section: S, key: Key): readonly Group<ValueOf<S>>[];
  /** What they say under any key of a value, each group once; in no order. Not for what is packed. */
  like<S extends SectionName>(section: S, value: ValueOf<S>): readonly Group<ValueOf<S>>[];
  /**
   * What `find` gives for something that many articles say, or gave since any article began or ceased to be the only one
   * that says something of this kind. It may ask `under` and `like` of this section, and heed what is said but not by whom.
   */
  common<Found>(section: SectionName, question: string, find: () => Found): Found;
  /** What one article says, each value once; in no order, and quicker than its digest. */
  values<S extends SectionName>(section: S, uri: string): readonly ValueOf<S>[];
  /**
   * What `make` gives for all that an article says of one kind, or gave since it said anything else; one and the same
   * function each time for a section.
   */
  madeOf<S extends SectionName, Made>(
    section: S,
    uri: string,
    make: (values: readonly ValueOf<S>[]) => Made,
  ): Made;
  /** What some articles say under any key of a value and of its kind, each group once with those of them alone; in no order. */
  among<S extends SectionName>(
    articles: ReadonlySet<string>,
    section: S,
    value: ValueOf<S>,
  ): readonly Group<ValueOf<S>>[];
  /** All that the articles say of one kind, what is packed article by article; in no order. For searches by a person, never for a rule. */
  all<S extends SectionName>(section: S): Iterable<Group<ValueOf<S>>>;
  /**
   * What `find` gives for something that an article says, or gave when it was last asked so and nothing has changed since
   * that it may depend on: other articles, what this one is about and which are its copies, but not what else it says.
   */
  recall<S extends SectionName, Found>(
    uri: string,
    question: string,
    value: ValueOf<S>,
    find: () => Found,
  ): Found;
  /** Where an article says something, in the order of its text. */
  places<S extends SectionName>(section: S, uri: string, value: ValueOf<S>): readonly PlaceOf<S>[];
  /** The article that stands for all that carry this one's text: two with one origin are one source. */
  originOf(uri: string): string;
  /** The other articles that carry this one's text, in order of URI. */
  copiesOf(uri: string): readonly string[];
}
