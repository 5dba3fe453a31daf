import type { CorpusView } from "../../corpus-view.ts";
import type { Profile } from "../../profile.ts";
import { areOfOneStory, isRetelling, reportOneStory } from "../../stories.ts";
import type { Contradiction } from "./contradiction.ts";
import { neededBetween } from "./needed.ts";
import type { RetoldOtherwise } from "./retold/retold.ts";
import { inWords, isClose, misplacedBetween, turnedBetween } from "./retold/turned.ts";
import type { Telling } from "./telling.ts";
import { ToldArticle } from "./told-article.ts";
import { toldOnceOtherwise } from "./told-once.ts";
import { itemsToldOtherwise, type ToldOtherwise } from "./told-otherwise.ts";

/** What an article tells otherwise than others of its story: names, numbers and dates, and whatever a retelling turns. */
export function contradictionsOf(uri: string, corpus: CorpusView): Contradiction[] {
  const profile = corpus.profile(uri);
  if (profile === undefined) return [];
  const own = sides(uri, corpus);
  const { close } = corpus.related(uri);
  const datesAlike = datingAlike(uri, close, corpus);
  return [...close].sort().flatMap((otherUri): Contradiction[] => {
    const theirs = corpus.profile(otherUri);
    if (theirs === undefined) return [];
    const other = sides(otherUri, corpus);
    const { items, turned } = toldOtherwise({ own, other, profile, theirs }, datesAlike.has(otherUri));
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

/** Those of some articles that may date the same thing that comes about once. */
function datingAlike(uri: string, articles: ReadonlySet<string>, corpus: CorpusView): ReadonlySet<string> {
  const groups = corpus.values("onces", uri).flatMap((once) => corpus.among(articles, "onces", once));
  return new Set(groups.flatMap(({ uris }) => uris));
}

/** What an article tells: in the sentences with a date, quickly, and in all. */
interface Side {
  readonly dated: () => ToldArticle;
  readonly whole: () => ToldArticle;
}

function sides(uri: string, corpus: CorpusView): Side {
  return {
    dated: () => corpus.madeOf("datedTellings", uri, toldIn),
    whole: () => corpus.madeOf("tellings", uri, toldIn),
  };
}

const toldIn = (tellings: readonly Telling[]): ToldArticle => new ToldArticle(tellings);

/** Names, numbers and dates that are told otherwise, and what a retelling turns round. */
interface Otherwise {
  readonly items: readonly ToldOtherwise[];
  readonly turned: readonly RetoldOtherwise[];
}

const NOTHING: Otherwise = { items: [], turned: [] };

/** Two articles, and what they are about. */
interface Pair {
  readonly own: Side;
  readonly other: Side;
  readonly profile: Profile;
  readonly theirs: Profile;
}

/** `mayDateAlike`: both may date the same thing that comes about once. */
function toldOtherwise(pair: Pair, mayDateAlike: boolean): Otherwise {
  const { own, other, profile, theirs } = pair;
  const onces =
    mayDateAlike && areOfOneStory(profile, theirs)
      ? toldOnceOtherwise(own.dated(), other.dated(), { own: own.whole, other: other.whole })
      : [];
  const { items, turned } = reportedOtherwise(pair);
  return { items: [...items, ...onces.filter((once) => items.every((item) => !areOne(item, once)))], turned };
}

/** Whether both are about the same words. */
const areOne = (a: ToldOtherwise, b: ToldOtherwise): boolean =>
  a.item.text === b.item.text && JSON.stringify(a.own) === JSON.stringify(b.own);

/** What two reports of one story, or a retelling and what it retells, tell otherwise. */
function reportedOtherwise({ own, other, profile, theirs }: Pair): Otherwise {
  const mayBeRetold = isRetelling(profile, theirs);
  const areReports = reportOneStory(profile, theirs);
  const isLater = areOfOtherDays(profile, theirs);
  if (!mayBeRetold && (!areReports || isLater || !mayDateOtherwise(own, other))) return NOTHING;
  const [here, there] = [own.whole(), other.whole()];
  const isRetold = mayBeRetold && retellEachOther(here, there, profile, theirs);
  if (!isRetold && !areReports) return NOTHING;
  const items = itemsToldOtherwise(here, there, neededBetween(isRetold, isLater));
  if (!isRetold || !isClose(here, there)) return { items, turned: [] };
  return { items: [...items, ...misplacedBetween(here, there)], turned: turnedBetween(here, there) };
}

/** Rare words count for more among the sentences with a date than among all, so that whoever differs there may differ. */
function mayDateOtherwise(own: Side, other: Side): boolean {
  return itemsToldOtherwise(own.dated(), other.dated(), neededBetween(false, false)).length > 0;
}

function retellEachOther(own: ToldArticle, other: ToldArticle, a: Profile, b: Profile): boolean {
  return (a.brief && own.retells(other)) || (b.brief && other.retells(own));
}

/** Whether two articles are known to be of different days. */
function areOfOtherDays({ date: a }: Profile, { date: b }: Profile): boolean {
  return a !== null && b !== null && (a.start !== b.start || a.end !== b.end);
}
