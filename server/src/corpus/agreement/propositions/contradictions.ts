import type { CorpusView } from "../../corpus-view.ts";
import type { Profile } from "../../profile.ts";
import { areOfOneStory, isRetelling, reportOneStory } from "../../stories.ts";
import type { Contradiction } from "./contradiction.ts";
import { mayDateOtherwise } from "./dated-tellings.ts";
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
  const own = told(uri, corpus);
  if (profile === undefined || own.tellings.length === 0) return [];
  const { close } = corpus.related(uri);
  const datesAlike = datingAlike(uri, close, corpus);
  const dated = corpus.values("datedTellings", uri);
  return [...close].sort().flatMap((otherUri): Contradiction[] => {
    const theirs = corpus.profile(otherUri);
    if (theirs === undefined) return [];
    const { items, turned } = toldOtherwise(own, {
      profile,
      theirs,
      mayDateAlike: datesAlike.has(otherUri),
      mayDateOtherwise: () => mayDateOtherwise(dated, corpus.values("datedTellings", otherUri)),
      otherOf: () => told(otherUri, corpus),
    });
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

/** What is known of two articles before what either tells is looked at as a whole. */
interface Pair {
  readonly profile: Profile;
  readonly theirs: Profile;
  /** Whether both may date the same thing that comes about once. */
  readonly mayDateAlike: boolean;
  readonly mayDateOtherwise: () => boolean;
  readonly otherOf: () => ToldArticle;
}

function toldOtherwise(own: ToldArticle, pair: Pair): Otherwise {
  const { profile, theirs } = pair;
  const mayBeRetold = isRetelling(profile, theirs);
  const isLater = areOfOtherDays(profile, theirs);
  const mayDiffer = mayBeRetold || (!isLater && reportOneStory(profile, theirs) && pair.mayDateOtherwise());
  const mayComeAbout = pair.mayDateAlike && areOfOneStory(profile, theirs);
  if (!mayDiffer && !mayComeAbout) return NOTHING;
  const other = pair.otherOf();
  const isRetold = mayBeRetold && retellEachOther(own, other, profile, theirs);
  const mayBeItems = isRetold || (mayDiffer && reportOneStory(profile, theirs));
  const found = mayBeItems ? itemsToldOtherwise(own, other, neededBetween(isRetold, isLater)) : [];
  const onces = mayComeAbout ? toldOnceOtherwise(own, other) : [];
  const items = [...found, ...onces.filter((once) => found.every(({ item }) => item !== once.item))];
  if (!isRetold || !isClose(own, other)) return { items, turned: [] };
  return { items: [...items, ...misplacedBetween(own, other)], turned: turnedBetween(own, other) };
}

function retellEachOther(own: ToldArticle, other: ToldArticle, a: Profile, b: Profile): boolean {
  return (a.brief && own.retells(other)) || (b.brief && other.retells(own));
}

/** Whether two articles are known to be of different days. */
function areOfOtherDays({ date: a }: Profile, { date: b }: Profile): boolean {
  return a !== null && b !== null && (a.start !== b.start || a.end !== b.end);
}
