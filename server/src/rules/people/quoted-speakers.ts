import { nameKey } from "../../claims/name-key.ts";
import { isRunTogether } from "../../claims/run-together.ts";
import { type SpeakerRelation, speakerRelation } from "../../corpus/agreement/speakers.ts";
import { witnessesOf } from "../../corpus/agreement/witnesses.ts";
import type { CorpusView } from "../../corpus/corpus-view.ts";
import type { Passage } from "../../corpus/passage.ts";
import { namesPerson } from "../../corpus/shared-names.ts";
import type { ComparisonContext } from "../rule.ts";

/** Words that this article and another give to two names. */
export interface TwoSpeakers {
  readonly here: string;
  readonly there: string;
  readonly uri: string;
  /** The words in this article, and in the other. */
  readonly words: Passage;
  readonly wordsThere: Passage;
}

/** The quotations of an article whose speaker another document calls otherwise, in one of some relations to this one's. */
export function twoSpeakers(
  { article, corpus }: ComparisonContext,
  relation: SpeakerRelation,
): TwoSpeakers[] {
  return article.says.statements.flatMap(({ value, place }): TwoSpeakers[] => {
    if (value.kind !== "quotation" || value.speaker === null) return [];
    const { name } = value.speaker;
    if (isRunTogether(name)) return [];
    return witnessesOf(value, article.uri, corpus).flatMap((witness): TwoSpeakers[] => {
      const other = witness.value;
      if (other.kind !== "quotation" || other.speaker === null || isRunTogether(other.speaker.name))
        return [];
      if (speakerRelation(value.speaker, other.speaker) !== relation) return [];
      const [there] = corpus.places("statements", witness.uri, other);
      if (there === undefined) return [];
      return [{ here: name, there: other.speaker.name, uri: witness.uri, words: place, wordsThere: there }];
    });
  });
}

/**
 * Whether two names of a speaker are likely one person’s, one of them wrong: they have a word in common, and neither
 * document names both.
 */
export function areTwoNamesOfOne(
  { here, there, uri }: TwoSpeakers,
  { article, corpus }: ComparisonContext,
): boolean {
  const words = new Set(here.split(" ").map(nameKey));
  const isShared = there.split(" ").some((word) => words.has(nameKey(word)));
  const names = (where: string, person: string): boolean => {
    const profile = corpus.profile(where);
    return profile !== undefined && namesPerson(profile, person);
  };
  return isShared && !names(article.uri, there) && !names(uri, here);
}

/** The first place where an article names a person in full. */
export function fullNameIn(uri: string, name: string, corpus: CorpusView): Passage | null {
  const value = corpus.values("people", uri).find((person) => person.name === name);
  const [place] = value === undefined ? [] : corpus.places("people", uri, value);
  return place?.mentions[place.full] ?? null;
}
