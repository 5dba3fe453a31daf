import { isSameJson } from "../../../text/same-json.ts";
import type { CorpusView } from "../../corpus-view.ts";
import type { Profile } from "../../profile.ts";
import { areOfOneEvent, areOfOneStory, isRetelling, reportOneStory } from "../../stories.ts";
import type { Contradiction } from "./contradiction.ts";
import { mayDateOtherwise } from "./dated-clauses.ts";
import { neededBetween } from "./needed.ts";
import { answeredOtherwise, type Timing } from "./reported/answered-otherwise.ts";
import type { RetoldOtherwise } from "./retold/retold.ts";
import { inWords, isClose, misplacedBetween, turnedBetween } from "./retold/turned.ts";
import type { Telling } from "./telling.ts";
import type { Both } from "./things.ts";
import { ToldArticle } from "./told-article.ts";
import { toldOnceOtherwise } from "./told-once.ts";
import { itemsToldOtherwise, type ToldOtherwise } from "./told-otherwise.ts";

/** What an article tells otherwise than others of its story: names, numbers and dates, and whatever a retelling turns. */
export function contradictionsOf(uri: string, corpus: CorpusView): Contradiction[] {
  const profile = corpus.profile(uri);
  if (profile === undefined) return [];
  const { close } = corpus.related(uri);
  const reasonsBy = reasonsAmong(uri, close, corpus);
  return [...close].sort().flatMap((otherUri): Contradiction[] => {
    const theirs = corpus.profile(otherUri);
    if (theirs === undefined) return [];
    const reasons = reasonsBy(otherUri, profile, theirs);
    if (!reasons.dates && !reasons.onces && !reasons.retold && !reasons.event) return [];
    const both = { own: toldBy(uri, corpus), other: toldBy(otherUri, corpus) };
    const { items, turned } = toldOtherwise({ ...both, profile, theirs }, reasons);
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

const toldBy = (uri: string, corpus: CorpusView): ToldArticle => corpus.madeOf("tellings", uri, toldIn);

const toldIn = (tellings: readonly Telling[]): ToldArticle => new ToldArticle(tellings);

/** Why two articles are held beside each other. */
interface Reasons {
  /** As reports of one story they may date the same otherwise. */
  readonly dates: boolean;
  /** Both may date the same thing that comes about once. */
  readonly onces: boolean;
  /** One of them may retell the other. */
  readonly retold: boolean;
  /** Both report one event. */
  readonly event: boolean;
}

/** Prepares the question why an article is held beside one of some others: mostly for no reason. */
function reasonsAmong(
  uri: string,
  articles: ReadonlySet<string>,
  corpus: CorpusView,
): (other: string, profile: Profile, theirs: Profile) => Reasons {
  const groups = corpus.values("onces", uri).flatMap((once) => corpus.among(articles, "onces", once));
  const onces = new Set(groups.flatMap(({ uris }) => uris));
  const dates = new Set(
    corpus
      .values("datedClauses", uri)
      .flatMap((own) =>
        corpus
          .among(articles, "datedClauses", own)
          .flatMap(({ value, uris }) => (mayDateOtherwise(own, value) ? uris : [])),
      ),
  );
  return (other, profile, theirs) => ({
    dates: dates.has(other) && !areOfOtherDays(profile, theirs) && reportOneStory(profile, theirs),
    onces: onces.has(other) && areOfOneStory(profile, theirs),
    retold: isRetelling(profile, theirs),
    event: areOfOneEvent(profile, theirs),
  });
}

/** Names, numbers and dates that are told otherwise, and what a retelling turns round. */
interface Otherwise {
  readonly items: readonly ToldOtherwise[];
  readonly turned: readonly RetoldOtherwise[];
}

const NOTHING: Otherwise = { items: [], turned: [] };

/** What two articles tell, and what they are about. */
interface Pair extends Both {
  readonly profile: Profile;
  readonly theirs: Profile;
}

function toldOtherwise(pair: Pair, reasons: Reasons): Otherwise {
  const onces = reasons.onces ? toldOnceOtherwise(pair) : [];
  const { items, turned } = reportedOtherwise(pair, reasons);
  const { own, other, profile, theirs } = pair;
  const answers = reasons.event ? answeredOtherwise(own, other, timingOf(profile, theirs)) : [];
  return { items: withoutRepeated([...items, ...onces, ...answers]), turned };
}

function withoutRepeated(items: readonly ToldOtherwise[]): ToldOtherwise[] {
  return items.filter((item, nth) => items.findIndex((each) => areOne(each, item)) === nth);
}

/** Whether both are about the same words. */
const areOne = (a: ToldOtherwise, b: ToldOtherwise): boolean =>
  a.item.text === b.item.text && isSameJson(a.own, b.own);

/** What two reports of one story, or a retelling and what it retells, tell otherwise. */
function reportedOtherwise(pair: Pair, { dates, retold }: Reasons): Otherwise {
  const { own, other, profile, theirs } = pair;
  const isRetold = retold && retellEachOther(pair);
  if (!isRetold && !dates) return NOTHING;
  const items = itemsToldOtherwise(own, other, neededBetween(isRetold, areOfOtherDays(profile, theirs)));
  if (!isRetold) return { items, turned: [] };
  return { items: [...items, ...misplacedBetween(own, other)], turned: turnedBetween(own, other) };
}

/** A short report with words of its own is no retelling: whom it names beside may be somebody else. */
function retellEachOther({ own, other, profile, theirs }: Pair): boolean {
  const isRetold = (profile.brief && own.retells(other)) || (theirs.brief && other.retells(own));
  return isRetold && isClose(own, other);
}

function timingOf(a: Profile, b: Profile): Timing {
  if (a.date === null || b.date === null) return "unknown";
  return areOfOtherDays(a, b) ? "later" : "one-day";
}

/** Whether two articles are known to be of different days. */
function areOfOtherDays({ date: a }: Profile, { date: b }: Profile): boolean {
  return a !== null && b !== null && (a.start !== b.start || a.end !== b.end);
}
