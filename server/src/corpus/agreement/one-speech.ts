import { memoize } from "../../text/memoize.ts";
import type { Profile } from "../profile.ts";
import { areFarApart } from "../profile-relations.ts";
import { haveNameInCommon } from "../shared-names.ts";
import { areOfOneStory } from "../stories.ts";
import { isAltered } from "./altered-words.ts";
import { MOST_APART, onePlaceApart } from "./one-place-apart.ts";
import type { SpeakerRelation } from "./speakers.ts";
import type { QuotationStatement } from "./statement.ts";
import {
  type Alignment,
  alignWords,
  commonWordCount,
  type Difference,
  isExcerpt,
  wordSet,
} from "./wording.ts";

/** How much alike two wordings must be to report one speech; more where the speaker is not known by name. */
interface Likeness {
  /** Common words, at least. */
  readonly common: number;
  /** Different ones among them, at least. */
  readonly distinct: number;
  /** Common words in one run, at least. */
  readonly unbroken: number;
  /** Share of common words in the stretch that both quote. */
  readonly share: number;
}

const SAME_SPEAKER: Likeness = { common: 7, distinct: 5, unbroken: 3, share: 0.6 };
const UNKNOWN_SPEAKER: Likeness = { common: 9, distinct: 6, unbroken: 4, share: 0.75 };

/**
 * So many words must be common where whole quotations part in one place alone: fewer in reports of one story, whose
 * speaker says it once.
 */
const FEWEST_COMMON = { story: 3, sameSpeaker: 5, unknownSpeaker: 6 };
const SHARE_BESIDE_PLACE = 0.5;
/** And so few of an unknown speaker may stand in the place of others. */
const MOST_OF_UNKNOWN_SPEAKER = 2;

/** Fewer words are said by many: they are the same speech only where one person says them. */
const TELLING = 6;

/** So much of the shorter quotation must be common: a set phrase in two speeches is not one speech. */
const SHARE_OF_SHORTER = 0.5;

/**
 * A quick test that every two wordings of one speech pass, whoever speaks them: half of the shorter one's words stand
 * in the other, and so do all of them, or all but a few of the longer one's, or as many as tell that the speaker is
 * one.
 */
export function mayBeOneSpeech(a: QuotationStatement, b: QuotationStatement): boolean {
  const [{ set: own }, { set: theirs }] = [wordingOf(a), wordingOf(b)];
  const [shorter, longer] = [Math.min(own.length, theirs.length), Math.max(own.length, theirs.length)];
  const common = commonWordCount(own, theirs);
  if (common < SHARE_OF_SHORTER * shorter) return false;
  return common === shorter || common >= longer - MOST_APART || common >= SAME_SPEAKER.common;
}

/** What two wordings of one speech have in common, and where they part. */
export type Common = Pick<Alignment, "common" | "length" | "differences">;

/** The words by themselves, where nothing is altered. */
const ALIKE: Common = { common: 0, length: 0, differences: [] };

/** Where two wordings of one speech part, word for word; `null` where they are too little alike for one speech. */
export function alignment(
  a: QuotationStatement,
  b: QuotationStatement,
  relation: SpeakerRelation,
): Common | null {
  const isOneSpeaker = relation === "one" || relation === "misspelled";
  const [{ words: own, set }, { words: theirs, set: theirSet }] = [wordingOf(a), wordingOf(b)];
  if (isOneSpeaker && isExcerpt(own, theirs)) return ALIKE;
  if (Math.min(own.length, theirs.length) < TELLING) return null;
  if (a.same === b.same) return ALIKE;
  const needed = isOneSpeaker ? SAME_SPEAKER : UNKNOWN_SPEAKER;
  const fewest = Math.max(needed.common, SHARE_OF_SHORTER * Math.min(own.length, theirs.length));
  if (commonWordCount(set, theirSet) < fewest) return null;
  const { common, distinct, unbroken, length, differences } = alignWords(own, theirs);
  const isTelling = common >= fewest && distinct >= needed.distinct && unbroken >= needed.unbroken;
  const isPhrase = common < PHRASE && differences.some(isOtherSentence);
  const alike = isTelling && common >= needed.share * length && !isPhrase;
  return alike ? { common, length, differences: differences.filter(isAltered) } : null;
}

/** An article is of one story with itself. */
const areSurelyOfOneStory = (a: Profile, b: Profile): boolean => a === b || areOfOneStory(a, b);

/** Whether two articles have anything in common, and are not known to be of two times. */
const mayBeOfOneStory = (a: Profile, b: Profile): boolean =>
  !areFarApart(a, b) && (a === b || haveNameInCommon(a, b));

/**
 * Where short wordings part in one place alone, if the reports' stories (or, with `null`, any) allow that they are one
 * speech.
 */
export function inOnePlace(
  a: QuotationStatement,
  b: QuotationStatement,
  relation: SpeakerRelation,
  stories: { own: Profile; other: Profile } | null,
): Common | null {
  const [{ words: own }, { words: theirs }] = [wordingOf(a), wordingOf(b)];
  const found = onePlaceApart(own, theirs);
  if (found === null || found.common < Math.max(FEWEST_COMMON.story, SHARE_BESIDE_PLACE * found.length))
    return null;
  const { common, length, difference } = found;
  const isKnown = relation !== "unknown";
  const instead = Math.max(difference.removed.length, difference.added.length);
  if (!isKnown && (common < FEWEST_COMMON.unknownSpeaker || instead > MOST_OF_UNKNOWN_SPEAKER)) return null;
  if (stories !== null) {
    const isLong = common >= (isKnown ? FEWEST_COMMON.sameSpeaker : FEWEST_COMMON.unknownSpeaker);
    const areOne = isLong ? mayBeOfOneStory : areSurelyOfOneStory;
    if (!areOne(stories.own, stories.other)) return null;
  }
  return { common, length, differences: [difference].filter(isAltered) };
}

/** Fewer common words are a phrase that a speaker may put in any sentence: “an economy that works for everyone”. */
const PHRASE = 12;

/** Whether both begin or end with several words of their own. */
function isOtherSentence({ removed, added, atEnd }: Difference): boolean {
  return atEnd === true && Math.min(removed.length, added.length) > 1;
}

/** A quotation's words, and those as `commonWordCount` compares them. */
interface Wording {
  readonly words: readonly string[];
  readonly set: Int32Array;
}

/** Each quotation is compared with many others. */
export const wordingOf = memoize(({ same }: QuotationStatement): Wording => {
  const words = same.split(" ");
  return { words, set: wordSet(words) };
});
