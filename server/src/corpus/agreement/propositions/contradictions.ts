import type { CorpusView } from "../../corpus-view.ts";
import type { Profile } from "../../profile.ts";
import { areOfOneStory, isRetelling, reportOneStory } from "../../stories.ts";
import type { Contradiction } from "./contradiction.ts";
import type { RetoldOtherwise } from "./retold/retold.ts";
import { inWords, misplacedBetween, turnedBetween } from "./retold/turned.ts";
import type { Telling, ToldFigure, ToldItem } from "./telling.ts";
import { ToldArticle } from "./told-article.ts";
import { tellsOfOnce, toldOnceOtherwise } from "./told-once.ts";
import { itemsToldOtherwise, type Needed, type ToldOtherwise } from "./told-otherwise.ts";

/** Smaller counts are everywhere: “two men”, “one of them”. */
const FEWEST = 2;

/** What a retelling and what it retells need: whatever is strange in one and stands where the other has something else. */
const RETOLD: Needed = { sentence: 1.3, place: 0, together: 1.7, asReported: false };
const RETOLD_NAME: Needed = { ...RETOLD, place: 1, together: 2.6 };
const RETOLD_FIGURE: Needed = { ...RETOLD, place: 1, together: 4.2 };

/** What two reports of one story need, each with facts of its own: a day may be that of another week, where no date tells. */
const REPORTED_DAY: Needed = { sentence: 3, place: 4, together: 7.5, asReported: true };

/** What an article tells otherwise than others of its story: names, numbers and dates, and whatever a retelling turns. */
export function contradictionsOf(uri: string, corpus: CorpusView): Contradiction[] {
  const profile = corpus.profile(uri);
  const own = told(uri, corpus);
  if (profile === undefined || own.tellings.length === 0) return [];
  return [...corpus.related(uri).close].sort().flatMap((otherUri): Contradiction[] => {
    const theirs = corpus.profile(otherUri);
    if (theirs === undefined) return [];
    const { items, turned } = toldOtherwise(own, profile, theirs, () => told(otherUri, corpus));
    return [
      ...items.map(({ own: telling, item, other, instead }) => ({
        own: telling,
        answer: item.text,
        uri: otherUri,
        other,
        instead: instead.text,
        about: item,
      })),
      ...turned.flatMap((each) => inWords(each, uri, otherUri, corpus) ?? []),
    ];
  });
}

function told(uri: string, corpus: CorpusView): ToldArticle {
  return corpus.madeOf("tellings", uri, toldIn);
}

const toldIn = (tellings: readonly Telling[]): ToldArticle => new ToldArticle(tellings);

/** Names, numbers and dates that are told otherwise, and what a retelling turns round. */
interface Otherwise {
  readonly items: readonly ToldOtherwise[];
  readonly turned: readonly RetoldOtherwise[];
}

const NOTHING: Otherwise = { items: [], turned: [] };

function toldOtherwise(
  own: ToldArticle,
  profile: Profile,
  theirs: Profile,
  otherOf: () => ToldArticle,
): Otherwise {
  const mayBeRetold = isRetelling(profile, theirs);
  const isLater = areOfOtherDays(profile, theirs);
  const mayDiffer = mayBeRetold || (!isLater && own.has("time") && reportOneStory(profile, theirs));
  const mayComeAbout = tellsOfOnce(own) && areOfOneStory(profile, theirs);
  if (!mayDiffer && !mayComeAbout) return NOTHING;
  const other = otherOf();
  const isRetold = mayBeRetold && retellEachOther(own, other, profile, theirs);
  const mayBeItems = isRetold || (mayDiffer && reportOneStory(profile, theirs));
  const found = mayBeItems ? itemsToldOtherwise(own, other, neededBetween(isRetold, isLater)) : [];
  const onces = mayComeAbout ? toldOnceOtherwise(own, other) : [];
  const items = [...found, ...onces.filter((once) => found.every(({ item }) => item !== once.item))];
  if (!isRetold) return { items, turned: [] };
  return { items: [...items, ...misplacedBetween(own, other)], turned: turnedBetween(own, other) };
}

function retellEachOther(own: ToldArticle, other: ToldArticle, a: Profile, b: Profile): boolean {
  return (a.brief && own.retells(other)) || (b.brief && other.retells(own));
}

type NeededFor = (item: ToldItem, instead: ToldItem) => Needed | null;

/** `isLater`: the articles are known to be of different days, on which numbers and days of the week may be others. */
function neededBetween(isRetold: boolean, isLater: boolean): NeededFor {
  return (item, instead) => {
    if (item.kind === "name" || instead.kind === "name") return isRetold ? RETOLD_NAME : null;
    if (item.kind === "figure" && instead.kind === "figure")
      return neededForFigures(item, instead, isRetold, isLater);
    if (isLater) return null;
    return isRetold ? RETOLD : REPORTED_DAY;
  };
}

/** Other reports' numbers are compared by what is asked of them (`answerOtherwise`). */
function neededForFigures(a: ToldFigure, b: ToldFigure, isRetold: boolean, isLater: boolean): Needed | null {
  if (!isRetold || isLater) return null;
  const least = Math.min(a.value ?? 0, b.value ?? 0);
  return a.unit === null && (a.head !== b.head || least < FEWEST) ? null : RETOLD_FIGURE;
}

/** Whether two articles are known to be of different days. */
function areOfOtherDays({ date: a }: Profile, { date: b }: Profile): boolean {
  return a !== null && b !== null && (a.start !== b.start || a.end !== b.end);
}
