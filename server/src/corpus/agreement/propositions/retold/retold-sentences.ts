import type { Telling } from "../telling.ts";
import type { Alike, ToldArticle } from "../told-article.ts";

/** So great a part of its telling words does a text have from what it retells, and so much less one that tells the same news. */
const FROM_WHOLE = 0.7;

/** With less in common a sentence retells no other. */
const LEAST = 1.3;

/** So many sentences may be what one retells, if they have so much of what the likeliest one has in common with it. */
const MOST = 3;
const NEXT_BEST = 0.4;

/** Whether a text has so many words from a longer one that it says nothing else. */
export function isFromWhole(brief: ToldArticle, whole: ToldArticle): boolean {
  return brief.wordsIn(whole) >= FROM_WHOLE;
}

/** The sentences of an article that one of its retelling may retell, the likeliest first. */
export function retoldIn(telling: Telling, brief: ToldArticle, whole: ToldArticle): Alike[] {
  const all = whole.alike(telling, brief).sort((a, b) => b.score - a.score);
  const best = all[0]?.score ?? 0;
  return best < LEAST ? [] : all.slice(0, MOST).filter(({ score }) => score >= NEXT_BEST * best);
}
