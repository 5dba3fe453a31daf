import type { Span } from "../../../../text/span.ts";
import type { CorpusView } from "../../../corpus-view.ts";
import type { Contradiction } from "../contradiction.ts";
import type { Telling } from "../telling.ts";
import type { ToldArticle } from "../told-article.ts";
import type { ToldOtherwise } from "../told-otherwise.ts";
import { misplacedIn } from "./misplaced.ts";
import type { RetoldOtherwise } from "./retold.ts";
import { retoldOtherwise } from "./retold-otherwise.ts";
import { isFromWhole } from "./retold-sentences.ts";

/** Whether of two articles the shorter one has next to all its words from the other. */
export function isClose(own: ToldArticle, other: ToldArticle): boolean {
  return own.tellings.length < other.tellings.length ? isFromWhole(own, other) : isFromWhole(other, own);
}

/** What the shorter of two articles, of which one retells the other, turns round; as told from the first of them. */
export function turnedBetween(own: ToldArticle, other: ToldArticle): RetoldOtherwise[] {
  if (own.tellings.length < other.tellings.length) return retoldOtherwise(own, other);
  return retoldOtherwise(other, own).map((each) => ({
    own: each.other,
    words: each.instead,
    other: each.own,
    instead: each.words,
  }));
}

/** What the shorter one has from elsewhere in the longer one, as told from the first of them. */
export function misplacedBetween(own: ToldArticle, other: ToldArticle): ToldOtherwise[] {
  if (own.tellings.length < other.tellings.length) return misplacedIn(own, other);
  return misplacedIn(other, own).map(({ own: brief, item, other: whole, instead, score }) => ({
    own: whole,
    item: instead,
    other: brief,
    instead: item,
    score,
  }));
}

/** What it turns round, with the words of both articles; `null` where they are the same or are not found. */
export function inWords(
  { own, words, other, instead }: RetoldOtherwise,
  uri: string,
  otherUri: string,
  corpus: CorpusView,
): Contradiction | null {
  const answer = wordsAt(uri, own, words, corpus);
  const otherwise = wordsAt(otherUri, other, instead, corpus);
  if (answer.words === "" || otherwise.words === "" || answer.words === otherwise.words) return null;
  return { own, answer: answer.phrase, uri: otherUri, other, instead: otherwise.phrase, about: null };
}

/** Up to six words more, as far as no mark ends the phrase. */
const GOES_ON = /^(?:\s?[^\s,.;:!?()"“”–—]+(?:[.,]\d+)*){0,6}/u;

/** Words of a sentence, and as a phrase that can be understood: “had fallen by 12” goes on with “percent last year”. */
function wordsAt(
  uri: string,
  telling: Telling,
  { start, end }: Span,
  corpus: CorpusView,
): { readonly words: string; readonly phrase: string } {
  const text = corpus.places("tellings", uri, telling)[0]?.text ?? "";
  const words = text.slice(start, end);
  return { words, phrase: words + (GOES_ON.exec(text.slice(end))?.[0] ?? "") };
}
